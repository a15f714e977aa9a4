// What one path knows at one point. Room-internal.
//
// A State is a handful of small sorted arrays, owned by exactly one path: it is changed in place and copied
// where paths fork. The trail (how the path got here, for people) is a shared list and never influences the
// analysis: neither equality nor merging looks at it.
#ifndef IOCTLINT_ENGINE_STATE_H
#define IOCTLINT_ENGINE_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/engine/range.h"
#include "analyzer/engine/rule.h"
#include "analyzer/engine/sym.h"

typedef enum TrailKind { TRAIL_NOTE, TRAIL_IRQL, TRAIL_CALL, TRAIL_BRANCH } TrailKind;

// One step of the story. `text` is NULL for calls and branches, which are told from the instruction when
// needed.
typedef struct Trail {
    const struct Trail *previous;
    uint8_t kind; // TrailKind
    bool taken;   // TRAIL_BRANCH: the condition held, a case was taken
    uint16_t depth;
    uint32_t length; // steps up to here
    uint32_t about;  // object key
    uint16_t rule;   // rule index + 1, 0: the engine's
    uint16_t label;  // TRAIL_BRANCH of a switch: index of its case + 1, 0: none of them
    const IrUnit *unit;
    const IrInst *inst;
    const ProgramFunc *func; // TRAIL_CALL: the callee
    const char *text;
} Trail;

// Bytes [offset, offset + size) of a region hold `value`. VAL_INT 0 over many bytes means they are all zero.
typedef struct Cell {
    uint32_t region;
    uint32_t size;
    int64_t offset;
    Value value;
} Cell;

typedef struct Bound {
    SymId sym;
    Range range;
} Bound;

// State of a rule's fact about which paths that met disagree.
enum { FACT_MIXED = 255 };

// A rule's (domain > 0: rule index + 1) or the engine's (DOMAIN_*) note about an object.
typedef struct FactCell {
    uint32_t key;
    uint16_t domain;
    uint8_t slot;
    uint8_t state;
    uint32_t extra;
    Value object;
    Value related;
} FactCell;

enum {
    DOMAIN_ORIGIN = 0xFFF0, // where the object came from (Origin)
    DOMAIN_ESCAPED,         // known to code nobody knows
    DOMAIN_CODE,            // key 1: the control code being handled
    DOMAIN_UNSENT,          // a request whose send answered FALSE
};

typedef struct HeldLock {
    uint32_t key;      // object, 0 when it cannot be named
    uint32_t handle;   // its lock-queue handle, which the release names instead of the lock
    uint8_t low, high; // IRQL before it was taken
    bool low_proven;
    const Trail *low_why, *high_why;
    const DdiRow *row;
} HeldLock;

// Memory somebody else may have written: what was known of it is gone, and reads give fresh symbols named by
// `stamp`.
typedef struct Mark {
    uint32_t region;
    SymId stamp;
    bool escaped;  // its address is known outside
    bool declared; // a local whose lifetime began on this path: unwritten bytes are undefined
} Mark;

typedef struct Temp {
    SymId frame;
    uint32_t inst;
    Value value;
} Temp;

typedef struct State {
    Cell *cells;
    Bound *bounds;
    FactCell *facts;
    HeldLock *locks;
    Mark *marks;
    Temp *temps;
    uint32_t n_cells, n_bounds, n_facts, n_locks, n_marks, n_temps;
    uint32_t cap_cells, cap_bounds, cap_facts, cap_locks, cap_marks, cap_temps;
    uint8_t irql_low, irql_high; // Irql
    bool irql_low_proven;        // something seen demands it
    bool irql_high_is_role;
    bool is_partly_read;   // the path went through code that could not be read
    bool took_for_pending; // a status nobody knows was found to be STATUS_PENDING
    SymId irql_sym;        // symbol of the current IRQL if it was read, else 0
    SymId global_stamp;    // last time all globals were forgotten
    const Trail *irql_low_why, *irql_high_why;
    const Trail *trail;
} State;

State *state_new(Arena *arena);
State *state_clone(Arena *arena, const State *state);
// Equal in everything but the trail. The hash agrees with it.
uint64_t state_hash(const State *state);
// Equal in what rules observe: facts (but not who else knows an object), locks, IRQL.
uint64_t state_rule_hash(const State *state);

// ---- memory -----------------------------------------------------------------------------------------------

typedef struct Place {
    uint32_t region; // 0: unknown memory
    int64_t offset;
} Place;

// The bytes exactly, or VAL_UNKNOWN with *found false when nothing was stored there; VAL_UNKNOWN with *found
// true when something unreadable was (an overlap).
Value state_cell(const State *state, Place place, uint32_t size, bool *found);
// The first cell of the region that ends behind `place`; NULL: none.
const Cell *state_next_cell(const State *state, Place place);
void state_store(Arena *arena, State *state, Place place, uint32_t size, Value value);
// A cell that spans `at` becomes two.
void state_cut(Arena *arena, State *state, Place at);
void state_forget_bytes(Arena *arena, State *state, Place place, uint32_t size);
void state_forget_region(Arena *arena, State *state, uint32_t region, SymId stamp);
void state_drop_region(State *state, uint32_t region);
Mark *state_mark(Arena *arena, State *state, uint32_t region); // made when absent
const Mark *state_find_mark(const State *state, uint32_t region);
// Copies what is known of `size` bytes from one place to another; what is not known becomes unknown.
void state_copy(Arena *arena, State *state, Place to, Place from, uint32_t size);

// ---- symbols ----------------------------------------------------------------------------------------------

const Range *state_bound(const State *state, SymId sym); // NULL: only the type's
void state_set_bound(Arena *arena, State *state, SymId sym, Range range);
void state_drop_bound(State *state, SymId sym);

// ---- facts ------------------------------------------------------------------------------------------------

FactCell *state_fact(const State *state, uint32_t key, uint16_t domain, uint8_t slot); // NULL
FactCell *state_set_fact(Arena *arena, State *state, FactCell fact);
void state_drop_fact(State *state, uint32_t key, uint16_t domain, uint8_t slot);
void state_drop_rule_facts(State *state, uint32_t key); // of every rule

void state_push_lock(Arena *arena, State *state, HeldLock lock);

void state_set_temp(Arena *arena, State *state, SymId frame, uint32_t inst, Value value);
Value state_temp(const State *state, SymId frame, uint32_t inst);

#endif
