// What the driver's own annotations say about IRQL: at the entry of a function, and behind a call whose body
// is not there.
//
// In:  annotations as the prelude spells them ("irql_raises:DISPATCH_LEVEL").
// Out: the interval of the state.
// The one idea: an annotation is its author's word about that function, and about no other
// (k:irql-annotations-for-drivers).
#include <string.h>

#include "analyzer/engine/walk.h"

static const char *annotation(const IrUnit *unit, const IrSym *sym, uint32_t i)
{
    return ir_str(unit, unit->annots.at[sym->first_annot + i]);
}

static bool annotation_level(const char *text, const char *kind, unsigned *level)
{
    static const char *const names[] = {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL"};
    size_t length = strlen(kind);
    if (strncmp(text, kind, length) != 0 || text[length] != ':')
        return false;
    text += length + 1;
    for (unsigned i = 0; i < 3; i++)
        if (strcmp(text, names[i]) == 0) {
            *level = i;
            return true;
        }
    return false;
}

void sal_at_entry(const ProgramFunc *fn, State *state)
{
    for (uint32_t i = 0; i < fn->sym->n_annots; i++) {
        const char *text = annotation(fn->unit, fn->sym, i);
        unsigned level;
        if (annotation_level(text, "irql_requires", &level))
            state->irql_low = state->irql_high = (uint8_t)level;
        else if (annotation_level(text, "irql_requires_max", &level) && level < state->irql_high)
            state->irql_high = (uint8_t)level;
        else if (annotation_level(text, "irql_requires_min", &level) && level > state->irql_low)
            state->irql_low = (uint8_t)level;
        else
            continue;
        state->irql_high_is_role = false;
        if (state->irql_low > state->irql_high) // role and annotation disagree: trust neither
            state->irql_low = IRQL_PASSIVE, state->irql_high = IRQL_HIGH;
    }
    state->irql_low_proven = state->irql_low > IRQL_PASSIVE;
}

// The level may be up to `level` now. That it is, nobody could rely on: what lowers it again need not be
// annotated.
static void may_raise(State *state, unsigned level)
{
    if (state->irql_high >= level)
        return;
    state->irql_high = (uint8_t)level;
    state->irql_high_is_role = false;
    state->irql_high_why = NULL;
    state->irql_sym = 0;
}

// A lock may be released that was taken in plain sight: the level it held is not proven any more.
static void may_lower(State *state)
{
    state->irql_low = IRQL_PASSIVE;
    state->irql_low_proven = false;
    state->irql_low_why = NULL;
    state->irql_sym = 0;
}

void sal_behind_call(const Frame *frame, State *state, uint32_t sym_index)
{
    const IrSym *sym = &frame->unit->syms.at[sym_index];
    for (uint32_t i = 0; i < sym->n_annots; i++) {
        const char *text = annotation(frame->unit, sym, i);
        unsigned level;
        if (annotation_level(text, "irql_raises", &level))
            may_raise(state, level);
        else if (strncmp(text, "releases_", 9) == 0)
            may_lower(state);
    }
}
