/* spb.h: requests of simple peripheral buses. NI:spb.IOCTL_SPB_*, NS:spb.SPB_TRANSFER_LIST,
 * NE:spb.SPB_TRANSFER_DIRECTION. */
#ifndef _SPB_H_
#define _SPB_H_
#ifdef __cplusplus
extern "C" {
#endif
#ifndef FILE_DEVICE_SPB
#define FILE_DEVICE_SPB 0x00000045
#endif
#define IOCTL_SPB_LOCK_CONTROLLER CTL_CODE(FILE_DEVICE_CONTROLLER, 0x60, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_UNLOCK_CONTROLLER CTL_CODE(FILE_DEVICE_CONTROLLER, 0x61, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_EXECUTE_SEQUENCE CTL_CODE(FILE_DEVICE_CONTROLLER, 0x62, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_LOCK_CONNECTION CTL_CODE(FILE_DEVICE_CONTROLLER, 0x63, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_UNLOCK_CONNECTION CTL_CODE(FILE_DEVICE_CONTROLLER, 0x64, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_FULL_DUPLEX CTL_CODE(FILE_DEVICE_CONTROLLER, 0x65, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SPB_MULTI_SPI_TRANSFER CTL_CODE(FILE_DEVICE_CONTROLLER, 0x66, METHOD_BUFFERED, FILE_ANY_ACCESS)
typedef enum SPB_TRANSFER_DIRECTION {
    SpbTransferDirectionNone,
    SpbTransferDirectionFromDevice,
    SpbTransferDirectionToDevice,
    SpbTransferDirectionMax
} SPB_TRANSFER_DIRECTION,
    *PSPB_TRANSFER_DIRECTION;
typedef enum SPB_TRANSFER_BUFFER_FORMAT {
    SpbTransferBufferFormatInvalid,
    SpbTransferBufferFormatSimple,
    SpbTransferBufferFormatList,
    SpbTransferBufferFormatSimpleNonPaged,
    SpbTransferBufferFormatMdl,
    SpbTransferBufferFormatMax
} SPB_TRANSFER_BUFFER_FORMAT,
    *PSPB_TRANSFER_BUFFER_FORMAT;
typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
    PVOID Buffer;
    ULONG BufferCb;
} SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union {
        SPB_TRANSFER_BUFFER_LIST_ENTRY Simple;
        struct {
            PSPB_TRANSFER_BUFFER_LIST_ENTRY List;
            ULONG ListCe;
        } BufferList;
        PVOID Mdl;
    };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;
typedef struct SPB_TRANSFER_LIST_ENTRY {
    SPB_TRANSFER_DIRECTION Direction;
    ULONG DelayInUs;
    SPB_TRANSFER_BUFFER Buffer;
} SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_LIST {
    ULONG Size;
    ULONG TransferCount;
    SPB_TRANSFER_LIST_ENTRY Transfers[1];
} SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;
#define SPB_TRANSFER_LIST_AND_ENTRIES(n) \
    struct { \
        SPB_TRANSFER_LIST List; \
        SPB_TRANSFER_LIST_ENTRY Entries_[(n) - 1]; \
    }
#define SPB_TRANSFER_LIST_INIT(l, n) \
    (RtlZeroMemory((l), sizeof(SPB_TRANSFER_LIST)), (l)->Size = sizeof(SPB_TRANSFER_LIST), \
     (l)->TransferCount = (n))
static __inline SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(SPB_TRANSFER_DIRECTION d,
                                                                            ULONG delay, PVOID buffer,
                                                                            ULONG cb) {
    SPB_TRANSFER_LIST_ENTRY e;
    RtlZeroMemory(&e, sizeof(e));
    e.Direction = d;
    e.DelayInUs = delay;
    e.Buffer.Format = SpbTransferBufferFormatSimple;
    e.Buffer.Simple.Buffer = buffer;
    e.Buffer.Simple.BufferCb = cb;
    return e;
}
static __inline SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_BUFFER_LIST(
    SPB_TRANSFER_DIRECTION d, ULONG delay, PSPB_TRANSFER_BUFFER_LIST_ENTRY list, ULONG n) {
    SPB_TRANSFER_LIST_ENTRY e;
    RtlZeroMemory(&e, sizeof(e));
    e.Direction = d;
    e.DelayInUs = delay;
    e.Buffer.Format = SpbTransferBufferFormatList;
    e.Buffer.BufferList.List = list;
    e.Buffer.BufferList.ListCe = n;
    return e;
}
#ifdef __cplusplus
}
#endif
#endif
