// The binary form of a unit: what is written reads back as it was, and bytes that are no unit are refused or
// found unsound, never trusted.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "analyzer/base/buf.h"
#include "analyzer/ir/ir.h"

static IrStr intern(IrBuilder *builder, const char *text)
{
    return ir_intern(builder, text, strlen(text));
}

static void add_inst(IrUnit *unit, IrInst inst)
{
    VEC_PUSH(unit->arena, &unit->insts, inst);
}

// int f(int n) { switch (n) { case 7: return n; } return 0; }
static void add_function(IrUnit *unit, IrBuilder *builder, uint32_t file)
{
    IrType number = {.kind = IR_T_INT, .is_signed = true, .size = 4};
    IrType function = {.kind = IR_T_FUNCTION, .elem = 1};
    IrType pointer = {.kind = IR_T_POINTER, .size = 8, .elem = 1};
    VEC_PUSH(unit->arena, &unit->types, number);
    VEC_PUSH(unit->arena, &unit->types, function);
    VEC_PUSH(unit->arena, &unit->types, pointer);
    IrPos pos = {.file = file, .line = 1, .col = 5, .length = 1};
    IrStr name = intern(builder, "f");
    IrSym sym = {.kind = IR_SYM_FUNC,
                 .is_defined = true,
                 .name = name,
                 .link_name = name,
                 .type = 2,
                 .pos = pos,
                 .func = 1};
    VEC_PUSH(unit->arena, &unit->syms, sym);
    IrLocal local = {.name = intern(builder, "n"), .type = 1, .is_param = true, .pos = pos};
    VEC_PUSH(unit->arena, &unit->locals, local);
    IrOpnd opnds[] = {{.kind = IR_O_LOCAL, .type = 3},
                      {.kind = IR_O_INST, .type = 1},
                      {.kind = IR_O_INST, .type = 1},
                      {.kind = IR_O_CONST, .type = 1}};
    for (size_t i = 0; i < sizeof opnds / sizeof *opnds; i++)
        VEC_PUSH(unit->arena, &unit->opnds, opnds[i]);
    IrCase label = {.low = 7, .high = 7, .block = 1, .text = intern(builder, "7"), .pos = pos};
    VEC_PUSH(unit->arena, &unit->cases, label);
    add_inst(unit, (IrInst){.op = IR_LOAD, .type = 1, .first_opnd = 0, .n_opnds = 1, .pos = pos});
    add_inst(unit, (IrInst){.op = IR_SWITCH, .first_opnd = 1, .n_opnds = 1, .aux = 0, .aux2 = 1, .imm = 2});
    add_inst(unit, (IrInst){.op = IR_RETURN, .first_opnd = 2, .n_opnds = 1});
    add_inst(unit, (IrInst){.op = IR_RETURN, .first_opnd = 3, .n_opnds = 1});
    IrBlock blocks[] = {{0, 2, 0}, {2, 1, 0}, {3, 1, 0}};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        VEC_PUSH(unit->arena, &unit->blocks, blocks[i]);
    IrFunc func = {
        .sym = 1, .n_locals = 1, .n_params = 1, .n_blocks = 3, .n_insts = 4, .pos = pos, .end = pos};
    VEC_PUSH(unit->arena, &unit->funcs, func);
}

static IrUnit *make_unit(Arena *arena)
{
    IrUnit *unit = ir_unit_new(arena);
    IrBuilder *builder = ir_builder_new(unit, arena);
    uint32_t file = ir_file(builder, "src/f.c", false, true);
    assert_int_equal(ir_file(builder, "src/f.c", false, true), file);
    unit->main_path = intern(builder, "src/f.c");
    add_function(unit, builder, file);
    IrCode code = {.name = intern(builder, "IOCTL_F"), .value = 0x222000, .is_known = true};
    VEC_PUSH(arena, &unit->codes, code);
    return unit;
}

static void test_round_trip(void **state)
{
    Arena *arena = arena_new();
    IrUnit *unit = make_unit(arena);
    Buf bytes = buf_on(arena), before = buf_on(arena), after = buf_on(arena);
    (void)state;
    assert_null(ir_verify(unit, arena));
    ir_write(unit, &bytes);
    IrUnit *copy = ir_read(bytes.text, bytes.length, arena);
    assert_non_null(copy);
    assert_null(ir_verify(copy, arena));
    ir_print_unit(unit, &before);
    ir_print_unit(copy, &after);
    assert_string_equal(before.text, after.text);
    arena_free(arena);
}

// What ir_read and ir_verify let pass can be printed.
static void read_and_print(const char *bytes, size_t length)
{
    Arena *arena = arena_new();
    char *exact = arena_alloc(arena, length + 1);
    memcpy(exact, bytes, length);
    IrUnit *unit = ir_read(exact, length, arena);
    Buf out = buf_on(arena);
    if (unit && !ir_verify(unit, arena))
        ir_print_unit(unit, &out);
    arena_free(arena);
}

static void test_torn(void **state)
{
    Arena *arena = arena_new();
    Buf bytes = buf_on(arena);
    (void)state;
    ir_write(make_unit(arena), &bytes);
    for (size_t length = 0; length < bytes.length; length++)
        assert_null(ir_read(bytes.text, length, arena));
    for (size_t at = 0; at < bytes.length; at++) {
        unsigned char old = (unsigned char)bytes.text[at];
        bytes.text[at] = (char)(old ^ 1);
        read_and_print(bytes.text, bytes.length);
        // What holds 0 or 1 may be a bool, which other values are no values of.
        bytes.text[at] = (char)(old > 1 ? ~old : old);
        read_and_print(bytes.text, bytes.length);
        bytes.text[at] = (char)old;
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_torn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
