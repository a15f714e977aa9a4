// Between the two halves of the front end (room-internal): parse.c makes a translation unit, lower*.c turns
// it into ir.
#ifndef IOCTLINT_FRONTEND_LOWER_H
#define IOCTLINT_FRONTEND_LOWER_H

#include <clang-c/Index.h>
#include <stdbool.h>

#include "analyzer/ir/ir.h"

// An error of the last pass, by where the user sees it (expansion location).
typedef struct UnitError {
    const char *path;
    unsigned line;
    unsigned offset; // in bytes
} UnitError;

typedef struct LowerInput {
    CXTranslationUnit tu;
    const char *main_path;
    bool is_cpp;
    // Is this file a system one (model headers, mingw, WDK, synthesised stand-ins)? Functions there are
    // lowered only when called.
    bool (*is_system)(void *context, const char *path);
    // Is this file the synthesised header whose declarations are stand-ins?
    bool (*is_stand_in)(void *context, const char *path);
    void *context;
    const UnitError *errors; // sorted by path, then line
    unsigned n_errors;
    bool synthesised; // there are stand-ins; which bodies rest on one is told by IR_Q_SYNTHESISED
} LowerInput;

// Fills types, records, symbols, functions and the pseudo function of static initialisers. `unit` comes from
// ir_unit_new.
void lower_unit(const LowerInput *input, IrUnit *unit, IrBuilder *builder, Arena *scratch);

// macro.c: control codes and their fields, from the preprocessing record. Part of lower_unit's work, callable
// on its own.
void lower_codes(const LowerInput *input, IrUnit *unit, IrBuilder *builder, Arena *scratch);

#endif
