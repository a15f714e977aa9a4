// Checks the tables against each other, once, in a test: lookups and rules trust what is checked here.
//
// In:  all tables.
// Out: the first fault.
#include <stdbool.h>
#include <string.h>

#include "analyzer/wdk/table.h"
#include "analyzer/wdk/wdk.h"

// What a verb means nothing without, in every row that has it. Verbs with several shapes are not named.
static const struct VerbNeeds {
    Verb verb;
    ArgRole roles[3];
} NEEDS[] = {
    {VERB_REQUEST_CREATE, {ARG_OUT}},
    {VERB_REQUEST_FORMAT, {ARG_REQUEST}},
    {VERB_REQUEST_SEND, {ARG_REQUEST, ARG_TARGET, ARG_OPTIONS}},
    {VERB_REQUEST_SEND_SYNC, {ARG_TARGET}},
    {VERB_REQUEST_COMPLETE, {ARG_REQUEST, ARG_STATUS}},
    {VERB_REQUEST_REUSE, {ARG_REQUEST}},
    {VERB_REQUEST_FORWARD, {ARG_REQUEST, ARG_QUEUE}},
    {VERB_REQUEST_REQUEUE, {ARG_REQUEST}},
    {VERB_REQUEST_ENQUEUE, {ARG_REQUEST, ARG_DEVICE}},
    {VERB_REQUEST_SET_COMPLETION, {ARG_REQUEST, ARG_ROUTINE, ARG_CONTEXT}},
    {VERB_REQUEST_MARK_CANCELABLE, {ARG_REQUEST, ARG_ROUTINE}},
    {VERB_REQUEST_UNMARK_CANCELABLE, {ARG_REQUEST}},
    {VERB_REQUEST_CANCEL_SENT, {ARG_REQUEST}},
    {VERB_REQUEST_RETRIEVE_MEMORY, {ARG_REQUEST, ARG_OUT}},
    {VERB_REQUEST_RETRIEVE_BUFFER, {ARG_REQUEST, ARG_OUT, ARG_BYTES}},
    {VERB_REQUEST_RETRIEVE_MDL, {ARG_REQUEST, ARG_OUT}},
    {VERB_REQUEST_RETRIEVE_UNSAFE, {ARG_REQUEST, ARG_OUT, ARG_BYTES}},
    {VERB_REQUEST_PROBE_LOCK, {ARG_REQUEST, ARG_BUFFER, ARG_OUT}},
    {VERB_REQUEST_GET_STATUS, {ARG_REQUEST}},
    {VERB_REQUEST_GET_PARAMS, {ARG_REQUEST, ARG_PARAMS}},
    {VERB_REQUEST_SET_INFORMATION, {ARG_REQUEST, ARG_INFORMATION}},
    {VERB_REQUEST_RECEIVE, {ARG_QUEUE, ARG_OUT}},
    {VERB_REQUEST_STOP_ACK, {ARG_REQUEST}},
    {VERB_MEMORY_CREATE, {ARG_OUT}},
    {VERB_MEMORY_CREATE_PREALLOCATED, {ARG_BUFFER, ARG_LENGTH}},
    {VERB_MEMORY_GET_BUFFER, {ARG_MEMORY}},
    {VERB_DESC_INIT_HANDLE, {ARG_DESC, ARG_MEMORY}},
    {VERB_DESC_INIT_BUFFER, {ARG_DESC, ARG_BUFFER, ARG_LENGTH}},
    {VERB_DESC_INIT_MDL, {ARG_DESC, ARG_MDL}},
    {VERB_OPTIONS_INIT, {ARG_OPTIONS, ARG_FLAGS}},
    {VERB_OPTIONS_SET_TIMEOUT, {ARG_OPTIONS, ARG_TIMEOUT}},
    {VERB_IRP_BUILD_IOCTL, {ARG_CODE, ARG_EVENT, ARG_IOSB}},
    {VERB_IRP_BUILD_SYNC_FSD, {ARG_EVENT, ARG_IOSB}},
    {VERB_IRP_BUILD_ASYNC_FSD, {ARG_TYPE}},
    {VERB_IRP_FREE, {ARG_IRP}},
    {VERB_IRP_REUSE, {ARG_IRP}},
    {VERB_IRP_INITIALIZE, {ARG_IRP}},
    {VERB_IRP_COMPLETE, {ARG_IRP}},
    {VERB_IRP_CALL, {ARG_DEVICE, ARG_IRP}},
    {VERB_IRP_FORWARD_SYNC, {ARG_DEVICE, ARG_IRP}},
    {VERB_IRP_MARK_PENDING, {ARG_IRP}},
    {VERB_IRP_SET_COMPLETION, {ARG_IRP, ARG_ROUTINE, ARG_CONTEXT}},
    {VERB_IRP_SET_CANCEL, {ARG_IRP, ARG_ROUTINE}},
    {VERB_IRP_CANCEL, {ARG_IRP}},
    {VERB_IRP_CURRENT_STACK, {ARG_IRP}},
    {VERB_IRP_NEXT_STACK, {ARG_IRP}},
    {VERB_IRP_SKIP_STACK, {ARG_IRP}},
    {VERB_IRP_COPY_STACK, {ARG_IRP}},
    {VERB_IRP_SET_NEXT_STACK, {ARG_IRP}},
    {VERB_IRP_START_PACKET, {ARG_DEVICE, ARG_IRP}},
    {VERB_IRP_QUEUE, {ARG_IRP, ARG_QUEUE}},
    {VERB_EVENT_INIT, {ARG_EVENT, ARG_TYPE, ARG_STATE}},
    {VERB_DELAY, {ARG_MODE, ARG_ALERTABLE, ARG_TIMEOUT}},
    {VERB_TRY_LOCK, {ARG_LOCK}},
    {VERB_IRQL_LOWER, {ARG_LEVEL}},
    {VERB_POOL_FREE, {ARG_BUFFER}},
    {VERB_MEM_COPY, {ARG_LENGTH}},
    {VERB_MEM_ZERO, {ARG_BUFFER_OUT, ARG_LENGTH}},
    {VERB_PROBE, {ARG_BUFFER, ARG_LENGTH}},
    {VERB_PROBE_LOCK_PAGES, {ARG_MDL, ARG_MODE}},
    {VERB_MDL_MAP, {ARG_MDL}},
    {VERB_LIST_INSERT, {ARG_LIST, ARG_ENTRY}},
    {VERB_USER_IOCTL, {ARG_HANDLE, ARG_CODE, ARG_OVERLAPPED}},
    {VERB_USER_NT_IOCTL, {ARG_HANDLE, ARG_CODE, ARG_IOSB}},
};

static bool row_has_needs(const DdiRow *row)
{
    for (size_t i = 0; i < sizeof NEEDS / sizeof *NEEDS; i++)
        for (size_t n = 0; NEEDS[i].verb == row->verb && n < 3 && NEEDS[i].roles[n]; n++)
            if (wdk_arg(row, NEEDS[i].roles[n]) < 0)
                return false;
    return true;
}

static bool row_is_sound(const DdiRow *row)
{
    const DdiFact *fact = wdk_fact(row->name);
    bool is_variadic = fact && strstr(fact->params, "...");
    if (row->verb >= VERB_COUNT || row->level > IRQL_HIGH || !row->page || !row_has_needs(row))
        return false;
    for (unsigned arg = fact ? fact->n_params : WDK_MAX_ARGS; !is_variadic && arg < WDK_MAX_ARGS; arg++)
        if (row->args[arg] != ARG_NONE)
            return false;
    return true;
}

static const char *rows_verify(void)
{
    size_t count = 1;
    for (size_t i = 0; i < count; i++) {
        const DdiRow *row = wdk_row_at(i, &count);
        if (!row_is_sound(row))
            return row->name;
    }
    return NULL;
}

static const char *facts_verify(void)
{
    size_t count = 1;
    for (size_t i = 0; i < count; i++) {
        const DdiFact *fact = wdk_fact_at(i, &count);
        if (!fact->page[0] || fact->irql_min > fact->irql_max ||
            (fact->irql_exact && fact->irql_min != fact->irql_max))
            return fact->name;
    }
    return NULL;
}

// A parameter that the documentation does not know is none; where it documents no parameters, any goes.
static bool is_param(const DdiFact *fact, int param)
{
    return param >= -1 && (!fact || !fact->n_params || param < fact->n_params);
}

static const char *roles_verify(void)
{
    size_t count = 1;
    for (size_t i = 0; i < count; i++) {
        const WdkRole *role = wdk_role_at(i, &count);
        const DdiFact *fact = wdk_fact(role->type);
        if (role->irql_min > role->irql_max || !role->page[0] || !is_param(fact, role->request) ||
            !is_param(fact, role->context) || !is_param(fact, role->device))
            return role->type;
    }
    return NULL;
}

const char *wdk_verify(void)
{
    // Order first: what is out of order is not found, and every other check looks names up.
    const char *(*const checks[])(void) = {
        wdk_facts_fault, wdk_rows_fault, wdk_roles_fault, wdk_codes_fault,
        facts_verify,    rows_verify,    roles_verify,
    };
    const char *fault = NULL;
    for (size_t i = 0; !fault && i < sizeof checks / sizeof *checks; i++)
        fault = checks[i]();
    return fault;
}
