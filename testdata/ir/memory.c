// Places: fields, bit-fields, unions, anonymous members, offsets, containing records.
typedef unsigned char UCHAR;
typedef unsigned long long ULONG_PTR;
typedef struct LIST_ENTRY {
    struct LIST_ENTRY *Flink, *Blink;
} LIST_ENTRY;
typedef struct DEVICE {
    int Kind;
    union {
        int Word;
        struct {
            unsigned Low : 4;
            unsigned : 3;
            unsigned High : 9;
        };
    };
    LIST_ENTRY Entry;
    struct {
        int Depth;
        int Table[4];
    } Queue;
    int (*Handler)(struct DEVICE *device, int code);
    UCHAR Tail[];
} DEVICE, *PDEVICE;
#define FIELD_OFFSET(type, field) ((long)(ULONG_PTR) & (((type *)0)->field))
#define CONTAINING_RECORD(address, type, field)                                                                    \
    ((type *)((char *)(address) - (ULONG_PTR)(&((type *)0)->field)))

int fields(PDEVICE device, DEVICE value, int i)
{
    device->Kind = value.Kind;
    device->Word |= 1;
    device->High = device->Low + 1;
    device->Low++;
    device->Queue.Table[i]++;
    (*device).Queue.Depth = device->Tail[i];
    return device->Handler(device, i) + value.Handler(&value, 2);
}

PDEVICE offsets(LIST_ENTRY *entry)
{
    PDEVICE device = CONTAINING_RECORD(entry, DEVICE, Entry);
    int offset = FIELD_OFFSET(DEVICE, Queue.Table[2]) + (int)__builtin_offsetof(DEVICE, Queue);
    int *table = device->Queue.Table;
    int(*row)[4] = &device->Queue.Table;
    device->Kind = offset + *table + (*row)[1];
    void *nowhere = (void *)device + 8;
    return nowhere ? device : 0;
}

static int counter;
const int limit = 4;
extern int elsewhere;

int *statics(void)
{
    static int calls = 3;
    static const char name[] = "name";
    counter += limit + elsewhere + name[0];
    return &calls;
}
