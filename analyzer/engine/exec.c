// One instruction that is neither a call nor a terminator.
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/engine/walk.h"

static uint32_t unit_index(const Walk *walk, const IrUnit *unit)
{
    const Program *program = walk->engine->program;
    for (size_t i = 0; i < program->n_units; i++)
        if (program->units[i] == unit)
            return (uint32_t)i;
    return UINT32_MAX;
}

static Value address_of(SymId region)
{
    return (Value){VAL_ADDR, region, 0};
}

static Value function_value(Walk *walk, const IrUnit *unit, uint32_t sym)
{
    const ProgramFunc *def = program_callee(walk->engine->program, unit, sym);
    Sym region = {.kind = REG_FUNC, .a = def ? def->id + 1 : 0};
    if (!def) {
        region.b = unit_index(walk, unit);
        region.c = sym;
    }
    return address_of(sym_make(walk->syms, region));
}

Value operand_value(Walk *walk, const Frame *frame, const State *state, const IrOpnd *opnd)
{
    switch (opnd->kind) {
    case IR_O_CONST:
        return value_int(opnd->imm);
    case IR_O_INST:
        return state_temp(state, frame->id, opnd->index);
    case IR_O_LOCAL:
        return address_of(sym_make(walk->syms, (Sym){.kind = REG_LOCAL, .a = frame->id, .b = opnd->index}));
    case IR_O_GLOBAL:
        return address_of(sym_make(
            walk->syms,
            (Sym){.kind = REG_GLOBAL, .a = program_global(walk->engine->program, frame->unit, opnd->index)}));
    case IR_O_FUNC:
        return function_value(walk, frame->unit, opnd->index);
    case IR_O_STRING:
        return address_of(sym_make(
            walk->syms, (Sym){.kind = REG_STRING, .a = unit_index(walk, frame->unit), .b = opnd->index}));
    default:
        return (Value){0};
    }
}

const char *field_path(Walk *walk, const IrUnit *unit, const IrFunc *func, const IrOpnd *address)
{
    const char *names[8];
    unsigned n = 0;
    const char *record = NULL;
    while (address->kind == IR_O_INST && n < 8) {
        const IrInst *inst = ir_inst(unit, func, address->index);
        if (inst->op == IR_CAST) {
            address = ir_opnd(unit, inst, 0);
            continue;
        }
        if (inst->op != IR_FIELD)
            break;
        const IrField *field = &unit->fields.at[inst->aux];
        if (!field->is_anonymous)
            names[n++] = ir_str(unit, field->name);
        for (uint32_t r = 0; r < unit->records.count; r++) {
            const IrRecord *candidate = &unit->records.at[r];
            if (inst->aux >= candidate->first_field &&
                inst->aux < candidate->first_field + candidate->n_fields)
                record = ir_str(unit, candidate->name);
        }
        address = ir_opnd(unit, inst, 0);
    }
    if (n == 0)
        return "";
    Buf path = buf_on(walk->arena);
    buf_text(&path, record ? record : "");
    while (n-- > 0)
        buf_printf(&path, ".%s", names[n]);
    return path.text;
}

// ---- memory instructions ----------------------------------------------------------------------------------

static uint32_t type_size(const IrUnit *unit, IrTypeId id)
{
    const IrType *type = ir_type(unit, id);
    if (type->kind == IR_T_POINTER) // whatever it points to
        return unit->pointer_size;
    return type->is_stand_in ? 0 : type->size;
}

static bool is_memory_of_others(const Walk *walk, Value address)
{
    if (address.kind == VAL_SYM)
        return true;
    return address.kind == VAL_ADDR && sym_get(walk->syms, address.id)->kind != REG_LOCAL;
}

static void tell_access(Walk *walk, Frame *frame, State *state, const IrInst *inst, Value address,
                        Value value, uint32_t size)
{
    if (!is_memory_of_others(walk, address) || !rules_want_access(walk->engine))
        return;
    Access access = {.unit = frame->unit,
                     .func = frame->func,
                     .inst = inst,
                     .address = address,
                     .value = value,
                     .size = size,
                     .is_store = inst->op != IR_LOAD,
                     .path = field_path(walk, frame->unit, frame->func, ir_opnd(frame->unit, inst, 0))};
    rules_on_access(walk, frame, state, &access);
}

// Some fields say what their content is (NS:wdm._IRP, NS:wdm._IO_STACK_LOCATION,
// NS:wdfrequest._WDF_REQUEST_PARAMETERS).
static void notice_field(Walk *walk, Frame *frame, State *state, const IrInst *inst, Value address,
                         Value value)
{
    static const struct {
        const char *name;
        uint8_t origin;
    } fields[] = {
        {"SystemBuffer", ORIGIN_BUFFER_OF_REQUEST},
        {"MdlAddress", ORIGIN_BUFFER_OF_REQUEST},
        {"UserBuffer", ORIGIN_USER_ADDRESS},
        {"Type3InputBuffer", ORIGIN_USER_ADDRESS},
    };
    const IrOpnd *place = ir_opnd(frame->unit, inst, 0);
    if (place->kind != IR_O_INST || value.kind != VAL_SYM)
        return;
    const IrInst *field = ir_inst(frame->unit, frame->func, place->index);
    if (field->op != IR_FIELD)
        return;
    const char *name = ir_str(frame->unit, frame->unit->fields.at[field->aux].name);
    if (strcmp(name, "IoControlCode") == 0) {
        state_set_fact(walk->arena, state,
                       (FactCell){.key = 1, .domain = DOMAIN_CODE, .state = 1, .related = value});
        return;
    }
    for (unsigned i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (strcmp(name, fields[i].name) != 0)
            continue;
        uint32_t key = value_key(walk, value);
        Value irp = address.kind == VAL_SYM ? value_sym(address.id) : (Value){0};
        if (key && !state_fact(state, key, DOMAIN_ORIGIN, 0))
            state_set_fact(walk->arena, state,
                           (FactCell){.key = key,
                                      .domain = DOMAIN_ORIGIN,
                                      .state = fields[i].origin,
                                      .object = value,
                                      .related = irp});
    }
}

static void exec_load(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index)
{
    const IrType *type = ir_type(frame->unit, inst->type);
    Value address = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0));
    Place place = memory_place(walk, address);
    uint32_t size = type_size(frame->unit, inst->type);
    if (type->kind == IR_T_ARRAY) { // an array as a value is its address
        state_set_temp(walk->arena, state, frame->id, index, address);
        return;
    }
    Value value = memory_load(walk, frame, state, inst, place, size, type->is_signed);
    if (inst->aux && value.kind != VAL_INT) {
        Sym bits = {.kind = SYM_EXPR,
                    .op = EXPR_BITFIELD,
                    .width = 4,
                    .a = value.kind == VAL_SYM ? value.id : 0,
                    .c = inst->aux};
        value = value.kind == VAL_SYM ? value_sym(sym_make(walk->syms, bits)) : (Value){0};
    } else if (inst->aux && value.imm != 0) {
        value = (Value){0};
    }
    notice_field(walk, frame, state, inst, address, value);
    tell_access(walk, frame, state, inst, address, value, size);
    state_set_temp(walk->arena, state, frame->id, index, value);
}

// A write through an address nobody knows may have hit whatever was handed out before.
static void smash(Walk *walk, Frame *frame, State *state, const IrInst *inst, Value address)
{
    SymId stamp = walk_stamp(walk, frame, inst);
    if (address.id) {
        state_forget_region(walk->arena, state, address.id, stamp);
        return;
    }
    for (uint32_t i = 0; i < state->n_marks; i++)
        if (state->marks[i].escaped)
            state_forget_region(walk->arena, state, state->marks[i].region, stamp);
}

static void exec_store(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    Value address = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0));
    Value value = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 1));
    Place place = memory_place(walk, address);
    uint32_t size = type_size(frame->unit, inst->type);
    tell_access(walk, frame, state, inst, address, value, size);
    if (!place.region) {
        smash(walk, frame, state, inst, address);
        return;
    }
    if (is_memory_of_others(walk, address) && value.kind == VAL_ADDR &&
        sym_get(walk->syms, value.id)->kind == REG_LOCAL)
        memory_mark_escaped(walk, state, value);
    if (inst->aux || size == 0)
        state_forget_bytes(walk->arena, state, place, size);
    else
        state_store(walk->arena, state, place, size, value);
}

static void exec_copy(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    Value to = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0));
    Value from = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 1));
    Place target = memory_place(walk, to);
    tell_access(walk, frame, state, inst, to, (Value){0}, (uint32_t)inst->imm);
    if (!target.region)
        smash(walk, frame, state, inst, to);
    else if (inst->imm > 0)
        state_copy(walk->arena, state, target, memory_place(walk, from), (uint32_t)inst->imm);
    else
        state_forget_region(walk->arena, state, target.region, walk_stamp(walk, frame, inst));
}

static void exec_zero(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    Place place = memory_place(walk, operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0)));
    if (place.region && inst->imm > 0)
        state_store(walk->arena, state, place, (uint32_t)inst->imm, value_int(0));
}

// ---- addresses and arithmetic -----------------------------------------------------------------------------

static Value exec_field(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    const IrUnit *unit = frame->unit;
    Value base = operand_value(walk, frame, state, ir_opnd(unit, inst, 0));
    const IrField *field = &unit->fields.at[inst->aux];
    if (base.kind == VAL_INT) // offsetof written by hand, or a field of NULL
        return value_int(base.imm + field->bit_offset / 8);
    if (base.kind == VAL_ADDR || base.kind == VAL_SYM)
        base.imm += field->bit_offset / 8;
    return base;
}

static Value exec_index(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    Value base = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0));
    Value index = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 1));
    if (base.kind == VAL_UNKNOWN)
        return base;
    if (index.kind == VAL_INT) {
        base.imm += index.imm * inst->imm;
        return base;
    }
    // Somewhere in this piece of memory: unknown as an address, but a write through it forgets just this
    // region.
    return (Value){VAL_UNKNOWN, memory_place(walk, base).region, 0};
}

static Value exec_cast(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    const IrUnit *unit = frame->unit;
    const IrType *type = ir_type(unit, inst->type);
    Value value = operand_value(walk, frame, state, ir_opnd(unit, inst, 0));
    if (type->kind == IR_T_POINTER) {
        Access access = {.unit = unit, .func = frame->func, .inst = inst, .value = value, .path = ""};
        rules_on_cast(walk, frame, state, &access);
        return value;
    }
    if (type->kind == IR_T_BOOL)
        return value_binary(walk, state, IR_NE, value, value_int(0), 1, false);
    if (type->kind == IR_T_INT && value.kind != VAL_ADDR)
        return value_convert(walk, state, value, type->size, type->is_signed);
    if (type->kind == IR_T_FLOAT)
        return (Value){0};
    return value;
}

static Value exec_binary(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    const IrUnit *unit = frame->unit;
    const IrOpnd *left = ir_opnd(unit, inst, 0);
    Value a = operand_value(walk, frame, state, left),
          b = operand_value(walk, frame, state, ir_opnd(unit, inst, 1));
    const IrType *type = ir_type(unit, inst->type), *operand = ir_type(unit, left->type);
    if (type->kind == IR_T_FLOAT || operand->kind == IR_T_FLOAT)
        return (Value){0};
    bool comparing = inst->sub >= IR_EQ && inst->sub <= IR_GE;
    const IrType *decides = comparing ? operand : type;
    if (comparing && decides->kind == IR_T_INT && decides->size && decides->size < 8) {
        // Both sides were converted to one type; constants may be spelled with another sign (0xC0000001
        // against NTSTATUS).
        if (a.kind == VAL_INT)
            a = value_convert(walk, state, a, decides->size, decides->is_signed);
        if (b.kind == VAL_INT)
            b = value_convert(walk, state, b, decides->size, decides->is_signed);
    }
    return value_binary(walk, state, (IrBinary)inst->sub, a, b, decides->size, decides->is_signed);
}

static void exec_unknown(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    Value roots[16];
    unsigned n = 0;
    for (uint32_t i = 0; i < inst->n_opnds && n < 16; i++)
        roots[n++] = operand_value(walk, frame, state, ir_opnd(frame->unit, inst, i));
    memory_forget_reachable(walk, frame, state, inst, roots, n, true);
    state->is_partly_read = true;
    state->irql_low_proven = false; // it may have released what was held
}

static void exec_local(Walk *walk, Frame *frame, State *state, const IrInst *inst)
{
    const IrOpnd *local = ir_opnd(frame->unit, inst, 0);
    SymId region = operand_value(walk, frame, state, local).id;
    state_drop_region(state, region);
    Mark *mark = state_mark(walk->arena, state, region);
    mark->declared = true;
}

bool exec_inst(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index)
{
    Value value = {0};
    switch (inst->op) {
    case IR_NOP:
        return true;
    case IR_LOCAL:
        exec_local(walk, frame, state, inst);
        return true;
    case IR_DEAD:
        state_drop_region(state, operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0)).id);
        return true;
    case IR_LOAD:
        exec_load(walk, frame, state, inst, index);
        return true;
    case IR_STORE:
        exec_store(walk, frame, state, inst);
        return true;
    case IR_COPY:
        exec_copy(walk, frame, state, inst);
        return true;
    case IR_ZERO:
        exec_zero(walk, frame, state, inst);
        return true;
    case IR_UNKNOWN:
        exec_unknown(walk, frame, state, inst);
        return true;
    case IR_FIELD:
        value = exec_field(walk, frame, state, inst);
        break;
    case IR_INDEX:
        value = exec_index(walk, frame, state, inst);
        break;
    case IR_CAST:
        value = exec_cast(walk, frame, state, inst);
        break;
    case IR_BINARY:
        value = exec_binary(walk, frame, state, inst);
        break;
    case IR_UNARY: {
        const IrType *type = ir_type(frame->unit, inst->type);
        value = value_unary(walk, state, (IrUnary)inst->sub,
                            operand_value(walk, frame, state, ir_opnd(frame->unit, inst, 0)), type->size,
                            type->is_signed);
        break;
    }
    default:
        base_bug("exec_inst: op %u", inst->op);
    }
    state_set_temp(walk->arena, state, frame->id, index, value);
    return true;
}
