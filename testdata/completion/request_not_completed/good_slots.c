// A file that keeps requests in an array: with an index nobody knows, which one is where cannot be said.
#include <ntddk.h>
#include <wdf.h>

typedef struct _GATE {
    WDFREQUEST Slots[8];
    ULONG Next;
} GATE, *PGATE;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(GATE, GateGet)

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL GateSlot_ok;

// Kept in an array.
VOID GateSlot_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength,
                 ULONG IoControlCode)
{
    PGATE gate = GateGet(WdfIoQueueGetDevice(Queue));
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    gate->Slots[gate->Next++ % 8] = Request; // ok: stored
}
