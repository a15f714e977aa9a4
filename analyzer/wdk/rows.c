// The hand-written rows: what a call does.
//
// In:  rows_*.h, bodies of one table cut at initial letters, so that the whole is sorted by name in byte order.
// Out: wdk_row, wdk_arg, wdk_row_at.
//
// How to read a row: {name, verb, level, flags, {role of each argument in order}, page}. Trailing arguments that play no
// part are left out. Beyond what wdk.h says of verbs:
//   - an argument ARG_OUT is written whatever the verb; with WDK_MAY_FAIL its contents count only on success
//   - a lock whose result is KIRQL gives the old level as the result; ARG_OLD_IRQL receives or gives it back by argument;
//     ARG_HANDLE of a lock is a queue handle or lock state that carries both from acquire to release
//   - VERB_UNLOCK with level DISPATCH leaves the IRQL where it is (the *FromDpcLevel family), else it restores
#include <string.h>

#include "analyzer/wdk/table.h"
#include "analyzer/wdk/wdk.h"

static const DdiRow ROWS[] = {
#include "analyzer/wdk/rows_a_h.h"
#include "analyzer/wdk/rows_i.h"
#include "analyzer/wdk/rows_k.h"
#include "analyzer/wdk/rows_l_v.h"
#include "analyzer/wdk/rows_w.h"
#include "analyzer/wdk/rows_x_z.h"
};

enum { N_ROWS = sizeof ROWS / sizeof ROWS[0] };

static const DdiRow *row_find(const char *name)
{
    return TABLE_FIND(name, ROWS);
}

// Nt and Zw entries of one system service do the same.
static const DdiRow *row_of_twin(const char *name)
{
    char twin[64];
    size_t length = strlen(name);
    if (length >= sizeof twin || (strncmp(name, "Nt", 2) != 0 && strncmp(name, "Zw", 2) != 0))
        return NULL;
    memcpy(twin, name, length + 1);
    memcpy(twin, name[0] == 'N' ? "Zw" : "Nt", 2);
    return row_find(twin);
}

const DdiRow *wdk_row(const char *name)
{
    const DdiRow *row = row_find(name);
    if (!row) {
        const char *canonical = wdk_canonical_name(name);
        row = canonical != name ? row_find(canonical) : NULL;
    }
    return row ? row : row_of_twin(name);
}

int wdk_arg(const DdiRow *row, ArgRole role)
{
    for (int i = 0; i < WDK_MAX_ARGS; i++) {
        if (row->args[i] == role)
            return i;
    }
    return -1;
}

const char *wdk_rows_fault(void)
{
    return TABLE_FAULT(ROWS);
}

const DdiRow *wdk_row_at(size_t index, size_t *count)
{
    *count = N_ROWS;
    return index < N_ROWS ? &ROWS[index] : NULL;
}
