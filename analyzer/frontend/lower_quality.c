// Which bodies rest on stand-ins. In: the lowered unit, all records read. Out: IrFunc.quality raised from
// clean to synthesised; sizes of an invented layout set to the room its members were given.
//
// The one idea: the mark follows from the instructions, not from what lowering happened to look at. A body
// rests on a stand-in when a value in it has an invented type (declared in the header of stand-ins, or a
// pointer to or array of such), or when it needs the layout of a record that holds one: a variable, a copy, a
// size, an element of it. Reaching a member of known type through a record that also holds a stand-in needs
// neither. What a body only names (a constant, a function) lowering marks.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

enum { TYPE_DEPTH_MAX = 16 };

static bool record_is_made_up(const Lower *low, const IrType *type)
{
    return type->kind == IR_T_RECORD && low->record_infos.at[type->record].is_made_up;
}

// The type itself is invented, or leads to one that is.
static bool type_is_made_up(const Lower *low, IrTypeId id)
{
    for (int depth = 0; id && depth < TYPE_DEPTH_MAX; depth++) {
        const IrType *type = type_at(low, id);
        switch (type->kind) {
        case IR_T_RECORD: // else marked for what it holds, or a stand-in is another name of a known record
            return record_is_made_up(low, type) ||
                   (type->is_stand_in && !low->unit->records.at[type->record].is_stand_in);
        case IR_T_ARRAY: // is marked for its elements too
            if (type->is_stand_in && !type_at(low, type->elem)->is_stand_in)
                return true;
            break;
        case IR_T_POINTER:
        case IR_T_FUNCTION:
            if (type->is_stand_in)
                return true;
            break;
        default:
            return type->is_stand_in;
        }
        id = type->elem;
    }
    return false;
}

static bool opnd_is_made_up(const Lower *low, const bool *made_up, const IrOpnd *opnd)
{
    // A size or an offset says which type it came from.
    return made_up[opnd->type] ||
           (opnd->kind == IR_O_CONST && (made_up[opnd->index] || type_is_invented(low, opnd->index)));
}

static bool inst_is_made_up(const Lower *low, const bool *made_up, IrInst *inst)
{
    bool has_size = inst->op == IR_INDEX || inst->op == IR_COPY || inst->op == IR_ZERO;
    IrTypeId sized = inst->op == IR_INDEX ? type_at(low, inst->type)->elem : inst->type;
    bool found = made_up[inst->type] || type_is_invented(low, sized);
    if (has_size && type_is_invented(low, sized))
        inst->imm = type_invented_room(low, sized); // else elements would fall together
    for (uint32_t i = 0; i < inst->n_opnds && !found; i++)
        found = opnd_is_made_up(low, made_up, ir_opnd(low->unit, inst, i));
    return found;
}

static bool func_is_made_up(const Lower *low, const bool *made_up, const IrFunc *func)
{
    const IrUnit *unit = low->unit;
    bool found = made_up[type_at(low, unit->syms.at[func->sym].type)->elem]; // what it returns
    for (uint32_t i = 0; i < func->n_locals && !found; i++) {
        IrTypeId type = unit->locals.at[func->first_local + i].type;
        found = made_up[type] || type_is_invented(low, type);
    }
    for (uint32_t i = 0; i < func->n_insts; i++) // all of them: their sizes are mended on the way
        if (inst_is_made_up(low, made_up, &unit->insts.at[func->first_inst + i]))
            found = true;
    return found;
}

void quality_mark(Lower *low)
{
    IrUnit *unit = low->unit;
    if (!low->in->synthesised)
        return;
    bool *made_up = ARENA_ARRAY(low->scratch, bool, unit->types.count);
    for (uint32_t i = 1; i < unit->types.count; i++)
        made_up[i] = type_is_made_up(low, i);
    for (uint32_t i = 0; i < unit->funcs.count; i++) {
        IrFunc *func = &unit->funcs.at[i];
        if (func_is_made_up(low, made_up, func) && func->quality == IR_Q_CLEAN)
            func->quality = IR_Q_SYNTHESISED;
    }
}
