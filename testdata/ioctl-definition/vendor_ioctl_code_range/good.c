// Numbers a vendor may use.
#include <ntddk.h>

#define FILE_DEVICE_LAMP 0x8123
#define LAMP_TYPE FILE_DEVICE_UNKNOWN
#define LAMP_INDEX 0x880

#define IOCTL_LAMP_ON CTL_CODE(FILE_DEVICE_LAMP, 0x800, METHOD_BUFFERED, FILE_WRITE_ACCESS)            // ok: both in range
#define IOCTL_LAMP_OFF CTL_CODE(FILE_DEVICE_UNKNOWN, 0xFFF, METHOD_BUFFERED, FILE_WRITE_ACCESS)        // ok: a system type by name
#define IOCTL_LAMP_DIM CTL_CODE(LAMP_TYPE, LAMP_INDEX + 1, METHOD_BUFFERED, FILE_WRITE_ACCESS)         // ok: through macros
#define IOCTL_LAMP_RAW CTL_CODE(0x9000, 0x900, METHOD_BUFFERED, FILE_READ_ACCESS)                      // ok: a vendor's type as a number

// The "64-bit field" technique: the same code with and without bit 0x800.
#define IOCTL_LAMP_COLOR32 CTL_CODE(FILE_DEVICE_UNKNOWN, 0x005, METHOD_BUFFERED, FILE_WRITE_ACCESS)    // ok: its 64-bit twin follows
#define IOCTL_LAMP_COLOR64 CTL_CODE(FILE_DEVICE_UNKNOWN, 0x805, METHOD_BUFFERED, FILE_WRITE_ACCESS)    // ok: in range

// A macro of the project with the number of a system type.
#define LAMP_BUS 0x2A
#define IOCTL_LAMP_BUS CTL_CODE(LAMP_BUS, 0x810, METHOD_BUFFERED, FILE_READ_ACCESS) // ok: FILE_DEVICE_BUS_EXTENDER by another name

// A documented code that old headers lack.
#define IOCTL_DISK_GET_LENGTH_INFO CTL_CODE(FILE_DEVICE_DISK, 0x0017, METHOD_BUFFERED, FILE_READ_ACCESS) // ok: the system's own

// Codes of the system under names that no page lists: of file systems, and on the base of volumes.
#ifndef IOCTL_VOLUME_BASE
#define IOCTL_VOLUME_BASE 0x56
#endif
#define FSCTL_LAMP_DUPLICATE CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 209, METHOD_BUFFERED, FILE_WRITE_ACCESS) // ok: the file system's
#define IOCTL_VOLUME_LAMP_ADMIN CTL_CODE(IOCTL_VOLUME_BASE, 0, METHOD_BUFFERED, FILE_READ_ACCESS)       // ok: the volume manager's

// Uses all of them.
BOOLEAN LampKnows_ok(ULONG Code)
{
    return Code == IOCTL_LAMP_ON || Code == IOCTL_LAMP_OFF || Code == IOCTL_LAMP_DIM || Code == IOCTL_LAMP_RAW ||
           Code == IOCTL_LAMP_COLOR32 || Code == IOCTL_LAMP_COLOR64 ||
           Code == IOCTL_LAMP_BUS || Code == IOCTL_DISK_GET_LENGTH_INFO || Code == FSCTL_LAMP_DUPLICATE ||
           Code == IOCTL_VOLUME_LAMP_ADMIN;
}
