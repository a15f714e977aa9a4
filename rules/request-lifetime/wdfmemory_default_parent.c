// Advice: a WDFMEMORY without a parent lives as long as the driver. In a callback that runs for every request
// that is a leak, unless the handle is kept or deleted. Allocations made once (DeviceAdd, prepare hardware)
// are fine.
#include "analyzer/engine/rule.h"

enum { SLOT = 0 };
enum { ORPHAN = 1 };

// NS:wdfobject._WDF_OBJECT_ATTRIBUTES: Size, two callbacks, two enumerations, ParentObject.
enum { PARENT_OFFSET_64 = 32, PARENT_OFFSET_32 = 20 };

static bool runs_for_each_request(const Pass *pass)
{
    const ProgramRole *role = pass_role(pass);
    return role && (role->wdk->kind == ROLE_IO_QUEUE || role->wdk->kind == ROLE_IO_CALLER_CONTEXT ||
                    role->wdk->kind == ROLE_REQUEST_COMPLETION);
}

static bool has_no_parent(const Pass *pass, const Call *call)
{
    Value attributes = call_arg(call, ARG_ATTRIBUTES);
    bool is_wide = call->unit->pointer_size == 8;
    return pass_is_null(pass, attributes) ||
           pass_is_null(pass, pass_load(pass, attributes, is_wide ? PARENT_OFFSET_64 : PARENT_OFFSET_32,
                                        call->unit->pointer_size));
}

static bool makes_memory(const Call *call)
{
    return (call->row->verb == VERB_MEMORY_CREATE || call->row->verb == VERB_MEMORY_CREATE_PREALLOCATED) &&
           call_has(call, ARG_OUT) && call_has(call, ARG_ATTRIBUTES);
}

static void after_call(Pass *pass, const Call *call)
{
    if (!call->row)
        return;
    if (call->row->verb == VERB_OBJECT_DELETE || call->row->verb == VERB_OBJECT_STORE) {
        pass_drop(pass, call_arg(call, ARG_OBJECT), SLOT);
        return;
    }
    Value variable = call_arg(call, ARG_OUT);
    if (!makes_memory(call) || call->outcome == OUTCOME_FAILURE || !runs_for_each_request(pass) ||
        !has_no_parent(pass, call) || !pass_is_stack(pass, variable, NULL))
        return;
    Value memory = pass_load(pass, variable, 0, call->unit->pointer_size);
    pass_set(pass, memory, SLOT, ORPHAN,
             (Value){VAL_INT, call->func->sym, call->inst - call->unit->insts.at});
    pass_note(pass, memory, "'%s' makes a memory object without a parent", call->name);
}

static void on_access(Pass *pass, const Access *access)
{
    if (access->is_store && pass_state(pass, access->value, SLOT))
        pass_drop(pass, access->value, SLOT);
}

static void on_return(Pass *pass, const Return *leaving)
{
    Value memory, place;
    uint8_t state;
    if (!leaving->is_root || !pass_is_clean(pass))
        return;
    for (unsigned i = 0; pass_each(pass, SLOT, i, &memory, &state, &place); i++) {
        if (pass_escaped(pass, memory))
            continue;
        bool is_here = place.id == leaving->func->sym && place.imm >= leaving->func->first_inst &&
                       place.imm < (int64_t)leaving->func->first_inst + leaving->func->n_insts;
        pass_report(pass,
                    &(Report){.severity = SEVERITY_NOTE,
                              .at = is_here ? &leaving->unit->insts.at[place.imm] : NULL,
                              .about = {memory}},
                    "this memory object has no parent and is not deleted: each request leaves one behind "
                    "until the driver unloads");
    }
}

const Rule rule_wdfmemory_default_parent = {
    .info = {
        .id = "IOC0013",
        .name = "wdfmemory-default-parent",
        .category = "request-lifetime",
        .priority = "P0c",
        .severity = SEVERITY_NOTE,
        .summary = "memory object made for each request without a parent",
        .statement = "A memory object is given a parent that ends with its use, such as the request, or is "
                     "deleted on every path.",
        .sources = (const char *const[]){"NF:wdfmemory.WdfMemoryCreate", "d:kmdf-parentobjectcheck",
                                         "w:creating-framework-request-objects", NULL},
        .seed_statements = (const char *const[]){"S001-43", "S001-44", "S004-28", "S004-38", NULL},
        .why = "Without ParentObject the driver object becomes the parent, and nonpaged memory grows with "
               "every request until unload.",
        .fix = "Initialise WDF_OBJECT_ATTRIBUTES, set ParentObject to the request, and pass it; or call "
               "WdfObjectDelete when done.",
        .limits = "Advice. Only handles in locals of I/O callbacks are judged.",
    },
    .after_call = after_call,
    .on_access = on_access,
    .on_return = on_return,
};
