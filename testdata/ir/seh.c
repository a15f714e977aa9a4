// Structured exceptions: handlers of blocks, filters, copies of __finally on every way out.
int f(int);
void ProbeForRead(void *p, int n);
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define GetExceptionCode _exception_code
#define AbnormalTermination _abnormal_termination

int except_constant(void *p)
{
    int status = 0;
    __try {
        ProbeForRead(p, 4);
        status = *(int *)p;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}

int except_filter(void *p)
{
    __try {
        return f(1);
    } __except (GetExceptionCode() == 5 ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
        f(2);
    }
    __try {
        f(3);
    } __except (f(4)) {
        return 0;
    }
    __try {
        ProbeForRead(p, 1);
    } __except (EXCEPTION_CONTINUE_SEARCH) {
        f(5);
    }
    return 1;
}

int finally_ways(int n)
{
    while (n--) {
        __try {
            if (n == 1)
                break;
            if (n == 2)
                continue;
            if (n == 3)
                return f(3);
            if (n == 4)
                __leave;
            if (n == 5)
                goto out;
            f(6);
        } __finally {
            f(AbnormalTermination());
        }
    }
out:
    return n;
}

int nested(int n)
{
    __try {
        __try {
            if (f(1))
                __leave;
            return f(2);
        } __finally {
            if (n)
                f(3);
        }
        f(4);
    } __except (1) {
        f(5);
    }
    return n;
}
