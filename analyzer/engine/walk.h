// The walk of one root: everything the transfer functions share. Room-internal.
//
//   engine.c   roots and their entry states
//   explore.c  blocks in order, loops; one exploration for each activation of a function
//   merge.c    which states and exits become one; join.c: how two do
//   exec.c     one instruction
//   call.c     what a call does: enter the callee, apply the documented effects, or forget what unknown code
//              may have touched
//   summary.c  what a callee can see, and putting its exits back; summary_print.c: summaries for people
//   model.c    the documented effects of verbs on memory, IRQL, locks, origins
//   sal.c      what annotations say about IRQL
//   value.c    arithmetic, comparisons, assumptions
//   memory.c   places, reads that make symbols, forgetting
//   pass.c     what rules see; machine.c runs typestate tables
//   report.c   where a finding stands, and which one is kept; story.c: the steps that lead to it
#ifndef IOCTLINT_ENGINE_WALK_H
#define IOCTLINT_ENGINE_WALK_H

#include "analyzer/base/arena.h"
#include "analyzer/base/error.h"
#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"
#include "analyzer/engine/engine.h"
#include "analyzer/engine/flow.h"
#include "analyzer/engine/state.h"

enum { STATUS_PENDING_VALUE = 0x103 }; // k:using-ntstatus-values

enum {
    WALK_MAX_DEPTH = 8, // calls entered below a root
    WALK_MAX_PARAMS = 6,
    WALK_MAX_BATCH = 64,        // states taken to a block at once
    WALK_MAX_VISITS = 250,      // of one block by one activation
    WALK_ROOT_STEPS = 60000,    // instructions a root, at one level of precision
    WALK_CALL_STEPS = 12000,    // of them for one activation below it, at one level of precision
    WALK_ROOT_BYTES = 48 << 20, // of states, symbols and steps a root
    WALK_FUNC_STEPS = 1500,     // a function, over the whole program, before precision is lowered
    WALK_FUNCS_AHEAD = 100,     // that many functions' worth are granted in advance
};

// How finely an activation is explored. What cannot be finished finely is explored again, more coarsely: what
// is then forgotten at a join is not spoken of, but the whole function is seen.
typedef struct Precision {
    uint8_t states;    // at one block
    uint8_t alike;     // of them that rules cannot tell apart
    uint8_t exits;     // ways out of one call
    uint8_t rounds;    // distinct rounds of a loop before joining
    uint16_t contexts; // in which a callee is explored, a root
} Precision;

enum { WALK_LEVELS = 3 };
extern const Precision walk_precision[WALK_LEVELS]; // the finest first

// What a rule learnt at one root for another (pass_remember).
typedef struct Memory {
    unsigned rule;
    uint32_t func;
    uint8_t kind;
    int64_t data;
} Memory;

typedef struct Engine {
    const Program *program;
    const EngineOptions *options;
    Arena *out;             // findings
    Arena *arena;           // lives for the run: flow facts, resolved callees
    const FlowInfo **flows; // by ProgramFunc id, made when first needed
    bool *finished;         // by ProgramFunc id: some activation was explored to its end
    size_t n_finished;
    bool *is_root;  // by ProgramFunc id: walked as a root
    uint8_t *level; // by ProgramFunc id: the finest precision it can be finished with; WALK_LEVELS: it is not
                    // entered
    Map *callees;   // (unit, symbol) → CalleeInfo
    Map *codes;     // value → IrCode of the project
    VEC(Finding) findings;
    VEC(Memory) memories;
    Map *finding_index;             // identity → index + 1
    struct SummaryTexts *summaries; // NULL: not asked for
    EngineStats stats;
} Engine;

typedef struct CalleeInfo {
    const char *name;
    const DdiRow *row;
    const DdiFact *fact;
    const ProgramFunc *def;
} CalleeInfo;

typedef struct Frame {
    struct Frame *parent;
    SymId id;
    const ProgramFunc *fn;
    const FlowInfo *flow;
    const IrUnit *unit;
    const IrFunc *func;
    const IrInst *call;   // in the parent; NULL in the root
    const Trail *entered; // the step that told of the call
    unsigned depth;
    uint32_t block;  // being executed
    uint8_t round;   // times that block was visited, capped
    uint8_t *visits; // by block
    uint64_t step_limit;
    uint8_t level;   // of precision
    bool is_cut;     // a bound was hit: not all ways were seen
    bool is_shallow; // a callee that matters was not entered, for want of depth
} Frame;

typedef struct Exit {
    State *state;
    Value value;
} Exit;

typedef VEC(Exit) Exits;

typedef struct Walk {
    Engine *engine;
    Arena *arena; // lives as long as this root's walk
    SymTable *syms;
    const ProgramFunc *root;
    const ProgramRole *role;
    Value received;                // request or IRP
    Value params[WALK_MAX_PARAMS]; // of the root, at entry: what is known of them is kept for its end
    uint64_t steps;
    Map *summaries; // of callees, by entry (summary.h)
    Map *contexts;  // ProgramFunc id → how many summaries were made
    uint8_t *marks; // scratch of the collector, by symbol
    uint32_t n_marks;
} Walk;

struct Pass {
    Walk *walk;
    Engine *engine;
    State *state; // NULL in on_module
    Frame *frame;
    const IrInst *inst;
    unsigned rule; // index
    const Rule *about;
};

// No more memory for this root.
static inline bool walk_is_full(const Walk *walk)
{
    return arena_used(walk->arena) >= WALK_ROOT_BYTES;
}

// ---- value.c ----------------------------------------------------------------------------------------------

static inline Value value_int(int64_t n)
{
    return (Value){VAL_INT, 0, n};
}
static inline Value value_sym(SymId sym)
{
    return (Value){VAL_SYM, sym, 0};
}

Range value_range(const Walk *walk, const State *state, Value value);
// `value` converted to an integer type of `width` bytes.
Value value_convert(Walk *walk, const State *state, Value value, unsigned width, bool is_signed);
Value value_binary(Walk *walk, const State *state, IrBinary op, Value a, Value b, unsigned width,
                   bool is_signed);
Value value_unary(Walk *walk, const State *state, IrUnary op, Value a, unsigned width, bool is_signed);
// False: the path is impossible.
bool value_assume(Walk *walk, State *state, Value condition, bool holds);
bool value_assume_range(Walk *walk, State *state, Value value, Range range);
// The symbol of a new thing. In a loop the same name comes round again: what is known of its last bearer
// goes.
SymId sym_anew(Walk *walk, State *state, Sym sym);
// Is the symbol `origin`, or made of it (a frame: made in that activation)?
bool sym_derives_from(const Walk *walk, SymId id, SymId origin);
// What was known of the last bearer of a name, of what lay behind it and of what was computed from it, goes.
void forget_bearer(const Walk *walk, State *state, SymId name);
// A stable name for the object a value denotes; 0 when it denotes none.
uint32_t value_key(Walk *walk, Value value);

// ---- memory.c ---------------------------------------------------------------------------------------------

Place memory_place(Walk *walk, Value address);
SymId walk_stamp(Walk *walk, const Frame *frame, const IrInst *inst);
Value memory_load(Walk *walk, Frame *frame, State *state, const IrInst *inst, Place place, uint32_t size,
                  bool is_signed);
// What is known without making a symbol.
Value memory_peek(const Walk *walk, const State *state, Place place, uint32_t size);
// What a region's bytes are called before this path wrote them.
Value memory_initial(Walk *walk, const State *state, Place place, uint32_t size, bool is_signed);
// Their name, if any path has read them yet; 0: they have none.
SymId memory_initial_name(const Walk *walk, const State *state, Place place, uint32_t size);
// Everything reachable from these values may have been written by code nobody knows; objects met on the way
// escape.
void memory_forget_reachable(Walk *walk, Frame *frame, State *state, const IrInst *inst, const Value *roots,
                             unsigned n, bool objects_too);
void memory_mark_escaped(Walk *walk, State *state, Value object);
// Drops what nobody can mention any more: dead locals of `frame` at `block` (UINT32_MAX: all of them),
// unreferenced symbols.
void memory_collect(Walk *walk, const Frame *frame, uint32_t block, State *state);

// ---- join.c -----------------------------------------------------------------------------------------------

// Makes `into` true of both paths. `stamp` names the moment; `widen` gives up ranges that grew (loops).
void state_join(Walk *walk, State *into, const State *other, SymId stamp, bool widen);

// ---- explore.c --------------------------------------------------------------------------------------------

void explore(Walk *walk, Frame *frame, State *entry, Exits *exits);

// ---- merge.c ----------------------------------------------------------------------------------------------

// Joins states in place until at most `alike` are left that rules cannot tell apart, and at most `most` in
// all; how many are left. `stamp` names the moment. n is at most WALK_MAX_BATCH.
uint32_t merge_states(Walk *walk, State **states, uint32_t n, uint32_t alike, uint32_t most, SymId stamp);
// Joins exits that mean the same to a caller: one view for rules, one class of result (success, error,
// pending, NULL...); more when the frame's precision asks for it.
void exits_merge(Walk *walk, const Frame *frame, Exits *exits);

// ---- exec.c -----------------------------------------------------------------------------------------------

Value operand_value(Walk *walk, const Frame *frame, const State *state, const IrOpnd *opnd);
// Executes one instruction that is no call and no terminator. False: the path ends.
bool exec_inst(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index);

// ---- call.c, model.c --------------------------------------------------------------------------------------

// All ways the call may go on; exit.value is the result.
void exec_call(Walk *walk, Frame *frame, State *state, const IrInst *inst, uint32_t index, Exits *exits);
const CalleeInfo *callee_info(Engine *engine, const IrUnit *unit, uint32_t sym);
// Applies the documented effects; appends one exit for each outcome (which is left in outcomes[]).
void model_call(Walk *walk, Frame *frame, State *state, Call *call, uint32_t index, Exits *exits,
                uint8_t *outcomes);

// ---- sal.c ------------------------------------------------------------------------------------------------

// The driver's own annotations on a function are evidence of the level it is called at.
void sal_at_entry(const ProgramFunc *fn, State *state);
// What the annotations of a callee that is not entered say it may do to IRQL.
void sal_behind_call(const Frame *frame, State *state, uint32_t sym_index);

// ---- pass.c, machine.c, report.c, testcalls.c -------------------------------------------------------------

void rules_on_module(Engine *engine);
void rules_on_root(Walk *walk, Frame *frame, State *state);
void rules_on_call(Walk *walk, Frame *frame, State *state, const Call *call);
void rules_after_call(Walk *walk, Frame *frame, State *state, const Call *call);
void rules_on_unknown(Walk *walk, Frame *frame, State *state, const IrInst *inst);
void rules_on_access(Walk *walk, Frame *frame, State *state, const Access *access);
void rules_on_cast(Walk *walk, Frame *frame, State *state, const Access *access);
void rules_on_return(Walk *walk, Frame *frame, State *state, const Return *leaving);
bool rules_want_access(const Engine *engine);
void machine_before(Pass *pass, const Call *call);
void machine_after(Pass *pass, const Call *call);
const Trail *trail_add(Walk *walk, State *state, const Frame *frame, const IrInst *inst, Trail step);
void report_from_path(Pass *pass, const Report *report, const char *message);
void report_finding(Engine *engine, Finding finding);
SourcePos source_pos(const IrUnit *unit, IrPos pos);
// In a model or system header, or nowhere.
bool is_system_pos(const IrUnit *unit, IrPos pos);
const char *origin_name(Origin origin);
bool test_call(Walk *walk, Frame *frame, State *state, const Call *call);
// "_IRP.AssociatedIrp.SystemBuffer" for an address computed by IR_FIELD instructions; "" otherwise.
const char *field_path(Walk *walk, const IrUnit *unit, const IrFunc *func, const IrOpnd *address);

#endif
