// What cannot be read costs its function, not the file.
int f(int);

int unknown_type(int n)
{
    MISSING_TYPE lost = f(n);
    return f(n + 1);
}

int unknown_name(int n)
{
    f(1);
    n = MISSING_NAME + f(n);
    return n;
}

int unknown_member(struct nowhere *p)
{
    return p->field + f(2);
}

int unknown_case(int n)
{
    switch (n) {
    case MISSING_CASE:
        return f(3);
    case 4:
        return f(4);
    }
    return 0;
}

int unknown_filter(int n)
{
    __try {
        f(5);
    } __except (MISSING_FILTER) {
        f(6);
    }
    return n;
}

int clean(int n)
{
    return f(n);
}
