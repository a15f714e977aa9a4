// Roles in a WDM driver: dispatch table, routines passed to DDIs, a cancel routine, a worker, a thread.
#include <ntddk.h>

#define IOCTL_ROLES_START CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_ROLES_LOWER CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)

DRIVER_UNLOAD RolesUnload;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH RolesCleanup;

typedef struct _ROLES_EXTENSION {
    PDEVICE_OBJECT Lower;
    KDPC Dpc;
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
} ROLES_EXTENSION, *PROLES_EXTENSION;

static NTSTATUS NTAPI RolesDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID NTAPI RolesCancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

static VOID NTAPI RolesDpc(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(One);
    UNREFERENCED_PARAMETER(Two);
}

static VOID NTAPI RolesThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
}

// Shared by two roles' entries; itself none.
static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS SendLower(PDEVICE_OBJECT Lower)
{
    KEVENT done;
    IO_STATUS_BLOCK iosb;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    PIRP irp = IoBuildDeviceIoControlRequest(IOCTL_ROLES_LOWER, Lower, NULL, 0, NULL, 0, FALSE, &done, &iosb);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoSetCompletionRoutine(irp, RolesDone, &done, TRUE, TRUE, TRUE);
    return IoCallDriver(Lower, irp);
}

static NTSTATUS NTAPI RolesControl(PDEVICE_OBJECT Device, PIRP Irp)
{
    PROLES_EXTENSION extension = Device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ROLES_START:
        IoSetCancelRoutine(Irp, RolesCancel);
        return Finish(Irp, SendLower(extension->Lower));
    default:
        return Finish(Irp, STATUS_INVALID_DEVICE_REQUEST);
    }
}

static NTSTATUS NTAPI RolesOpenClose(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    return Finish(Irp, STATUS_SUCCESS);
}

NTSTATUS NTAPI RolesCleanup(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    return Finish(Irp, STATUS_SUCCESS);
}

VOID NTAPI RolesUnload(PDRIVER_OBJECT Driver)
{
    IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    HANDLE thread;
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_CREATE] = RolesOpenClose;
    Driver->MajorFunction[IRP_MJ_CLOSE] = RolesOpenClose;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = RolesControl;
    Driver->DriverUnload = RolesUnload;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(ROLES_EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    PROLES_EXTENSION extension = device->DeviceExtension;
    KeInitializeDpc(&extension->Dpc, RolesDpc, extension);
    return PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, RolesThread, extension);
}
