// Arguments that cannot be handles.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_SIREN_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8d1, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// Formats no request at all.
NTSTATUS FormatNothing_bad(WDFIOTARGET target)
{
    return WdfIoTargetFormatRequestForIoctl(target, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // expect: wdf-handle-argument-invalid "'WdfIoTargetFormatRequestForIoctl' needs a request, but gets NULL"
}

// Passes the buffer where its memory object belongs.
NTSTATUS FormatBuffer_bad(WDFIOTARGET target, WDFREQUEST request)
{
    ULONG volume = 11;

    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_SIREN_ON, (WDFMEMORY)&volume, NULL, NULL, NULL); // expect: wdf-handle-argument-invalid "expects the handle of a memory object, but gets the address of"
}

// Sends to no target.
NTSTATUS SendNowhere_bad(VOID)
{
    return WdfIoTargetSendIoctlSynchronously(NULL, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // expect: wdf-handle-argument-invalid "needs an I/O target"
}

// Creates a target, and sends before it opens it.
NTSTATUS SendUnopened_bad(WDFDEVICE device, WDFIOTARGET *result)
{
    WDFIOTARGET target;
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target); // note: "not yet opened"
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *result = target;
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // expect: wdf-handle-argument-invalid "target 'target' was created, but is used before it is opened"
}

// Opens a target that may not exist.
NTSTATUS OpenUnmade_bad(WDFDEVICE device, PWDF_IO_TARGET_OPEN_PARAMS open)
{
    WDFIOTARGET target;
    NTSTATUS status;

    status = WdfIoTargetCreate(device, WDF_NO_OBJECT_ATTRIBUTES, &target); // note: "is no handle"
    if (!NT_SUCCESS(status)) {
        KdPrint(("no target: 0x%x\n", status));
    }
    return WdfIoTargetOpen(target, open); // expect: wdf-handle-argument-invalid "'target' is used although creating the target failed"
}

// Describes no memory at all, as input of the request.
NTSTATUS DescribeNothing_bad(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;

    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, NULL, NULL); // expect: wdf-handle-argument-invalid "needs a memory object, but gets NULL"
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_SIREN_ON, &input, NULL, NULL, NULL);
}

// Sends for its callers.
static NTSTATUS SendOn_bad(WDFIOTARGET target, WDFREQUEST request)
{
    return WdfIoTargetFormatRequestForIoctl(target, request, IOCTL_SIREN_ON, NULL, NULL, NULL, NULL); // expect: wdf-handle-argument-invalid "needs a request, but 'request' is NULL on this path"
}

// Passes on what it was given.
static NTSTATUS SendFor(WDFIOTARGET target, WDFREQUEST request)
{
    return SendOn_bad(target, request);
}

// Two calls up, where the NULL is written.
NTSTATUS SendWithout_bad(WDFIOTARGET target)
{
    return SendFor(target, NULL);
}
