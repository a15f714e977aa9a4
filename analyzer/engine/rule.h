// What a rule may see and do. The only header a file in rules/ includes.
//
// The engine walks every root (callback, or function nobody calls) path by path, entering callees, and offers
// each rule the state before and after every event. A rule never walks code itself: it looks at the values of
// a call's arguments, keeps facts about objects, and reports. Two shapes: a Machine (typestate table) or hook
// functions; both may be used in one rule.
//
// Values: an argument is a constant, an address, or a symbol about which the path knows a range. An object
// (request, IRP, event, memory handle...) is named by its value: two values with the same pass_key are the
// same object on this path.
#ifndef IOCTLINT_ENGINE_RULE_H
#define IOCTLINT_ENGINE_RULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyzer/base/finding.h"
#include "analyzer/ir/ir.h"
#include "analyzer/program/program.h"
#include "analyzer/wdk/wdk.h"

typedef struct Pass Pass; // a rule's window on one state at one point

typedef enum ValueKind {
    VAL_UNKNOWN,
    VAL_INT,  // imm
    VAL_ADDR, // address: region `id`, byte offset `imm`
    VAL_SYM,  // symbol `id` plus `imm`
} ValueKind;

typedef struct Value {
    uint8_t kind; // ValueKind
    uint32_t id;
    int64_t imm;
} Value;

// How a call ended on this path. The engine splits the path for calls that can fail.
typedef enum Outcome {
    OUTCOME_ANY,     // not split
    OUTCOME_SUCCESS, // NT_SUCCESS, TRUE, non-NULL
    OUTCOME_FAILURE,
    OUTCOME_PENDING, // IoCallDriver returned STATUS_PENDING
} Outcome;

typedef struct Call {
    const char *name;    // resolved callee, "" when through an unknown pointer
    const DdiRow *row;   // NULL: no row by hand
    const DdiFact *fact; // NULL: not a documented DDI
    const IrUnit *unit;
    const IrFunc *func; // the caller
    const IrInst *inst;
    const Value *args;
    unsigned n_args;
    Value result;        // in after_call
    Outcome outcome;     // in after_call
    bool is_synchronous; // VERB_REQUEST_SEND: options say SYNCHRONOUS; true for VERB_REQUEST_SEND_SYNC
    bool is_send_and_forget;
    bool options_known; // false: flags of the send options could not be followed
} Call;

// A load or store through memory, or a conversion of a pointer to another pointer type.
typedef struct Access {
    const IrUnit *unit;
    const IrFunc *func;
    const IrInst *inst;
    Value address; // load, store
    Value value;   // loaded, stored, or converted
    uint32_t size;
    bool is_store;
    const char *path; // "_IRP.AssociatedIrp.SystemBuffer" when through named fields, else ""
} Access;

typedef struct Return {
    const IrUnit *unit;
    const IrFunc *func;
    const IrInst *inst; // the return
    Value value;
    bool is_root;            // the path ends here
    const ProgramRole *role; // of the root
} Return;

// ---- the rule ---------------------------------------------------------------------------------------------

// One row of a typestate table. State 0 is "not tracked". A row with `say` reports before the call takes
// effect.
typedef struct MachineRow {
    uint8_t from;
    uint16_t verb;   // Verb
    uint8_t subject; // ArgRole of the tracked object; ARG_NONE: the call's result
    uint8_t outcome; // Outcome the transition needs; OUTCOME_ANY: always
    uint8_t to;
    uint32_t flags;   // row flags the call must have, 0: any
    const char *say;  // "%s" is the subject's spelling; NULL: only a transition
    const char *note; // step of the path when this transition is taken; "%s" likewise; may be NULL
} MachineRow;

typedef struct Rule {
    RuleInfo info;
    const MachineRow *machine;                        // ends with a row whose verb is VERB_NONE; may be NULL
    void (*on_module)(Pass *pass);                    // once a program, before any path; no state
    void (*on_root)(Pass *pass);                      // at the entry of a root
    void (*on_call)(Pass *pass, const Call *call);    // before the call takes effect
    void (*after_call)(Pass *pass, const Call *call); // once for each way it may have ended; DDIs only
    void (*on_unknown)(
        Pass *pass); // behind a call to code nobody knows: it may have waited, whatever it was given
    void (*on_access)(Pass *pass, const Access *access);  // loads and stores through pointers
    void (*on_cast)(Pass *pass, const Access *access);    // pointer conversions
    void (*on_return)(Pass *pass, const Return *leaving); // every function entered, the root last (is_root)
} Rule;

extern const Rule *const rule_registry[];
extern const unsigned rule_registry_count;

// ---- looking ----------------------------------------------------------------------------------------------

const Program *pass_program(const Pass *pass);
Arena *pass_arena(const Pass *pass); // lives as long as the findings

// The argument playing a role; kind VAL_UNKNOWN when the row has none. call_has tells the difference.
Value call_arg(const Call *call, ArgRole role);
bool call_has(const Call *call, ArgRole role);
// How the user spelled it ("&ctx->Lock"), "" when not an argument. Never NULL.
const char *call_text(const Call *call, ArgRole role);
// The same without a leading '&' and casts, for messages: "ctx->Lock". Where a macro names the object, what
// stands behind the macro.
const char *call_subject(Pass *pass, const Call *call, ArgRole role);

bool value_same(Value a, Value b);
bool pass_constant(const Pass *pass, Value value, int64_t *constant);
// The smallest and largest value on this path (as signed 64-bit).
void pass_range(const Pass *pass, Value value, int64_t *low, int64_t *high);
bool pass_is_null(const Pass *pass, Value value);     // certainly
bool pass_is_non_null(const Pass *pass, Value value); // certainly
bool pass_may_be(const Pass *pass, Value value, int64_t constant);
// Address of (part of) a local of some live frame; `*name` its name. False for pool, extensions, globals,
// statics, unknown.
bool pass_is_stack(const Pass *pass, Value value, const char **name);
// The content of memory at `address` + offset, without making it up: VAL_UNKNOWN when nothing is known.
Value pass_load(const Pass *pass, Value address, int64_t offset, uint32_t size);
// True when nothing was ever written to these bytes of a local and its address reached nobody who might have.
bool pass_is_undefined(const Pass *pass, Value address, int64_t offset, uint32_t size);
// True when this path knows of no write to the object a pointer symbol points to, and nobody else can have
// written it.
bool pass_is_unwritten(const Pass *pass, Value pointer);
// Bytes from `address` to the end of the variable it points into; false when it points into none.
bool pass_bytes_left(const Pass *pass, Value address, int64_t *bytes);
// The page of the routine that is called, for Report.page; NULL: it has none.
const char *call_page(Pass *pass, const Call *call);
// Type behind an argument's casts: for `(PVOID *)&in` the type of `in`. 0 when unknown. The unit is the
// call's.
IrTypeId call_pointee_type(const Call *call, int arg);
// May requests that are under way come back during this documented call? (What nobody knows is told to
// on_unknown.)
bool call_may_wait(const Call *call);
// At a return: was the object made in the function that is left, and is it neither returned nor held anywhere
// but in its locals? Then nobody can do anything with it any more.
bool pass_is_lost(const Pass *pass, const Return *leaving, Value object);
// Did an object reach code nobody knows? Rules about something missing stay silent then.
bool pass_escaped(const Pass *pass, Value value);
// Was everything on this path read cleanly (no partly read function)?
bool pass_is_clean(const Pass *pass);
// Did a test on this path find a status that nobody knows to be STATUS_PENDING? Whether it can be, only its
// maker knows.
bool pass_took_for_pending(const Pass *pass);
// Inside __try with a handler?
bool pass_in_try(const Pass *pass);

typedef struct IrqlInfo {
    uint8_t low, high;       // Irql; high IRQL_HIGH when nothing bounds it
    bool low_is_proven;      // by something seen: lock, raise, role, annotation, test
    bool high_is_role;       // the bound comes from the root's role ("may run up to")
    const char *low_because; // "spin lock 'x' is held", "a DPC runs at DISPATCH_LEVEL"; "" when PASSIVE
    const char *high_because;
} IrqlInfo;
IrqlInfo pass_irql(const Pass *pass);
unsigned pass_locks_held(const Pass *pass, uint32_t flag_mask); // WDK_SPIN..., 0: all

// Where an object came from.
typedef enum Origin {
    ORIGIN_UNKNOWN,
    ORIGIN_RECEIVED,  // parameter of a callback, or retrieved from a queue
    ORIGIN_CREATED,   // WdfRequestCreate and friends
    ORIGIN_ALLOCATED, // IoAllocateIrp
    ORIGIN_BUILT,     // IoBuildDeviceIoControlRequest, IoBuildSynchronousFsdRequest
    ORIGIN_BUILT_ASYNC,
    ORIGIN_MEMORY_OF_REQUEST, // WDFMEMORY retrieved from a request: `*of` is the request
    ORIGIN_MEMORY_CREATED,
    ORIGIN_BUFFER_OF_REQUEST, // address of an I/O buffer of request or IRP `*of`
    ORIGIN_USER_ADDRESS,      // raw user-mode address of request `*of`
    ORIGIN_POOL,
    ORIGIN_TARGET,
} Origin;
Origin pass_origin(const Pass *pass, Value value, Value *of);
// The call that made it, for `flags` of its row (WDK_INPUT/WDK_OUTPUT); NULL unknown.
const DdiRow *pass_origin_row(const Pass *pass, Value value);

// The root being walked.
const ProgramFunc *pass_root(const Pass *pass);
const ProgramRole *pass_role(const Pass *pass); // NULL: no role known
Value pass_received(const Pass *pass); // the request or IRP the root was called with; VAL_UNKNOWN if none
unsigned pass_depth(const Pass *pass); // calls entered, 0 in the root
// The function that contains the point (depth pass_depth).
const ProgramFunc *pass_function(const Pass *pass);
// The control code of the request being handled, when this path knows it (`case IOCTL_X:`).
bool pass_current_code(const Pass *pass, int64_t *code);
// A code's name and fields by value: from the project's macros, else the documented ones. NULL unknown.
const IrCode *pass_code(const Pass *pass, int64_t value, const IrUnit **unit);

// Was the value read from memory this path had not written: content of `*base` + `*offset`, `*base` a
// pointer?
bool pass_read_from(const Pass *pass, Value value, Value *base, int64_t *offset);
// The object whose typed context `value` points to (WdfObjectGetTypedContext and accessors); VAL_UNKNOWN when
// it is none.
Value pass_context_owner(const Pass *pass, Value value);
// Where in what `base` points to is `wanted` stored?
bool pass_find_field(const Pass *pass, Value base, Value wanted, int64_t *offset);
// The same for the typed contexts of a framework object.
bool pass_find_in_context(const Pass *pass, Value object, Value wanted, int64_t *offset);
// The root's parameter at entry.
Value pass_param(const Pass *pass, unsigned index);
// The program's function a value is the address of, or NULL.
const ProgramFunc *pass_function_of(const Pass *pass, Value value);
// What a rule learnt at one root for the walk of another: completion routines are walked after everything
// else.
void pass_remember(Pass *pass, const ProgramFunc *func, uint8_t kind, int64_t data);
bool pass_recall(const Pass *pass, const ProgramFunc *func, unsigned index, uint8_t *kind, int64_t *data);

// ---- facts ------------------------------------------------------------------------------------------------

// A rule's own notes about an object: a small state and another object. They follow the path, survive calls
// and returns, and are dropped when the object reaches unknown code. `slot` separates facts of one rule about
// one object.
uint32_t pass_key(const Pass *pass, Value object);                 // 0: cannot be named
uint8_t pass_state(const Pass *pass, Value object, unsigned slot); // 0: none, or paths that met disagree
// Certainly nothing noted, on no path that led here. What something missing is concluded from: pass_state()
// is 0 also when some of the paths that met knew better.
bool pass_has_none(const Pass *pass, Value object, unsigned slot);
Value pass_related(const Pass *pass, Value object, unsigned slot);
void pass_set(Pass *pass, Value object, unsigned slot, uint8_t state, Value related);
void pass_drop(Pass *pass, Value object, unsigned slot);
// All objects with a fact in `slot`: index from 0; false at the end. Mixed ones are left out.
bool pass_each(const Pass *pass, unsigned slot, unsigned index, Value *object, uint8_t *state,
               Value *related);

// ---- speaking ---------------------------------------------------------------------------------------------

// Remembers a step of the path about an object, told only in findings about it. At the current instruction.
void pass_note(Pass *pass, Value about, const char *format, ...) __attribute__((format(printf, 3, 4)));

typedef struct Report {
    Severity severity;
    const IrInst *at; // NULL: the current instruction
    Value about[4];   // whose steps are told
    bool tell_irql;   // tell what set the IRQL
    bool tell_role;   // tell what made the root a callback
    // For what was left undone, or goes wrong on some ways only: the branches taken are the story. Otherwise
    // only those are told that the finding or one of its steps stands inside of.
    bool tell_branches;
    const char *page; // that decides this finding, as in RuleInfo.sources; NULL: the rule's first
} Report;
void pass_report(Pass *pass, const Report *report, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
// For on_module: at any place of a unit.
void pass_report_at(Pass *pass, Severity severity, const IrUnit *unit, IrPos pos, const char *function,
                    const FindingStep *steps, size_t n_steps, const char *format, ...)
    __attribute__((format(printf, 8, 9)));
// Of a unit's place, for FindingStep.
SourcePos pass_pos(const Pass *pass, const IrUnit *unit, IrPos pos);

#endif
