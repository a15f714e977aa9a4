// Checks the tables against each other, once, in a test: lookups trust what is checked here.
//
// In:  all tables.
// Out: the first fault.
#include <stdbool.h>
#include <string.h>

#include "analyzer/wdk/wdk.h"

static const char *rows_verify(void)
{
    size_t count = 1;
    const DdiRow *previous = NULL;
    for (size_t i = 0; i < count; i++) {
        const DdiRow *row = wdk_row_at(i, &count);
        if (previous && strcmp(previous->name, row->name) >= 0)
            return row->name;
        if (row->verb >= VERB_COUNT || !row->page)
            return row->name;
        const DdiFact *fact = wdk_fact(row->name);
        bool is_variadic = fact && strstr(fact->params, "...");
        for (unsigned arg = fact ? fact->n_params : WDK_MAX_ARGS; !is_variadic && arg < WDK_MAX_ARGS; arg++) {
            if (row->args[arg] != ARG_NONE)
                return row->name;
        }
        previous = row;
    }
    return NULL;
}

static const char *facts_verify(void)
{
    size_t count = 1;
    const DdiFact *previous = NULL;
    for (size_t i = 0; i < count; i++) {
        const DdiFact *fact = wdk_fact_at(i, &count);
        if (previous && strcmp(previous->name, fact->name) >= 0)
            return fact->name;
        if (!fact->page[0])
            return fact->name;
        previous = fact;
    }
    return NULL;
}

static const char *roles_verify(void)
{
    size_t count = 1;
    const WdkRole *previous = NULL;
    for (size_t i = 0; i < count; i++) {
        const WdkRole *role = wdk_role_at(i, &count);
        if (previous && strcmp(previous->type, role->type) >= 0)
            return role->type;
        if (role->irql_min > role->irql_max || !role->page[0])
            return role->type;
        previous = role;
    }
    return NULL;
}

// Every generated code must be found again; what is settled by hand must be among them.
static const char *codes_verify(void)
{
    size_t count = 1;
    for (size_t i = 0; i < count; i++) {
        const WdkCode *code = wdk_code_at(i, &count);
        const WdkCode *found = wdk_code(code->name);
        if (!found || strcmp(found->name, code->name) != 0 || strcmp(found->page, code->page) != 0)
            return code->name;
    }
    return NULL;
}

const char *wdk_verify(void)
{
    const char *fault = facts_verify();
    if (!fault)
        fault = rows_verify();
    if (!fault)
        fault = roles_verify();
    return fault ? fault : codes_verify();
}
