// A guard completes its request at the end of its scope, unless it is told not to.
#include <ntddk.h>
#include <wdf.h>

class CMeterRequest_bad
{
public:
    // Takes the request in its care.
    explicit CMeterRequest_bad(WDFREQUEST request) : m_request(request)
    {
    }
    // Completes what it still has.
    ~CMeterRequest_bad()
    {
        if (m_request != nullptr) {
            WdfRequestComplete(m_request, m_status); // expect: double-completion "is completed a second time"
        }
    }
    // Says how the request will be completed.
    void SetStatus(NTSTATUS status)
    {
        m_status = status;
    }

private:
    WDFREQUEST m_request;
    NTSTATUS m_status = STATUS_SUCCESS;
};

extern "C" EVT_WDF_IO_QUEUE_IO_READ MeterRead_bad;

// Answers a failure by hand, and the guard answers it once more.
VOID MeterRead_bad(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    CMeterRequest_bad guard(Request);
    UNREFERENCED_PARAMETER(Queue);
    if (Length == 0) {
        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER); // note: "completes it"
        return;
    }
    guard.SetStatus(STATUS_DEVICE_NOT_READY);
}
