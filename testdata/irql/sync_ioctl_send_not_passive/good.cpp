// Guards whose scope ends before the send: nothing here may be reported.
#include <ntddk.h>
#include <wdf.h>

#define IOCTL_METER_GET_VERSION CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)

class SpinGuard {
public:
    explicit SpinGuard(WDFSPINLOCK lock) : m_Lock(lock) { WdfSpinLockAcquire(m_Lock); }
    ~SpinGuard() { WdfSpinLockRelease(m_Lock); }

private:
    WDFSPINLOCK m_Lock;
};

// May let go before its scope ends.
class EarlyGuard {
public:
    explicit EarlyGuard(WDFSPINLOCK lock) : m_Lock(lock) { WdfSpinLockAcquire(m_Lock); }
    ~EarlyGuard() { Release(); }
    void Release()
    {
        if (m_Lock != nullptr) {
            WdfSpinLockRelease(m_Lock);
            m_Lock = nullptr;
        }
    }

private:
    WDFSPINLOCK m_Lock;
};

struct Meter {
    NTSTATUS QueryVersion_ok();
    NTSTATUS QueryIfStale_ok();
    NTSTATUS QueryEarly_ok();

    WDFIOTARGET Target;
    WDFSPINLOCK Lock;
    ULONG Version;
    ULONG Generation;
};

// The inner scope ends the guard.
NTSTATUS Meter::QueryVersion_ok()
{
    {
        SpinGuard guard(Lock);
        Generation++;
    }
    // ok: the destructor released the lock
    return WdfIoTargetSendIoctlSynchronously(Target, nullptr, IOCTL_METER_GET_VERSION, nullptr, nullptr, nullptr,
        nullptr);
}

// Leaves the guarded scope by a return on one path, by its end on the other.
NTSTATUS Meter::QueryIfStale_ok()
{
    {
        SpinGuard guard(Lock);
        if (Version != 0) {
            return STATUS_SUCCESS;
        }
        Generation++;
    }
    // ok: released on the way out of the scope
    return WdfIoTargetSendIoctlSynchronously(Target, nullptr, IOCTL_METER_GET_VERSION, nullptr, nullptr, nullptr,
        nullptr);
}

// Releases by hand; the destructor finds nothing left to do.
NTSTATUS Meter::QueryEarly_ok()
{
    EarlyGuard guard(Lock);

    Generation++;
    guard.Release();
    // ok: the guard gave the lock back by hand
    return WdfIoTargetSendIoctlSynchronously(Target, nullptr, IOCTL_METER_GET_VERSION, nullptr, nullptr, nullptr,
        nullptr);
}
