// What the driver's own annotations say about IRQL: at the entry of a function, and behind a call whose body is not there.
//
// In:  annotations as the prelude spells them ("irql_raises:DISPATCH_LEVEL").
// Out: the interval of the state.
// The one idea: an annotation is its author's word, as good as having seen the lock (k:irql-annotations-for-drivers).
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

static void raise(Walk *walk, const Frame *frame, State *state, const IrInst *inst, const char *name,
                  unsigned level)
{
    const char *text =
        arena_printf(walk->arena, "'%s' is annotated to raise IRQL to %s", name, irql_name((Irql)level));
    const Trail *step = trail_add(walk, state, frame, inst, (Trail){.kind = TRAIL_IRQL, .text = text});
    HeldLock lock = {.low = state->irql_low,
                     .high = state->irql_high,
                     .low_proven = state->irql_low_proven,
                     .low_why = state->irql_low_why,
                     .high_why = state->irql_high_why};
    state_push_lock(walk->arena, state, lock);
    if (state->irql_low > level)
        level = state->irql_low;
    state->irql_low = state->irql_high = (uint8_t)level;
    state->irql_low_proven = level > IRQL_PASSIVE;
    state->irql_high_is_role = false;
    state->irql_low_why = state->irql_high_why = step;
    state->irql_sym = 0;
}

// What was raised last by an annotated call ends; where no raise was seen, nothing is known of the level any more.
static void restore(State *state)
{
    HeldLock lock = {.low = IRQL_PASSIVE, .high = IRQL_DISPATCH};
    for (uint32_t i = state->n_locks; i-- > 0;)
        if (!state->locks[i].row) {
            lock = state->locks[i];
            memmove(&state->locks[i], &state->locks[i + 1], (state->n_locks - i - 1) * sizeof lock);
            state->n_locks--;
            break;
        }
    state->irql_low = lock.low;
    state->irql_high = lock.high;
    state->irql_low_proven = lock.low_proven;
    state->irql_high_is_role = false;
    state->irql_low_why = lock.low_why;
    state->irql_high_why = lock.high_why;
    state->irql_sym = 0;
}

void sal_behind_call(Walk *walk, const Frame *frame, State *state, const IrInst *inst, uint32_t sym_index)
{
    const IrSym *sym = &frame->unit->syms.at[sym_index];
    bool releases = false;
    for (uint32_t i = 0; i < sym->n_annots; i++) {
        const char *text = annotation(frame->unit, sym, i);
        unsigned level;
        if (annotation_level(text, "irql_raises", &level)) {
            raise(walk, frame, state, inst, ir_str(frame->unit, sym->name), level);
            return;
        }
        // A resource or a mutex does not hold DISPATCH_LEVEL.
        releases |= strncmp(text, "releases_", 9) == 0 && state->irql_low >= IRQL_DISPATCH;
    }
    if (releases)
        restore(state);
}
