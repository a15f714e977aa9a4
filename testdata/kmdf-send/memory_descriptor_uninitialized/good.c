// Descriptors that describe something.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_TAPE_SEEK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x881, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_INTERNAL_TAPE_SEEK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x882, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _TAPE_CONTEXT {
    WDFIOTARGET Target;
    WDF_MEMORY_DESCRIPTOR Output;
} TAPE_CONTEXT, *PTAPE_CONTEXT;

void DescribePosition(PWDF_MEMORY_DESCRIPTOR Descriptor);

// Both descriptors are initialised.
NTSTATUS Seek_ok(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR input, output;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, position, sizeof(*position));
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, position, sizeof(*position));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, &input, &output, NULL, NULL); // ok: both set
}

// Describes a memory object.
NTSTATUS SeekHandle_ok(WDFIOTARGET target, WDFMEMORY memory)
{
    WDF_MEMORY_DESCRIPTOR input;

    WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(&input, memory, NULL);
    return WdfIoTargetSendWriteSynchronously(target, NULL, &input, NULL, NULL, NULL); // ok: a handle
}

// Describes an MDL.
NTSTATUS SeekMdl_ok(WDFIOTARGET target, PMDL mdl)
{
    WDF_MEMORY_DESCRIPTOR input;

    WDF_MEMORY_DESCRIPTOR_INIT_MDL(&input, mdl, MmGetMdlByteCount(mdl));
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_INTERNAL_TAPE_SEEK, &input, NULL, NULL, NULL); // ok: an MDL
}

// Passes no descriptor where there is no data.
NTSTATUS Rewind_ok(WDFIOTARGET target)
{
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, NULL, NULL, NULL, NULL); // ok: NULL
}

// Chooses between a descriptor and none.
NTSTATUS SeekOptional_ok(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR input;
    PWDF_MEMORY_DESCRIPTOR chosen = NULL;

    if (position != NULL) {
        WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, position, sizeof(*position));
        chosen = &input;
    }
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, chosen, NULL, NULL, NULL); // ok: initialised when it is passed
}

// Sets every member itself.
NTSTATUS SeekByHand_ok(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR input;

    RtlZeroMemory(&input, sizeof(input));
    input.Type = WdfMemoryDescriptorTypeBuffer;
    input.u.BufferType.Buffer = position;
    input.u.BufferType.Length = sizeof(*position);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, &input, NULL, NULL, NULL); // ok: all set
}

// Has the descriptor filled by a function of another file.
NTSTATUS SeekFilledElsewhere_ok(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;

    DescribePosition(&input);
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, &input, NULL, NULL, NULL); // ok: filled elsewhere
}

// Uses the descriptor of the context.
NTSTATUS SeekContext_ok(PTAPE_CONTEXT context)
{
    return WdfIoTargetSendIoctlSynchronously(context->Target, NULL, IOCTL_TAPE_SEEK, NULL, &context->Output, NULL, NULL); // ok: set elsewhere
}
