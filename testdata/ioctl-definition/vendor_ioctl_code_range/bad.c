// Numbers for control codes that are reserved for Microsoft.
#include <ntddk.h>

#define VENDOR_TYPE 0x7000
#define FILE_DEVICE_LAMP 0x4C4D

// The function code is below 0x800.
#define IOCTL_LAMP_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x100, METHOD_BUFFERED, FILE_WRITE_ACCESS) // expect: vendor-ioctl-code-range warning "function code 0x100 of 'IOCTL_LAMP_ON', like that of 1 more of this file, is reserved"

// The device type is a bare number of the system's.
#define IOCTL_LAMP_OFF CTL_CODE(0x22, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS) // expect: vendor-ioctl-code-range warning "device type 0x22 of 'IOCTL_LAMP_OFF' is reserved"

// A type of one's own below 0x8000.
#define IOCTL_LAMP_DIM CTL_CODE(VENDOR_TYPE, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS) // expect: vendor-ioctl-code-range warning "device type 0x7000 of 'IOCTL_LAMP_DIM' is reserved"

// More than twelve bits.
#define IOCTL_LAMP_TEST CTL_CODE(FILE_DEVICE_UNKNOWN, 0x1001, METHOD_BUFFERED, FILE_READ_ACCESS) // expect: vendor-ioctl-code-range error "function code 0x1001 of 'IOCTL_LAMP_TEST' does not fit"

// A literal that is no system device either.
#define IOCTL_LAMP_NEW CTL_CODE(0x12345, 0x803, METHOD_BUFFERED, FILE_READ_ACCESS) // expect: vendor-ioctl-code-range error "device type 0x12345 of 'IOCTL_LAMP_NEW' does not fit"

// The second one of a file is spoken for by the first.
#define IOCTL_LAMP_BLINK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x101, METHOD_BUFFERED, FILE_WRITE_ACCESS) // ok: told at IOCTL_LAMP_ON

// A name like the system's makes no system type.
#define IOCTL_LAMP_NAMED CTL_CODE(FILE_DEVICE_LAMP, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS) // expect: vendor-ioctl-code-range warning "device type 0x4C4D of 'IOCTL_LAMP_NAMED' is reserved"

// Uses all of them.
BOOLEAN LampKnows_bad(ULONG Code)
{
    return Code == IOCTL_LAMP_ON || Code == IOCTL_LAMP_OFF || Code == IOCTL_LAMP_DIM || Code == IOCTL_LAMP_TEST ||
           Code == IOCTL_LAMP_NEW || Code == IOCTL_LAMP_BLINK || Code == IOCTL_LAMP_NAMED;
}
