// The documentation tables: in order, complete, and in agreement with each other.
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "analyzer/wdk/wdk.h"

static void test_tables_agree(void **state)
{
    (void)state;
    const char *fault = wdk_verify();
    if (fault)
        fail_msg("%s", fault);
}

static void test_levels_of_known_functions(void **state)
{
    (void)state;
    const DdiFact *send = wdk_fact("WdfIoTargetSendIoctlSynchronously");
    assert_non_null(send);
    assert_int_equal(send->irql_max, IRQL_PASSIVE);
    assert_int_equal(wdk_param_direction(send, 0), PARAM_IN);
    // The name the header gives to IoCompleteRequest leads to the same fact.
    assert_ptr_equal(wdk_fact("IoCompleteRequest"), wdk_fact("IofCompleteRequest"));
    assert_null(wdk_fact("NotADocumentedFunction"));
}

// Ceilings that rules stand on, read on the pages themselves. Where remarks and heading disagree, the looser one holds.
static void test_ceilings(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        Irql most;
        bool is_conditional;
    } ceilings[] = {
        {"ExAllocatePool2", IRQL_DISPATCH, true},
        {"ExAcquireFastMutex", IRQL_APC, false},
        {"IoBuildDeviceIoControlRequest", IRQL_APC, false},
        {"IoCallDriver", IRQL_DISPATCH, false},
        {"IoForwardIrpSynchronously", IRQL_APC, false},
        {"IoMarkIrpPending", IRQL_HIGH, false},
        {"KeDelayExecutionThread", IRQL_APC, false},
        {"KeSetEvent", IRQL_DISPATCH, true},
        {"KeWaitForSingleObject", IRQL_DISPATCH, true},
        {"KsCancelIo", IRQL_DISPATCH, false},
        {"ProbeForRead", IRQL_APC, false},
        {"WdfIoQueueRetrieveNextRequest", IRQL_DISPATCH, false},
        {"WdfRequestProbeAndLockUserBufferForRead", IRQL_PASSIVE, false},
        {"WdfRequestSend", IRQL_DISPATCH, true},
        {"WdfWaitLockAcquire", IRQL_APC, true},
        {"ZwCreateFile", IRQL_PASSIVE, false},
        {"ZwWaitForSingleObject", IRQL_DISPATCH, true},
    };
    for (size_t i = 0; i < sizeof ceilings / sizeof *ceilings; i++) {
        const DdiFact *fact = wdk_fact(ceilings[i].name);
        if (!fact || fact->irql_max != ceilings[i].most || fact->is_conditional != ceilings[i].is_conditional)
            fail_msg("%s", ceilings[i].name);
    }
}

static void test_roles_by_pointer_name(void **state)
{
    (void)state;
    const WdkRole *timer = wdk_role("EVT_WDF_TIMER");
    assert_non_null(timer);
    assert_ptr_equal(timer, wdk_role("PFN_WDF_TIMER"));
    assert_int_equal(timer->irql_min, IRQL_DISPATCH);
    assert_true(timer->may_be_passive_by_configuration);
    assert_null(wdk_role("VOID"));
}

static void test_codes(void **state)
{
    (void)state;
    const WdkCode *urb = wdk_code("IOCTL_INTERNAL_USB_SUBMIT_URB");
    assert_non_null(urb);
    assert_true(urb->is_internal);
    assert_true(urb->uses_others);
    // The word INTERNAL alone decides nothing: this one is public.
    const WdkCode *log = wdk_code("IOCTL_STORAGE_GET_DEVICE_INTERNAL_LOG");
    assert_true(!log || !log->is_internal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables_agree),
        cmocka_unit_test(test_levels_of_known_functions),
        cmocka_unit_test(test_ceilings),
        cmocka_unit_test(test_roles_by_pointer_name),
        cmocka_unit_test(test_codes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
