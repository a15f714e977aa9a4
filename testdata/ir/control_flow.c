// Plain control flow: what is constant leaves no branch, what is empty leaves no block.
int f(int);

int loops(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += i;
    for (; n > 0;)
        n--;
    for (n = 3;;) {
        if (f(n))
            break;
        if (f(n + 1))
            continue;
        f(0);
    }
    for (n = 0; /* a ; in a comment */ n < ';'; f(";"[0]))
        n += 2;
    while (n)
        n = f(n);
    do {
        f(7);
    } while (f(8));
    do {
        f(9);
    } while (0);
    while (1) {
        if (f(10))
            return sum;
    }
}

int choices(int code)
{
    switch (code) {
        int dead;
    case 1:
        dead = 2;
        f(dead);
        // fall through
    case 2:
    case 3:
        return f(3);
    case 4 ... 9:
        if (code == 5) {
    case 20:
            f(20);
        }
        break;
    default:
        break;
    }
    switch (code) {
    case -1:
        return 0;
    }
    return code ? f(1) : f(2);
}

void duff(char *to, const char *from, int count)
{
    int n = (count + 3) / 4;
    switch (count % 4) {
    case 0:
        do {
            *to++ = *from++;
    case 3:
            *to++ = *from++;
    case 2:
            *to++ = *from++;
    case 1:
            *to++ = *from++;
        } while (--n > 0);
    }
}

int jumps(int n)
{
    if (n == 1)
        goto inside;
again:
    {
        int local = f(n);
        if (local)
            goto out;
    inside:
        local = f(2);
        if (local > n)
            goto again;
    }
out:
    return n;
}

int logic(int a, int b, int *p)
{
    int both = a && b;
    int either = a || (b && p != 0);
    if (!(a && !b) || p)
        f(either);
    if (0)
        f(99);
    if (1 || f(98))
        f(both);
    a ?: f(3);
    b = a ?: f(4);
    f(a), f(b);
    return p && *p ? a : b;
}
