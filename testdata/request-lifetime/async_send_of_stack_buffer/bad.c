// What lives on the stack is gone when the function returns; an asynchronous request is not.
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

#define IOCTL_KILN_HEAT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_NEITHER, FILE_WRITE_ACCESS)
#define IOCTL_KILN_COOL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x902, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _KILN_CONTEXT {
    WDFIOTARGET Target;
    WDFUSBDEVICE UsbDevice;
    WDFREQUEST Request;
    WDFMEMORY Memory;
    ULONG Lost;
} KILN_CONTEXT, *PKILN_CONTEXT;

EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone_bad;
IO_COMPLETION_ROUTINE IrpDone_bad;

// Does nothing with the request.
VOID EvtDone_bad(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Request);
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
}

// Wraps a local in a memory object and sends it.
NTSTATUS Heat_bad(PKILN_CONTEXT context, ULONG degrees)
{
    ULONG order = degrees * 10;
    WDFMEMORY memory;
    NTSTATUS status;

    status = WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, &order, sizeof(order), &memory); // note: "which lives on the stack"
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_HEAT, memory, NULL, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, context);
    // note: "'WdfRequestSend' sends it and does not wait"
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // expect: async-send-of-stack-buffer error "with 'order', which lives on the stack"
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// The framework copies the input of a buffered code while it formats: only a note.
NTSTATUS Cool_bad(PKILN_CONTEXT context, ULONG degrees)
{
    ULONG order = degrees * 10;
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &order, sizeof(order));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_COOL, context->Memory, NULL, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // expect: async-send-of-stack-buffer note "'order'"
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Lets the target write its answer into a local array.
NTSTATUS Measure_bad(PKILN_CONTEXT context)
{
    UCHAR answer[32];
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, answer, sizeof(answer));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForRead(context->Target, context->Request, context->Memory, NULL, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // expect: async-send-of-stack-buffer error "'answer'"
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// Sends what it was given, without a wait.
static BOOLEAN SendMemory_bad(PKILN_CONTEXT context, WDFMEMORY memory)
{
    if (!NT_SUCCESS(WdfIoTargetFormatRequestForWrite(context->Target, context->Request, memory, NULL, NULL))) {
        return FALSE;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, context);
    return WdfRequestSend(context->Request, context->Target, NULL);
}

// Gives a local to the helper above: the local dies here.
VOID HeatThroughHelper_bad(PKILN_CONTEXT context)
{
    ULONG order = 1;
    WDFMEMORY memory;

    if (!NT_SUCCESS(WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, &order, sizeof(order), &memory))) {
        return;
    }
    if (!SendMemory_bad(context, memory)) {
        context->Lost++;
    }
} // expect: async-send-of-stack-buffer warning "'order'"

// Leaves the IRP to the driver that calls this one again.
NTSTATUS IrpDone_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// Puts a local into an IRP and does not wait for it.
NTSTATUS HeatByIrp_bad(PDEVICE_OBJECT device, PIRP irp)
{
    ULONG order = 7;
    NTSTATUS status;

    irp->AssociatedIrp.SystemBuffer = &order;
    IoSetCompletionRoutine(irp, IrpDone_bad, NULL, TRUE, TRUE, TRUE);
    status = IoCallDriver(device, irp); // expect: async-send-of-stack-buffer error "'order'"
    return status;
}

// The buffer of METHOD_NEITHER is as local as the one of METHOD_BUFFERED.
NTSTATUS MeasureByIrp_bad(PDEVICE_OBJECT device, PIRP irp)
{
    UCHAR answer[16];

    irp->UserBuffer = answer; // note: "the IRP is given a buffer on the stack"
    IoSetCompletionRoutine(irp, IrpDone_bad, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(device, irp); // expect: async-send-of-stack-buffer error "'answer'"
}

// A control transfer has one buffer for either direction.
NTSTATUS Transfer_bad(PKILN_CONTEXT context)
{
    WDF_USB_CONTROL_SETUP_PACKET packet;
    UCHAR answer[8];
    NTSTATUS status;

    WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(&packet, BmRequestDeviceToHost, BmRequestToDevice, 3, 0, 0);
    status = WdfMemoryAssignBuffer(context->Memory, answer, sizeof(answer));
    if (NT_SUCCESS(status)) {
        status = WdfUsbTargetDeviceFormatRequestForControlTransfer(context->UsbDevice, context->Request, &packet, context->Memory, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // expect: async-send-of-stack-buffer error "'answer'"
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}

// The answer to a buffered code is written when the request completes, whatever was copied before.
NTSTATUS Ask_bad(PKILN_CONTEXT context)
{
    ULONG answer = 0;
    NTSTATUS status;

    status = WdfMemoryAssignBuffer(context->Memory, &answer, sizeof(answer));
    if (NT_SUCCESS(status)) {
        status = WdfIoTargetFormatRequestForIoctl(context->Target, context->Request, IOCTL_KILN_COOL, NULL, NULL, context->Memory, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WdfRequestSetCompletionRoutine(context->Request, EvtDone_bad, context);
    if (!WdfRequestSend(context->Request, context->Target, NULL)) { // expect: async-send-of-stack-buffer error "'answer'"
        status = WdfRequestGetStatus(context->Request);
    }
    return status;
}
