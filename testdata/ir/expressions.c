// Values: arithmetic, conversions, folding, increments, statement expressions.
typedef unsigned long ULONG;
typedef unsigned long long ULONG64;
typedef struct PAIR {
    int first;
    int second;
} PAIR;
enum COLOUR { RED, GREEN = 5 };
#define LIMIT 0x10
#define SHIFTED(x) ((x) << 4)

PAIR pair_make(int a, int b);
int use(ULONG64 value);

int arithmetic(int a, unsigned b, short s, char *p, int *q)
{
    a += s;
    s += a;
    b <<= 2;
    p += a;
    p -= 3;
    a = (int)(q - (int *)p);
    b = a + b;
    a = -a + ~a - !a;
    a = LIMIT * 2 + SHIFTED(3) + SHIFTED(a);
    use(sizeof(PAIR) + sizeof(int[3]));
    use(sizeof(PAIR));
    use(sizeof *q);
    use((ULONG)-1);
    use((unsigned char)300);
    use(a > b);
    use(a++ + --a);
    use(q[2] + 2 [q] + *(q + 1));
    return a << 31 >> 31;
}

int records(PAIR *list)
{
    PAIR one = pair_make(1, 2), other;
    other = one;
    other = pair_make(3, 4);
    list[1] = *list;
    int first = pair_make(5, 6).first;
    PAIR chosen = first ? one : other;
    return chosen.second + ((PAIR){7, 8}).second;
}

int odd_ones(int n, enum COLOUR colour)
{
    int block = ({
        int inner = n * 2;
        inner + 1;
    });
    int generic = _Generic(n, long: 1, int: 2, default: 3);
    _Bool truth = n;
    n = colour == GREEN ? RED : GREEN;
    n = (use(1), use(2));
    n = __builtin_expect(n, 0);
    double d = n;
    return block + generic + truth + (int)d + 'a' + L'b';
}
