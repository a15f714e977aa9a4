// Objects with an event inside that do not live on the stack, or waits that keep it there: nothing here may be reported.
#include <ntddk.h>

// Wakes who waits for it once.
class Latch {
public:
    Latch() { KeInitializeEvent(&m_Event, NotificationEvent, FALSE); }
    // Waits in its caller's mode, which is KernelMode unless the caller says otherwise.
    NTSTATUS Wait_ok(KPROCESSOR_MODE mode = KernelMode)
    {
        // ok: in UserMode only when the object is somebody's member
        return KeWaitForSingleObject(&m_Event, Executive, mode, FALSE, nullptr);
    }
    void Publish(PRKEVENT *where) { *where = &m_Event; }

private:
    KEVENT m_Event;
};

struct Port {
    NTSTATUS Drain_ok();
    Latch Idle;
};

// A local object and the default mode.
NTSTATUS WaitForLatch_ok(PRKEVENT *where)
{
    Latch latch;

    latch.Publish(where);
    return latch.Wait_ok();
}

// A member of an object that came from elsewhere.
NTSTATUS Port::Drain_ok()
{
    return Idle.Wait_ok(UserMode);
}
