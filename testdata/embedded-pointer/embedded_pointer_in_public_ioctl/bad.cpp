// C++ hides pointers in bases and templates.
#include <ntddk.h>
#include <wdf.h>

#define REEL_CODE(n) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x940 + (n), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_REEL_SPLICE REEL_CODE(1)
#define IOCTL_REEL_PAIR REEL_CODE(2)
#define IOCTL_REEL_COPY REEL_CODE(3)

struct ReelHeader {
    ULONG Size;
    void *Owner; // expect: embedded-pointer-in-public-ioctl "'ReelHeader.Owner' is a pointer in 'ReelSplice'"
};

// The pointer is in the base.
struct ReelSplice : ReelHeader {
    LONGLONG Position;
};

template <typename T> struct ReelPair {
    T First;
    T Second;
};

// Each pair is two pointers.
struct ReelPairs {
    ULONG Count;
    ReelPair<char *> Pair; // expect: embedded-pointer-in-public-ioctl "'Pair.First' is a pointer in 'ReelPairs'"
};

// An address of fixed width is an address all the same.
struct ReelCopy {
    ULONG64 Length;
    PVOID64 Buffer; // expect: embedded-pointer-in-public-ioctl "'Buffer' is a pointer in 'ReelCopy'"
};

extern "C" EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtReelExtra_bad;

// Fetches a buffer as a T.
template <typename T> static NTSTATUS Fetch(WDFREQUEST request, T **buffer)
{
    return WdfRequestRetrieveInputBuffer(request, sizeof(T), reinterpret_cast<PVOID *>(buffer), nullptr);
}

class ReelRequest {
public:
    explicit ReelRequest(WDFREQUEST request) : m_Request(request) {}
    // Fetches the input as whatever the caller points to.
    template <typename TPointer> NTSTATUS Input(TPointer &pointer, size_t *length = nullptr)
    {
        return WdfRequestRetrieveInputBuffer(m_Request, sizeof(*pointer), (PVOID *)&pointer, length);
    }

private:
    WDFREQUEST m_Request;
};

// Handles three codes.
void EvtReelExtra_bad(WDFQUEUE, WDFREQUEST Request, size_t, size_t, ULONG IoControlCode)
{
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    if (IoControlCode == IOCTL_REEL_SPLICE) {
        ReelSplice *splice;

        status = Fetch(Request, &splice);
        if (NT_SUCCESS(status) && splice->Position < 0) {
            status = STATUS_INVALID_PARAMETER;
        }
    } else if (IoControlCode == IOCTL_REEL_PAIR) {
        ReelPairs *pairs;

        status = Fetch(Request, &pairs);
        if (NT_SUCCESS(status) && pairs->Count > 1) {
            status = STATUS_INVALID_PARAMETER;
        }
    } else if (IoControlCode == IOCTL_REEL_COPY) {
        ReelRequest request(Request);
        ReelCopy *copy;

        status = request.Input(copy);
        if (NT_SUCCESS(status) && copy->Length > 1) {
            status = STATUS_INVALID_PARAMETER;
        }
    }
    WdfRequestComplete(Request, status);
}
