// A memory descriptor says nothing until an INIT function filled it.
#include <ntddk.h>
#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

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

// The third argument of an internal request is a descriptor like the others.
NTSTATUS SeekOthers_bad(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR first, third;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&first, position, sizeof(*position));
    return WdfIoTargetSendInternalIoctlOthersSynchronously(target, NULL, IOCTL_TAPE_SEEK, &first, NULL, &third, NULL, NULL); // expect: memory-descriptor-uninitialized "'third'"
}

// So is the one of a control transfer.
NTSTATUS SeekUsb_bad(WDFUSBDEVICE device)
{
    WDF_USB_CONTROL_SETUP_PACKET packet;
    WDF_MEMORY_DESCRIPTOR position;

    WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(&packet, BmRequestHostToDevice, BmRequestToDevice, 9, 0, 0);
    return WdfUsbTargetDeviceSendControlTransferSynchronously(device, NULL, NULL, &packet, &position, NULL); // expect: memory-descriptor-uninitialized "'position'"
}

// A type that there is not.
NTSTATUS SeekWild_bad(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR input;

    RtlZeroMemory(&input, sizeof(input));
    input.Type = (WDF_MEMORY_DESCRIPTOR_TYPE)7;
    input.u.BufferType.Buffer = position;
    return WdfIoTargetSendWriteSynchronously(target, NULL, &input, NULL, NULL, NULL); // expect: memory-descriptor-uninitialized "its type is not set"
}

// Leaves the descriptor to a helper, which leaves it as it is when there is nothing to say.
static VOID Describe(PWDF_MEMORY_DESCRIPTOR descriptor, PULONG position)
{
    if (position != NULL) {
        WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(descriptor, position, sizeof(*position));
    }
}

// The caller of the helper.
NTSTATUS SeekDescribed_bad(WDFIOTARGET target, PULONG position)
{
    WDF_MEMORY_DESCRIPTOR input;

    Describe(&input, position);
    return WdfIoTargetSendWriteSynchronously(target, NULL, &input, NULL, NULL, NULL); // expect: memory-descriptor-uninitialized "'input' is passed to the send, but nothing initialised it"
}
