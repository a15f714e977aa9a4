// IWMDMDevice3::DeviceIoControl: no buffer, no bytes. Decided where the buffer is certainly NULL and its size
// certainly not zero.
#include "analyzer/engine/rule.h"

static bool is_not_zero(const Pass *pass, Value size)
{
    int64_t low, high;
    if (size.kind == VAL_UNKNOWN)
        return false;
    pass_range(pass, size, &low, &high);
    return low > 0;
}

static void on_call(Pass *pass, const Call *call)
{
    if (!call->row || call->row->verb != VERB_WMDM_IOCTL)
        return;
    Value capacity = pass_load(pass, call_arg(call, ARG_BYTES), 0, 4);
    Report report = {.severity = SEVERITY_ERROR};
    if (pass_is_null(pass, call_arg(call, ARG_BUFFER_IN)) && is_not_zero(pass, call_arg(call, ARG_LENGTH_IN)))
        pass_report(pass, &report, "the input buffer is NULL, but its size '%s' is not 0",
                    call_text(call, ARG_LENGTH_IN));
    else if (pass_is_null(pass, call_arg(call, ARG_BUFFER_OUT)) && is_not_zero(pass, capacity))
        pass_report(pass, &report, "the output buffer is NULL, but '%s' says it has room",
                    call_subject(pass, call, ARG_BYTES));
}

const Rule rule_wmdm_null_buffer_nonzero_size = {
    .info =
        {
            .id = "IOC0103",
            .name = "wmdm-null-buffer-nonzero-size",
            .category = "user-mode",
            .priority = "P0b",
            .severity = SEVERITY_ERROR,
            .summary = "IWMDMDevice3::DeviceIoControl with a NULL buffer and a size",
            .statement = "The input buffer of IWMDMDevice3::DeviceIoControl is NULL only when its size is "
                         "0, the output buffer only when the output size points to 0.",
            .sources = (const char *const[]){"NF:mswmdm.IWMDMDevice3.DeviceIoControl", NULL},
            .seed_statements = (const char *const[]){"S000-3", "S000-7", NULL},
            .why = "Windows Media Device Manager validates the parameters and fails the call, or the "
                   "service provider reads through NULL.",
            .fix = "Pass 0 for a buffer that is not there, or the buffer.",
            .limits = "Sizes the path does not know are not judged.",
        },
    .on_call = on_call,
};
