// A custom MTP command travels as IOCTL_MTP_CUSTOM_COMMAND with a MTP_COMMAND_DATA_IN and a
// MTP_COMMAND_DATA_OUT, each at least as large as the header says it must be: the structure without its
// one-byte tail (NS:mtpext.MTP_COMMAND_DATA_IN, SIZEOF_REQUIRED_COMMAND_DATA_IN). The two structures with
// another code, or a size that is certainly smaller, is what is noted.
#include <string.h>

#include "analyzer/engine/rule.h"

enum { MTP_CUSTOM_COMMAND = 0x3150544D, REQUIRED_IN = 34, REQUIRED_OUT = 30 };

static bool is_mtp_type(const Call *call, ArgRole role, const char *tag)
{
    IrTypeId id = call_has(call, role) ? call_pointee_type(call, wdk_arg(call->row, role)) : 0;
    const IrType *type = ir_type(call->unit, id);
    if (type->kind == IR_T_POINTER)
        type = ir_type(call->unit, type->elem);
    return id && type->kind == IR_T_RECORD &&
           strstr(ir_str(call->unit, call->unit->records.at[type->record].name), tag) != NULL;
}

static void check_size(Pass *pass, Value size, int64_t required, const char *which, const char *macro)
{
    int64_t low, high;
    pass_range(pass, size, &low, &high);
    if (high < required)
        pass_report(pass, &(Report){.severity = SEVERITY_NOTE},
                    "the %s buffer of an MTP command has %lld bytes, but needs at least %s", which,
                    (long long)high, macro);
}

static void on_call(Pass *pass, const Call *call)
{
    int64_t code;
    if (!call->row || call->row->verb != VERB_WMDM_IOCTL ||
        !pass_constant(pass, call_arg(call, ARG_CODE), &code))
        return;
    if ((uint32_t)code == MTP_CUSTOM_COMMAND) {
        check_size(pass, call_arg(call, ARG_LENGTH_IN), REQUIRED_IN, "input",
                   "SIZEOF_REQUIRED_COMMAND_DATA_IN");
        check_size(pass, pass_load(pass, call_arg(call, ARG_BYTES), 0, 4), REQUIRED_OUT, "output",
                   "SIZEOF_REQUIRED_COMMAND_DATA_OUT");
    } else if (is_mtp_type(call, ARG_BUFFER_IN, "MTP_COMMAND_DATA_IN") ||
               is_mtp_type(call, ARG_BUFFER_OUT, "MTP_COMMAND_DATA_OUT")) {
        pass_report(pass, &(Report){.severity = SEVERITY_NOTE},
                    "an MTP command is sent with '%s' instead of IOCTL_MTP_CUSTOM_COMMAND",
                    call_text(call, ARG_CODE));
    }
}

const Rule rule_wmdm_mtp_command_shape = {
    .info =
        {
            .id = "IOC0105",
            .name = "wmdm-mtp-command-shape",
            .category = "user-mode",
            .priority = "P0b",
            .severity = SEVERITY_NOTE,
            .summary = "custom MTP command with another code or too small buffers",
            .statement = "An MTP device takes custom commands with IOCTL_MTP_CUSTOM_COMMAND, a "
                         "MTP_COMMAND_DATA_IN and a MTP_COMMAND_DATA_OUT of at least the sizes that "
                         "SIZEOF_REQUIRED_COMMAND_DATA_IN and SIZEOF_REQUIRED_COMMAND_DATA_OUT give.",
            .sources = (const char *const[]){"NF:mswmdm.IWMDMDevice3.DeviceIoControl",
                                             "NS:mtpext.MTP_COMMAND_DATA_IN",
                                             "NS:mtpext.MTP_COMMAND_DATA_OUT", NULL},
            .seed_statements =
                (const char *const[]){"S000-2", "S000-4", "S000-6", "S000-8", "S000-11", "S000-18", NULL},
            .why = "The driver reads and writes whole structures; a size taken from a pointer makes it "
                   "fail the command or answer with nothing.",
            .fix = "Pass SIZEOF_REQUIRED_COMMAND_DATA_IN plus the data that follows, and "
                   "SIZEOF_REQUIRED_COMMAND_DATA_OUT plus what is expected.",
            .limits = "Only sizes and codes known on the path.",
        },
    .on_call = on_call,
};
