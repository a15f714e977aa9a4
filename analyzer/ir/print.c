// The unit as text: what --dump=ir shows and what goldens hold.
//
// Stable across machines and headers: system records, system files' paths and positions inside them are left
// out, everything else is printed in array order. One line an instruction: `%3 = load PIRP &Irp  ; 12:5+3`.
#include <inttypes.h>
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/ir/ir.h"

static const char *const OP_NAMES[IR_OP_COUNT] = {
    [IR_NOP] = "nop",
    [IR_LOCAL] = "local",
    [IR_DEAD] = "dead",
    [IR_FIELD] = "field",
    [IR_INDEX] = "index",
    [IR_LOAD] = "load",
    [IR_STORE] = "store",
    [IR_COPY] = "copy",
    [IR_ZERO] = "zero",
    [IR_UNARY] = "unary",
    [IR_BINARY] = "binary",
    [IR_CAST] = "cast",
    [IR_CALL] = "call",
    [IR_UNKNOWN] = "unknown",
    [IR_JUMP] = "jump",
    [IR_BRANCH] = "branch",
    [IR_SWITCH] = "switch",
    [IR_RETURN] = "return",
    [IR_UNREACHABLE] = "unreachable",
};
static const char *const UNARY_NAMES[] = {"neg", "not", "lnot"};
static const char *const BINARY_NAMES[] = {"add", "sub", "mul", "div", "rem", "shl", "shr", "and",    "or",
                                           "xor", "eq",  "ne",  "lt",  "le",  "gt",  "ge",  "ptrdiff"};
static const char *const QUALITY_NAMES[] = {"clean", "synthesised", "partly"};
static const char *const FRAMEWORK_NAMES[] = {"none", "wdm", "kmdf", "umdf"};
static const char *const GAP_NAMES[] = {"include", "name", "note"};

typedef struct {
    uint16_t flag;
    const char *name;
} FlagName;

static const FlagName FLAG_NAMES[] = {
    {IR_F_IMPLICIT, "implicit"}, {IR_F_VIRTUAL, "virtual"},        {IR_F_INIT, "init"},
    {IR_F_CLEANUP, "cleanup"},   {IR_F_EXPLICIT_VOID, "void"},     {IR_F_UNUSED, "unused"},
    {IR_F_MACRO, "macro"},       {IR_F_SHORT_CIRCUIT, "shortcut"}, {IR_F_LOOP, "loop"},
    {IR_F_ASSERT, "assert"},
};

#define N_OF(array) (sizeof(array) / sizeof *(array))

static const char *name_of(const char *const *names, size_t count, unsigned index)
{
    return index < count && names[index] ? names[index] : "?";
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool pos_is_shown(const IrUnit *unit, IrPos pos)
{
    return pos.file && pos.file < unit->files.count && !unit->files.at[pos.file].is_system;
}

static void print_pos(const IrUnit *unit, IrPos pos, Buf *out)
{
    if (!pos_is_shown(unit, pos))
        return;
    const IrFile *file = &unit->files.at[pos.file];
    buf_text(out, "  ; ");
    if (!file->is_main)
        buf_printf(out, "%s:", base_name(ir_str(unit, file->path)));
    buf_printf(out, "%" PRIu32 ":%u+%u", pos.line, pos.col, pos.length);
}

// Text in quotes, line breaks and quotes escaped.
static void print_text(const char *text, Buf *out)
{
    buf_char(out, '"');
    for (; *text; text++) {
        if (*text == '\n')
            buf_text(out, "\\n");
        else if (*text == '"' || *text == '\\')
            buf_char(out, '\\'), buf_char(out, *text);
        else if ((unsigned char)*text < ' ')
            buf_printf(out, "\\x%02x", (unsigned char)*text);
        else
            buf_char(out, *text);
    }
    buf_char(out, '"');
}

// ---- types ----------------------------------------------------------------------------------------------

static void print_plain_type(const IrUnit *unit, const IrType *type, int depth, Buf *out);

static void print_type_at(const IrUnit *unit, IrTypeId id, int depth, Buf *out)
{
    if (id >= unit->types.count || id == 0 || depth > 8) {
        buf_char(out, '?');
        return;
    }
    const IrType *type = ir_type(unit, id);
    if (type->name) {
        buf_text(out, ir_str(unit, type->name));
        if (type->is_stand_in)
            buf_char(out, '~');
        return;
    }
    print_plain_type(unit, type, depth, out);
}

static void print_plain_type(const IrUnit *unit, const IrType *type, int depth, Buf *out)
{
    switch (type->kind) {
    case IR_T_VOID:
        buf_text(out, "void");
        break;
    case IR_T_BOOL:
        buf_text(out, "bool");
        break;
    case IR_T_INT:
        buf_printf(out, "%c%" PRIu32, type->is_signed ? 'i' : 'u', type->size * 8);
        break;
    case IR_T_FLOAT:
        buf_printf(out, "f%" PRIu32, type->size * 8);
        break;
    case IR_T_POINTER:
        print_type_at(unit, type->elem, depth + 1, out);
        buf_char(out, '*');
        break;
    case IR_T_ARRAY:
        print_type_at(unit, type->elem, depth + 1, out);
        buf_printf(out, "[%" PRIu32 "]", type->count);
        break;
    case IR_T_RECORD:
        buf_text(out, unit->records.at[type->record].is_union ? "<union>" : "<struct>");
        break;
    case IR_T_FUNCTION:
        print_type_at(unit, type->elem, depth + 1, out);
        buf_text(out, "()");
        break;
    default:
        buf_char(out, '?');
    }
}

void ir_print_type(const IrUnit *unit, IrTypeId type, Buf *out)
{
    print_type_at(unit, type, 0, out);
}

static void print_record(const IrUnit *unit, uint32_t index, Buf *out)
{
    const IrRecord *record = &unit->records.at[index];
    if (record->is_system)
        return;
    buf_printf(out, "record %s %s size %" PRIu32 "%s%s%s", record->is_union ? "union" : "struct",
               record->name ? ir_str(unit, record->name) : "<anonymous>", record->size,
               record->is_complete ? "" : " incomplete", record->is_stand_in ? " stand-in" : "",
               record->has_dtor ? " dtor" : "");
    print_pos(unit, record->pos, out);
    buf_char(out, '\n');
    for (uint32_t i = 0; i < record->n_fields; i++) {
        const IrField *field = &unit->fields.at[record->first_field + i];
        buf_printf(out, "    +%" PRIu32, field->bit_offset / 8);
        if (field->bit_width)
            buf_printf(out, ".%" PRIu32 ":%u", field->bit_offset % 8, field->bit_width);
        buf_printf(out, " %s: ", field->name ? ir_str(unit, field->name) : "<anonymous>");
        ir_print_type(unit, field->type, out);
        buf_char(out, '\n');
    }
}

// ---- symbols --------------------------------------------------------------------------------------------

static void print_annots(const IrUnit *unit, uint32_t first, uint32_t count, Buf *out)
{
    for (uint32_t i = 0; i < count; i++)
        buf_printf(out, " [%s]", ir_str(unit, unit->annots.at[first + i]));
}

static void print_params(const IrUnit *unit, const IrSym *sym, Buf *out)
{
    buf_char(out, '(');
    for (uint32_t i = 0; i < sym->n_params; i++) {
        const IrParamInfo *param = &unit->param_infos.at[sym->first_param_name + i];
        buf_text(out, i ? ", " : "");
        ir_print_type(unit, param->type, out);
        if (param->name)
            buf_printf(out, " %s", ir_str(unit, param->name));
        print_annots(unit, param->first_annot, param->n_annots, out);
    }
    buf_text(out, sym->is_variadic ? ", ...)" : ")");
}

static void print_sym(const IrUnit *unit, const IrSym *sym, Buf *out)
{
    bool is_func = sym->kind == IR_SYM_FUNC;
    buf_text(out, is_func ? "symbol func " : "symbol global ");
    buf_text(out, ir_str(unit, sym->name));
    if (is_func && !sym->is_system)
        print_params(unit, sym, out);
    buf_text(out, ": ");
    IrTypeId type = sym->type;
    if (is_func && type && type < unit->types.count)
        type = ir_type(unit, type)->elem;
    ir_print_type(unit, type, out);
    const char *const words[] = {
        sym->is_internal ? " internal" : "",
        sym->is_defined ? " defined" : "",
        sym->is_system ? " system" : "",
        sym->is_virtual ? " virtual" : "",
        sym->is_const ? " const" : "",
        sym->is_stand_in ? " stand-in" : "",
        sym->is_static_local ? " static-local" : "",
    };
    for (size_t i = 0; i < N_OF(words); i++)
        buf_text(out, words[i]);
    if (sym->link_name != sym->name && !sym->is_system)
        buf_printf(out, " link %s", ir_str(unit, sym->link_name));
    if (sym->role_type)
        buf_printf(out, " role %s", ir_str(unit, sym->role_type));
    if (!sym->is_system)
        print_annots(unit, sym->first_annot, sym->n_annots, out);
    print_pos(unit, sym->pos, out);
    buf_char(out, '\n');
}

// ---- instructions ---------------------------------------------------------------------------------------

static void print_local_name(const IrUnit *unit, const IrFunc *func, uint32_t index, Buf *out)
{
    const char *name = "";
    if (index < func->n_locals)
        name = ir_str(unit, unit->locals.at[func->first_local + index].name);
    if (*name)
        buf_printf(out, "&%s", name);
    else
        buf_printf(out, "&t%" PRIu32, index);
}

static void print_opnd(const IrUnit *unit, const IrFunc *func, const IrOpnd *opnd, Buf *out)
{
    switch (opnd->kind) {
    case IR_O_CONST:
        buf_printf(out, "%" PRId64, opnd->imm);
        if (opnd->index) {
            buf_text(out, "{");
            ir_print_type(unit, opnd->index, out);
            buf_text(out, "}");
        }
        break;
    case IR_O_INST:
        buf_printf(out, "%%%" PRIu32, opnd->index);
        break;
    case IR_O_LOCAL:
        print_local_name(unit, func, opnd->index, out);
        break;
    case IR_O_GLOBAL:
    case IR_O_FUNC:
        buf_printf(out, "%s%s", opnd->kind == IR_O_FUNC ? "@" : "&@",
                   opnd->index < unit->syms.count ? ir_str(unit, unit->syms.at[opnd->index].name) : "?");
        break;
    case IR_O_STRING:
        print_text(ir_str(unit, opnd->index), out);
        break;
    default:
        buf_text(out, opnd->kind == IR_O_NONE ? "none" : "unknown");
    }
    const char *text = ir_str(unit, opnd->text);
    if (*text && (opnd->kind == IR_O_CONST || opnd->kind == IR_O_INST || opnd->kind == IR_O_UNKNOWN)) {
        buf_char(out, '\'');
        buf_text(out, text);
        buf_char(out, '\'');
    }
}

static void print_flags(uint16_t flags, Buf *out)
{
    for (size_t i = 0; i < N_OF(FLAG_NAMES); i++)
        if (flags & FLAG_NAMES[i].flag)
            buf_printf(out, " !%s", FLAG_NAMES[i].name);
}

static void print_cases(const IrUnit *unit, const IrInst *inst, Buf *out)
{
    for (uint32_t i = 0; i < inst->aux2; i++) {
        const IrCase *one = &unit->cases.at[inst->aux + i];
        if (one->is_made_up)
            buf_text(out, "\n            case ?");
        else
            buf_printf(out, "\n            case %" PRId64, one->low);
        if (one->high != one->low && !one->is_made_up)
            buf_printf(out, "..%" PRId64, one->high);
        buf_printf(out, " '%s' b%" PRIu32, ir_str(unit, one->text), one->block);
    }
    buf_printf(out, "\n            default b%" PRId64, inst->imm);
}

static void print_extra(const IrUnit *unit, const IrInst *inst, Buf *out)
{
    bool has_field = inst->op == IR_FIELD || ((inst->op == IR_LOAD || inst->op == IR_STORE) && inst->aux);
    uint32_t field = inst->op == IR_FIELD ? inst->aux : inst->aux - 1;
    if (has_field && field < unit->fields.count) {
        const IrField *at = &unit->fields.at[field];
        buf_printf(out, " .%s", at->name ? ir_str(unit, at->name) : "<anonymous>");
        if (at->bit_width)
            buf_printf(out, ":%u", at->bit_width);
    }
    if (inst->op == IR_INDEX || inst->op == IR_COPY || inst->op == IR_ZERO)
        buf_printf(out, " *%" PRId64, inst->imm);
    if (inst->op == IR_JUMP)
        buf_printf(out, " b%" PRIu32, inst->aux);
    if (inst->op == IR_BRANCH)
        buf_printf(out, " b%" PRIu32 " b%" PRIu32, inst->aux, inst->aux2);
}

static bool has_value(const IrInst *inst)
{
    switch (inst->op) {
    case IR_FIELD:
    case IR_INDEX:
    case IR_LOAD:
    case IR_UNARY:
    case IR_BINARY:
    case IR_CAST:
    case IR_CALL:
    case IR_UNKNOWN:
        return true;
    default:
        return false;
    }
}

static void print_inst(const IrUnit *unit, const IrFunc *func, const IrInst *inst, uint32_t index, Buf *out)
{
    buf_text(out, "        ");
    if (has_value(inst))
        buf_printf(out, "%%%" PRIu32 " = ", index);
    if (inst->op == IR_UNARY)
        buf_text(out, name_of(UNARY_NAMES, N_OF(UNARY_NAMES), inst->sub));
    else if (inst->op == IR_BINARY)
        buf_text(out, name_of(BINARY_NAMES, N_OF(BINARY_NAMES), inst->sub));
    else
        buf_text(out, name_of(OP_NAMES, N_OF(OP_NAMES), inst->op));
    if (inst->type) {
        buf_char(out, ' ');
        ir_print_type(unit, inst->type, out);
    }
    for (uint32_t i = 0; i < inst->n_opnds; i++) {
        buf_text(out, i ? ", " : " ");
        print_opnd(unit, func, ir_opnd(unit, inst, i), out);
    }
    print_extra(unit, inst, out);
    print_flags(inst->flags, out);
    print_pos(unit, inst->pos, out);
    if (inst->op == IR_SWITCH)
        print_cases(unit, inst, out);
    buf_char(out, '\n');
}

// ---- functions and the unit -----------------------------------------------------------------------------

static void print_locals(const IrUnit *unit, const IrFunc *func, Buf *out)
{
    for (uint32_t i = 0; i < func->n_locals; i++) {
        const IrLocal *local = &unit->locals.at[func->first_local + i];
        buf_printf(out, "    %s ", local->is_param ? "param" : local->is_temp ? "temp " : "local");
        if (local->name)
            buf_printf(out, "%s: ", ir_str(unit, local->name));
        else
            buf_printf(out, "t%" PRIu32 ": ", i);
        ir_print_type(unit, local->type, out);
        buf_char(out, '\n');
    }
}

static void print_head(const IrUnit *unit, const IrFunc *func, Buf *out)
{
    const IrSym *sym = &unit->syms.at[func->sym];
    buf_printf(out, "func %s", ir_str(unit, sym->name));
    buf_printf(out, " %s", name_of(QUALITY_NAMES, N_OF(QUALITY_NAMES), func->quality));
    buf_printf(out, "%s%s%s%s", func->has_this ? " this" : "", func->is_header ? " header" : "",
               func->is_system ? " system" : "", func->is_globals ? " globals" : "");
    if (func->segment)
        buf_printf(out, " segment %s", ir_str(unit, func->segment));
    print_pos(unit, func->pos, out);
    buf_char(out, '\n');
}

void ir_print_func(const IrUnit *unit, const IrFunc *func, Buf *out)
{
    print_head(unit, func, out);
    print_locals(unit, func, out);
    for (uint32_t i = 0; i < func->n_blocks; i++) {
        const IrBlock *block = &unit->blocks.at[func->first_block + i];
        buf_printf(out, "    b%" PRIu32 ":", i);
        if (block->handler)
            buf_printf(out, " handler b%" PRIu32, block->handler - 1);
        buf_char(out, '\n');
        for (uint32_t k = 0; k < block->n_insts; k++) {
            uint32_t at = block->first_inst + k;
            print_inst(unit, func, &unit->insts.at[at], at - func->first_inst, out);
        }
    }
}

static void print_codes(const IrUnit *unit, Buf *out)
{
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        const IrCode *code = &unit->codes.at[i];
        if (code->is_system)
            continue;
        buf_printf(out, "code %s", ir_str(unit, code->name));
        if (code->is_known)
            buf_printf(out, " 0x%" PRIx64, (uint64_t)code->value);
        for (int k = 0; code->has_fields && k < 4; k++)
            buf_printf(out, "%s%s=%" PRId64, k ? ", " : " ", ir_str(unit, code->spelling[k]), code->field[k]);
        print_pos(unit, code->pos, out);
        buf_char(out, '\n');
    }
}

void ir_print_unit(const IrUnit *unit, Buf *out)
{
    buf_printf(out, "unit %s %s %s %s errors %" PRIu32 "%s%s\n", base_name(ir_str(unit, unit->main_path)),
               unit->is_cpp ? "c++" : "c", unit->mode == IR_MODE_USER ? "user" : "kernel",
               name_of(FRAMEWORK_NAMES, N_OF(FRAMEWORK_NAMES), unit->framework), unit->n_errors,
               unit->built_as_cpp ? " built-as-c++" : "", unit->failed ? " failed" : "");
    for (uint32_t i = 0; i < unit->gaps.count; i++) {
        const IrGap *gap = &unit->gaps.at[i];
        buf_printf(out, "gap %s %s", name_of(GAP_NAMES, N_OF(GAP_NAMES), gap->kind), ir_str(unit, gap->text));
        print_pos(unit, gap->pos, out);
        buf_char(out, '\n');
    }
    print_codes(unit, out);
    for (uint32_t i = 0; i < unit->records.count; i++)
        print_record(unit, i, out);
    for (uint32_t i = 1; i < unit->syms.count; i++)
        print_sym(unit, &unit->syms.at[i], out);
    for (uint32_t i = 0; i < unit->funcs.count; i++)
        if (!unit->funcs.at[i].is_system) {
            buf_char(out, '\n');
            ir_print_func(unit, &unit->funcs.at[i], out);
        }
}
