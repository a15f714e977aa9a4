// Destructors run on every edge that leaves a scope; temporaries die with their full expression.
extern "C" int f(int);
typedef unsigned long long size_t;

struct Lock {
    int *held;
    Lock(int *p) : held(p) { f(1); }
    ~Lock() { f(2); }
    int get() const { return *held; }
};

Lock take(int *p);

int edges(int *p, int n)
{
    Lock outer(p);
    for (int i = 0; i < n; i++) {
        Lock inner(p);
        if (i == 1)
            continue;
        if (i == 2)
            break;
        if (i == 3)
            return f(3);
        if (i == 4)
            goto out;
        {
            Lock innermost(p);
            f(4);
        }
    }
    if (Lock guard(p); guard.get())
        f(5);
out:
    return n;
}

int temporaries(int *p)
{
    take(p);
    int n = take(p).get();
    const Lock &kept = take(p);
    if (Lock(p).get() > 3)
        f(6);
    return kept.get() + n;
}

void *operator new(size_t size, int pool, unsigned long tag);
void operator delete(void *p, size_t size);

void heap(int *p, int n)
{
    Lock *one = new (1, 'gaT1') Lock(p);
    int *numbers = new (1, 'gaT2') int[n];
    f(numbers[0]);
    delete one;
    delete[] numbers;
}

int exceptions(int *p)
{
    __try {
        f(*p);
    } __except (1) {
        return 0;
    }
    return 1;
}
