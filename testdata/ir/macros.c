// Code out of macros stands at its use; arguments stand where they are written; assertions are marked.
int f(int);
void failed(const char *what);
#define STATUS_PENDING ((int)0x00000103)
#define STATUS_FAILED ((int)0xC0000001L)
#define NT_SUCCESS(status) ((int)(status) >= 0)
#define ASSERT(x) ((x) ? (void)0 : failed(#x))
#define PAGED_CODE() ASSERT(f(0) <= 1)
#define CALL_TWICE(x) \
    do { \
        f(x); \
        f((x) + 1); \
    } while (0)
#define EACH(i, n) for (i = 0; i < (n); i++)
#define FOREVER for (;;)
#define RETURN_IF(c, value) \
    if (c) \
    return value
#define CTL_CODE(type, function, method, access) (((type) << 16) | ((access) << 14) | ((function) << 2) | (method))
#define IOCTL_ONE CTL_CODE(0x8000, 0x800, 0, 0)
#define IOCTL_TWO \
    CTL_CODE(0x8000, 0x801, 3, 1)

int uses(int status, int n)
{
    int i;
    PAGED_CODE();
    ASSERT(n != 3);
    if (NT_SUCCESS(status))
        CALL_TWICE(n);
    if (!NT_SUCCESS(f(n)))
        return STATUS_FAILED;
    EACH(i, n)
        f(i);
    RETURN_IF(status == STATUS_PENDING, 4);
    FOREVER {
        if (f(9))
            break;
    }
    __assume(n > 0);
    switch (n) {
    case IOCTL_ONE:
        return 1;
    case IOCTL_TWO:
        return 2;
    case STATUS_PENDING:
        return 3;
    }
    return f(IOCTL_ONE);
}
