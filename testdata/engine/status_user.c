// The same in user mode: HRESULT, BOOL and handles.
#include <windows.h>

#include "ioctlint_test.h"

HRESULT External(void);

// SUCCEEDED and FAILED split at zero too.
void HResults(void)
{
    HRESULT result = External();

    if (SUCCEEDED(result)) {
        ioctlint_range(result); // expect: engine-test "[0, 2147483647]"
    }
    if (FAILED(result)) {
        ioctlint_eval(result == S_OK); // expect: engine-test "false"
    } else {
        ioctlint_eval(result >= 0); // expect: engine-test "true"
    }
}

// S_FALSE is a success that is not S_OK.
void NotOk(void)
{
    HRESULT result = External();

    if (result != S_OK && SUCCEEDED(result)) {
        ioctlint_range(result); // expect: engine-test "[1, 2147483647]"
    }
}

// A BOOL is true when it is not zero.
void Bools(HANDLE device)
{
    DWORD bytes;
    BOOL sent = DeviceIoControl(device, 0x222000, NULL, 0, NULL, 0, &bytes, NULL);

    if (!sent) {
        ioctlint_range(sent); // expect: engine-test "[0, 0]"
        return;
    }
    ioctlint_eval(sent != FALSE); // expect: engine-test "true"
}
