// Calls: direct, through pointers, variadic, old style, ignored results, calls that do not return.
typedef long NTSTATUS;
typedef struct OPS {
    NTSTATUS (*Open)(void *context);
    void (*Close)(void *context);
} OPS;
NTSTATUS Start(int n);
void DbgPrint(const char *format, ...);
__declspec(noreturn) void KeBugCheck(unsigned long code);
typedef void WORKER(void *context);
WORKER Worker;
void Queue(WORKER *worker, void *context);

NTSTATUS many(OPS *ops, void *context, NTSTATUS (*call)(int))
{
    NTSTATUS status = ops->Open(context);
    Start(1);
    (void)Start(2);
    ((void)(Start(3)));
    call(4);
    (*call)(5);
    status = call == Start ? Start(6) : status;
    DbgPrint("%d %s\n", status, "text");
    Queue(Worker, context);
    Queue(&Worker, ops);
    ops->Close(context);
    if (status < 0)
        KeBugCheck(0x50);
    return status;
}

int old_style(a, p) int a;
char *p;
{
    return a + *p;
}

void Worker(void *context)
{
    many(context, context, Start);
    undeclared(context);
    __debugbreak();
    if (!context)
        __builtin_unreachable();
}

inline int square(int n)
{
    return n * n;
}

int inner(int n)
{
    int square_of(int);
    return square(n) + square_of(n);
}
