// The same in C++, where the lock's release is out of sight: in the destructor of a guard.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_METER_GET_VERSION CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)

struct SpinGuard {
    explicit SpinGuard(WDFSPINLOCK lock) : Lock(lock) { WdfSpinLockAcquire(Lock); } // note: "is acquired"
    ~SpinGuard() { WdfSpinLockRelease(Lock); }
    WDFSPINLOCK Lock;
};

struct Meter {
    NTSTATUS QueryVersion_bad();
    NTSTATUS Ask_bad(ULONG &version);
    NTSTATUS Refresh();

    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    ULONG Version;
};

// The guard lives until the end of the function, and so does the lock.
NTSTATUS Meter::QueryVersion_bad()
{
    SpinGuard guard(Lock);

    // expect: sync-ioctl-send-not-passive "DISPATCH_LEVEL"
    return WdfIoTargetSendIoctlSynchronously(Target, nullptr, IOCTL_METER_GET_VERSION, nullptr, nullptr, nullptr,
        nullptr);
}

// Fine by itself; its caller holds the guard.
NTSTATUS Meter::Ask_bad(ULONG &version)
{
    WDF_MEMORY_DESCRIPTOR output;

    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, &version, sizeof(version));
    // expect: sync-ioctl-send-not-passive "DISPATCH_LEVEL"
    return WdfIoTargetSendIoctlSynchronously(Target, nullptr, IOCTL_METER_GET_VERSION, nullptr, &output, nullptr,
        nullptr);
}

// Takes the guard whose holder sends one call further down.
NTSTATUS Meter::Refresh()
{
    SpinGuard guard(Lock);

    return Ask_bad(Version);
}
