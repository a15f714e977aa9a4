// C++ as drivers use it: guards with destructors, methods, references, lambdas, templates.
#include <ntddk.h>

#include "ioctlint_test.h"

extern "C" NTSTATUS ExternalStatus();

// Holds a spin lock for as long as it lives.
class SpinGuard {
public:
    explicit SpinGuard(PKSPIN_LOCK lock) : m_lock(lock) { KeAcquireSpinLock(m_lock, &m_irql); }
    ~SpinGuard() { KeReleaseSpinLock(m_lock, m_irql); }

private:
    PKSPIN_LOCK m_lock;
    KIRQL m_irql;
};

// Counts in a member.
class Counter {
public:
    Counter() : m_count(0) {}
    void Add(ULONG by) { m_count += by; }
    ULONG Count() const { return m_count; }

private:
    ULONG m_count;
};

// The destructor at the end of the scope releases the lock.
void GuardInScope(PKSPIN_LOCK lock)
{
    KeLowerIrql(PASSIVE_LEVEL);
    {
        SpinGuard guard(lock);
        ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    }
    ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
}

// It runs on the way of a return as well.
static NTSTATUS GuardAndReturn(PKSPIN_LOCK lock)
{
    SpinGuard guard(lock);
    NTSTATUS status = ExternalStatus();

    if (!NT_SUCCESS(status)) {
        return status;
    }
    ioctlint_irql(); // expect: engine-test "DISPATCH_LEVEL..DISPATCH_LEVEL"
    return STATUS_SUCCESS;
}

// The caller is back at its own level.
void AfterGuard(PKSPIN_LOCK lock)
{
    KeLowerIrql(PASSIVE_LEVEL);
    if (NT_SUCCESS(GuardAndReturn(lock))) {
        ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
    } else {
        ioctlint_irql(); // expect: engine-test "PASSIVE_LEVEL..PASSIVE_LEVEL"
    }
}

// Methods see and change their object.
void Methods()
{
    Counter counter;

    counter.Add(2);
    counter.Add(3);
    ioctlint_range(counter.Count()); // expect: engine-test "[5, 5]"
}

// Writes through a reference.
static void SetByReference(ULONG &number)
{
    number = 9;
}

// A reference is the object it refers to.
void References()
{
    ULONG number = 1;
    ULONG &same = number;

    same = 4;
    ioctlint_range(number); // expect: engine-test "[4, 4]"
    SetByReference(number);
    ioctlint_range(same); // expect: engine-test "[9, 9]"
}

// The larger of two values of any type.
template <typename T> T Larger(T a, T b)
{
    return a > b ? a : b;
}

// A template is what it is instantiated as.
void Templates()
{
    ioctlint_range(Larger<ULONG>(3, 8)); // expect: engine-test "[8, 8]"
}

// A lambda sees what it captures.
void Lambdas()
{
    ULONG number = 6;
    auto twice = [&number]() { number *= 2; };

    twice();
    ioctlint_range(number); // expect: engine-test "[12, 12]"
}
