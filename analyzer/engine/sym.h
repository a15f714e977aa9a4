// Symbols: the names of everything a path talks about but does not know the number of. Room-internal.
//
// One table per root. A symbol is hash-consed: the same kind, parents and constants give the same id, so that
// two paths that read the same unwritten cell, or compute the same expression, agree without being told.
// Regions (pieces of memory) and frames (one activation of a function) are symbols too. Facts about a symbol
// live in the State, never here.
#ifndef IOCTLINT_ENGINE_SYM_H
#define IOCTLINT_ENGINE_SYM_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/base/arena.h"
#include "analyzer/engine/rule.h"

typedef uint32_t SymId; // 0: none

typedef enum SymKind {
    SYM_NONE,
    // regions
    REG_LOCAL,   // a = frame, b = local
    REG_GLOBAL,  // a = program-wide variable id
    REG_POINTEE, // a = symbol: what it points to
    REG_STRING,  // a = unit index, b = text
    REG_FUNC,    // a = ProgramFunc id + 1 or 0, b = unit index, c = symbol in that unit
    // values
    SYM_INIT,  // content of region a at offset c before this path wrote it; b = stamp of the last time it was
               // forgotten
    SYM_UNDEF, // content of a local nobody initialised: a = region, c = offset
    SYM_CALL,  // result of a call: a = frame, b = instruction, c = round
    SYM_OUT,   // what a call wrote through an argument: a = frame, b = instruction, c = round, c2 = argument
    SYM_EXPR,  // op over a (+c) and b (+c2)
    SYM_PRED,  // comparison op of a with b (or nothing) + c: 0 or 1
    SYM_IRQL,  // an IRQL read or saved: a = frame, b = instruction, c = round
    SYM_CONTEXT, // typed context of object a, type b
    SYM_BUFFER,  // address behind memory object a
    SYM_STACK,   // I/O stack location of IRP a; c = 0 current, 1 next
    SYM_JOIN,    // one of several values: a = region, c = offset, b = stamp of the join
    SYM_LOC,     // the address (region a, offset c) as an object's name
    SYM_STAMP,   // a moment: a = frame, b = instruction, c = round
    SYM_FRAME,   // a = parent frame, b = call instruction, c = function id
} SymKind;

typedef struct Sym {
    uint8_t kind;  // SymKind
    uint8_t op;    // IrBinary, or one of EXPR_*
    uint8_t width; // bytes of the value, 0 unknown
    bool is_signed;
    uint32_t a, b;
    int64_t c, c2;
} Sym;

// Operators of SYM_EXPR beyond IrBinary.
enum { EXPR_CAST = 64, EXPR_NEG, EXPR_NOT, EXPR_BITFIELD };

typedef struct SymTable SymTable;

SymTable *sym_table_new(Arena *arena);
SymId sym_make(SymTable *table, Sym sym);
SymId sym_find(const SymTable *table, Sym sym); // 0: never made
const Sym *sym_get(const SymTable *table, SymId id);
uint32_t sym_count(const SymTable *table);

// Are `a` and `b` symbols themselves (and not unit, text, program numbers)? Parents are always older: their
// ids are smaller.
bool sym_first_is_sym(const Sym *sym);
bool sym_second_is_sym(const Sym *sym);

#endif
