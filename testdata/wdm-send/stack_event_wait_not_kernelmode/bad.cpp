// An event inside an object: where the object lives decides.
#include <ntddk.h>

// Wakes who waits for it once.
class Latch {
public:
    Latch() { KeInitializeEvent(&m_Event, NotificationEvent, FALSE); }
    // Waits in its caller's mode, which is UserMode unless the caller says otherwise.
    NTSTATUS Wait_bad(KPROCESSOR_MODE mode = UserMode)
    {
        // expect: stack-event-wait-not-kernelmode "on 'latch', which lives on the stack"
        return KeWaitForSingleObject(&m_Event, Executive, mode, FALSE, nullptr);
    }
    void Publish(PRKEVENT *where) { *where = &m_Event; }

private:
    KEVENT m_Event;
};

// Creates the object as a local and takes the default mode.
NTSTATUS WaitForLatch(PRKEVENT *where)
{
    Latch latch;

    latch.Publish(where);
    return latch.Wait_bad();
}
