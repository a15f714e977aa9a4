// Numbers for control codes that are reserved for Microsoft.
#include <ntddk.h>

#define VENDOR_TYPE 0x7000

// The function code is below 0x800.
#define IOCTL_LAMP_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x100, METHOD_BUFFERED, FILE_WRITE_ACCESS) // expect: vendor-ioctl-code-range "function code 0x100 of 'IOCTL_LAMP_ON' is reserved for Microsoft"

// The device type is a bare number of the system's.
#define IOCTL_LAMP_OFF CTL_CODE(0x22, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS) // expect: vendor-ioctl-code-range "device type 0x22 of 'IOCTL_LAMP_OFF' is reserved"

// A type of one's own below 0x8000.
#define IOCTL_LAMP_DIM CTL_CODE(VENDOR_TYPE, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS) // expect: vendor-ioctl-code-range "device type 0x7000 of 'IOCTL_LAMP_DIM' is reserved"

// More than twelve bits.
#define IOCTL_LAMP_TEST CTL_CODE(FILE_DEVICE_UNKNOWN, 0x1001, METHOD_BUFFERED, FILE_READ_ACCESS) // expect: vendor-ioctl-code-range "function code 0x1001 of 'IOCTL_LAMP_TEST' does not fit"

// Uses all of them.
BOOLEAN LampKnows_bad(ULONG Code)
{
    return Code == IOCTL_LAMP_ON || Code == IOCTL_LAMP_OFF || Code == IOCTL_LAMP_DIM || Code == IOCTL_LAMP_TEST;
}
