// Initialisers: designators, elided braces, strings, static storage.
typedef struct POINT {
    int x, y;
} POINT;
typedef struct SHAPE {
    const char *name;
    POINT corner[2];
    union {
        int flags;
        char bytes[4];
    };
    unsigned a : 3, b : 5;
    int (*draw)(int);
} SHAPE;

int draw(int n);
static int draw_static(int n)
{
    return n;
}

int table[] = {1, 2, 3};
static SHAPE square = {"square", {{1, 2}, {3, 4}}, .b = 7, .draw = draw_static};
const char text[8] = "abc";
SHAPE *shapes[2] = {&square};
int (*hooks[])(int) = {draw, &draw};

void locals(int n)
{
    SHAPE zero = {0};
    SHAPE elided = {"e", 1, 2, n};
    SHAPE nested = {.corner = {[1].y = n, [0] = {.x = 5}}, .bytes = {'a', 'b'}};
    POINT points[3] = {{1}, [2] = {n, n}};
    int range[6] = {[1 ... 3] = 9, 8};
    char word[] = "word";
    char braces[10] = {"in"};
    POINT copy = points[0];
    POINT *literal = &(POINT){n, 2};
    POINT pair[2] = {copy, *literal};
    int scalar = {3};
    draw(zero.flags + elided.flags + nested.flags + range[0] + word[0] + braces[0] + pair[0].x + scalar);
}
