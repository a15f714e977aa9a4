// What matters of a state to a callee, and putting back what came out of it. Room-internal.
#ifndef IOCTLINT_ENGINE_SUMMARY_H
#define IOCTLINT_ENGINE_SUMMARY_H

#include "analyzer/base/buf.h"
#include "analyzer/engine/walk.h"

// One explored activation: callee and the part of the entry state it can see → its exits.
typedef struct Summary {
    const ProgramFunc *callee;
    const State *entry; // what the callee saw
    const Value *args;
    unsigned n_args;
    SymId frame;          // the callee's frame while it was explored
    const Trail *entered; // its first step; what follows is retold at every use
    Exits exits;
    bool is_part; // some of the exits are missing
} Summary;

// Splits `state` for a call with these arguments: returns what the callee can see (reachable memory, IRQL,
// locks, facts about reachable objects); `state` keeps the rest. The pieces share nothing.
State *summary_project(Walk *walk, State *state, const ProgramFunc *callee, const Value *args, unsigned n);
// The key of a summary: callee, arguments, projected state.
void summary_key(const ProgramFunc *callee, const Value *args, unsigned n, const State *projected,
                 uint64_t key[2]);
// `rest` and an exit of the summary as one state, the callee's own symbols renamed from the explored frame to
// `frame`.
Exit summary_apply(Walk *walk, const State *rest, const Summary *summary, const Exit *exit, SymId frame,
                   const Trail *call);

// ---- for people (summary_print.c) -------------------------------------------------------------------------

typedef struct SummaryText {
    const ProgramFunc *callee;
    const char *text; // one entry condition and its exits
} SummaryText;

// Of all walks so far; they live on the arena given.
typedef struct SummaryTexts {
    Arena *arena;
    Map *known; // function and text
    VEC(SummaryText) all;
} SummaryTexts;

SummaryTexts *summary_texts_new(Arena *arena);
void summaries_collect(Walk *walk, SummaryTexts *texts);
void summaries_print(const Program *program, const SummaryTexts *texts, Buf *out);

#endif
