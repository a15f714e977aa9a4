// A memory descriptor says nothing until an INIT function filled it.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_TAPE_SEEK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x881, METHOD_BUFFERED, FILE_WRITE_ACCESS)

// Forgets the input descriptor altogether.
NTSTATUS Seek_bad(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;

    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, &input, NULL, NULL, NULL); // expect: memory-descriptor-uninitialized "memory descriptor 'input' is passed to the send, but nothing initialised it"
}

// Fills the input descriptor twice, and the output descriptor never.
NTSTATUS Swap_bad(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR input, output;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, position, sizeof(*position));
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, position, sizeof(*position));
    return WdfIoTargetSendIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, &input, &output, NULL, NULL); // expect: memory-descriptor-uninitialized "'output'"
}

// Zeroes the descriptor, which makes its type Invalid.
NTSTATUS Zero_bad(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR input;

    RtlZeroMemory(&input, sizeof(input));
    return WdfIoTargetSendWriteSynchronously(target, NULL, &input, NULL, NULL, NULL); // expect: memory-descriptor-uninitialized "its type is not set"
}

// Fills the descriptor on one of two paths.
NTSTATUS Maybe_bad(WDFIOTARGET target, PULONG position, BOOLEAN relative)
{
    WDF_MEMORY_DESCRIPTOR input;

    if (relative) {
        WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, position, sizeof(*position));
    }
    return WdfIoTargetSendInternalIoctlSynchronously(target, NULL, IOCTL_TAPE_SEEK, &input, NULL, NULL, NULL); // expect: memory-descriptor-uninitialized "'input'"
}

// Sets the type by hand, and nothing else.
NTSTATUS TypeOnly_bad(WDFIOTARGET target)
{
    WDF_MEMORY_DESCRIPTOR output;

    output.Type = WdfMemoryDescriptorTypeBuffer;
    return WdfIoTargetSendReadSynchronously(target, NULL, &output, NULL, NULL, NULL); // expect: memory-descriptor-uninitialized "only its type is set"
}
