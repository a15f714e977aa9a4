// A guard completes its request at the end of its scope, unless it is told not to.
#include <ntddk.h>
#include <wdf.h>

class CMeterRequest_ok
{
public:
    // Takes the request in its care.
    explicit CMeterRequest_ok(WDFREQUEST request) : m_request(request)
    {
    }
    // Completes what it still has.
    ~CMeterRequest_ok()
    {
        if (m_request != nullptr) {
            WdfRequestComplete(m_request, m_status); // ok: once
        }
    }
    // Says how the request will be completed.
    void SetStatus(NTSTATUS status)
    {
        m_status = status;
    }
    // Gives the request back to the caller.
    WDFREQUEST Detach()
    {
        WDFREQUEST request = m_request;
        m_request = nullptr;
        return request;
    }

private:
    WDFREQUEST m_request;
    NTSTATUS m_status = STATUS_SUCCESS;
};

extern "C" EVT_WDF_IO_QUEUE_IO_READ MeterRead_ok;
extern "C" EVT_WDF_IO_QUEUE_IO_WRITE MeterWrite_ok;

// Leaves all answers to the guard.
VOID MeterRead_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    CMeterRequest_ok guard(Request);
    UNREFERENCED_PARAMETER(Queue);
    if (Length == 0) {
        guard.SetStatus(STATUS_INVALID_PARAMETER);
        return;
    }
    guard.SetStatus(STATUS_DEVICE_NOT_READY);
}

// Takes the request from the guard before it answers by hand.
VOID MeterWrite_ok(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    CMeterRequest_ok guard(Request);
    UNREFERENCED_PARAMETER(Queue);
    if (Length == 0) {
        WdfRequestCompleteWithInformation(guard.Detach(), STATUS_SUCCESS, 0); // ok: the guard has let go of it
    }
}
