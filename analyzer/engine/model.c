// The documented effects of a DDI on what every rule builds on: IRQL and locks, memory, where objects come
// from, and how a call can end. What a rule alone cares about (is this request formatted?) is that rule's own
// fact, not here.
#include <string.h>

#include "analyzer/engine/walk.h"

typedef struct Model {
    Walk *walk;
    Frame *frame;
    State *state;
    Call *call;
    uint32_t index;
    Exits *exits;
    uint8_t *outcomes;
} Model;

static const IrType *result_type(const Model *m)
{
    return ir_type(m->frame->unit, m->call->inst->type);
}

static Value result_symbol(const Model *m, State *state)
{
    const IrType *type = result_type(m);
    if (type->kind == IR_T_VOID)
        return (Value){0};
    Sym sym = {.kind = SYM_CALL,
               .a = m->frame->id,
               .b = m->index,
               .c = m->frame->round,
               .width = (uint8_t)(type->size > 8 ? 0 : type->size),
               .is_signed = type->is_signed};
    return value_sym(sym_anew(m->walk, state, sym));
}

static Value out_symbol(const Model *m, State *state, int arg)
{
    Sym sym = {
        .kind = SYM_OUT, .a = m->frame->id, .b = m->index, .c = m->frame->round, .c2 = arg, .width = 8};
    Value value = value_sym(sym_anew(m->walk, state, sym));
    value_assume_range(m->walk, state, value, range_satisfying(IR_NE, 0));
    return value;
}

static void add_exit(Model *m, State *state, Value result, Outcome outcome)
{
    uint32_t n = m->exits->count;
    Exit exit = {state, result};
    VEC_PUSH(m->walk->arena, m->exits, exit);
    if (n < 8)
        m->outcomes[n] = (uint8_t)outcome;
}

static void set_origin(Model *m, State *state, Value object, Origin origin, Value of)
{
    uint32_t key = value_key(m->walk, object);
    if (!key || origin == ORIGIN_UNKNOWN)
        return;
    size_t count;
    uint32_t row = m->call->row ? (uint32_t)(m->call->row - wdk_row_at(0, &count)) + 1 : 0;
    state_set_fact(m->walk->arena, state,
                   (FactCell){.key = key,
                              .domain = DOMAIN_ORIGIN,
                              .state = (uint8_t)origin,
                              .extra = row,
                              .object = object,
                              .related = of});
}

static void assume_non_null(Model *m, State *state, Value value)
{
    value_assume_range(m->walk, state, value, range_satisfying(IR_NE, 0));
}

// ---- out parameters ---------------------------------------------------------------------------------------

static uint32_t pointee_size(const Model *m, unsigned arg)
{
    IrTypeId id = call_pointee_type(m->call, (int)arg);
    const IrType *type = ir_type(m->frame->unit, id);
    return id && !type->is_stand_in ? type->size : 0;
}

static bool is_out(const Model *m, unsigned arg)
{
    if (m->call->row && arg < WDK_MAX_ARGS) {
        switch (m->call->row->args[arg]) {
        case ARG_OUT:
        case ARG_BUFFER_OUT:
        case ARG_IOSB:
        case ARG_OLD_IRQL:
        case ARG_PARAMS:
            return true;
        case ARG_BYTES:
            return true;
        case ARG_EVENT:
            return m->call->row->verb == VERB_EVENT_INIT;
        default:
            break;
        }
    }
    if (!m->call->fact)
        return false;
    ParamDirection direction = wdk_param_direction(m->call->fact, arg);
    return direction == PARAM_OUT || direction == PARAM_INOUT ||
           (direction == PARAM_UNKNOWN && !m->call->row);
}

// Whatever the DDI may write through its arguments is no longer known.
static void forget_outs(Model *m, State *state)
{
    for (unsigned i = 0; i < m->call->n_args; i++) {
        Value arg = m->call->args[i];
        const IrType *type = ir_type(m->frame->unit, ir_opnd(m->frame->unit, m->call->inst, i + 1)->type);
        if (type->kind != IR_T_POINTER || !is_out(m, i) || (arg.kind != VAL_ADDR && arg.kind != VAL_SYM))
            continue;
        if (arg.kind == VAL_SYM && ir_type(m->frame->unit, type->elem)->kind == IR_T_RECORD &&
            ir_type(m->frame->unit, type->elem)->size == 0)
            continue; // a handle: nothing of it is ours to read
        Place place = memory_place(m->walk, arg);
        uint32_t size = pointee_size(m, i);
        if (size)
            state_forget_bytes(m->walk->arena, state, place, size);
        else
            state_forget_region(m->walk->arena, state, place.region,
                                walk_stamp(m->walk, m->frame, m->call->inst));
    }
}

static void store_out(Model *m, State *state, ArgRole role, Value value, uint32_t size)
{
    Value address = call_arg(m->call, role);
    if (address.kind == VAL_ADDR || address.kind == VAL_SYM)
        state_store(m->walk->arena, state, memory_place(m->walk, address), size, value);
}

static int arg_index(const Model *m, ArgRole role)
{
    return wdk_arg(m->call->row, role);
}

// ---- IRQL and locks ---------------------------------------------------------------------------------------

static Value irql_symbol(Model *m, State *state, unsigned low, unsigned high)
{
    Sym sym = {.kind = SYM_IRQL,
               .a = m->frame->id,
               .b = m->index,
               .c = m->frame->round,
               .c2 = low * 256 + high,
               .width = 1};
    SymId id = sym_make(m->walk->syms, sym);
    state_set_bound(m->walk->arena, state, id, range_of(low, high));
    return low == high ? value_int(low) : value_sym(id);
}

static const Trail *tell_irql(Model *m, State *state, const char *text, uint32_t about)
{
    return trail_add(m->walk, state, m->frame, m->call->inst,
                     (Trail){.kind = TRAIL_IRQL, .about = about, .text = text});
}

static const char *subject(Model *m, ArgRole role)
{
    Pass pass = {.walk = m->walk, .engine = m->walk->engine, .state = m->state, .frame = m->frame};
    return call_subject(&pass, m->call, role);
}

static void give_old_irql(Model *m, State *state, Value old, Value *result)
{
    int arg = arg_index(m, ARG_OLD_IRQL);
    const IrType *type =
        arg >= 0 && (unsigned)arg < m->call->n_args
            ? ir_type(m->frame->unit, ir_opnd(m->frame->unit, m->call->inst, (uint32_t)arg + 1)->type)
            : NULL;
    if (type && type->kind == IR_T_POINTER && ir_type(m->frame->unit, type->elem)->kind == IR_T_INT)
        store_out(m, state, ARG_OLD_IRQL, old, 1);
    else if (strcmp(ir_str(m->frame->unit, result_type(m)->name), "KIRQL") == 0)
        *result = old;
}

static void set_irql(State *state, unsigned low, unsigned high, const Trail *low_why, const Trail *high_why)
{
    state->irql_low = (uint8_t)low;
    state->irql_high = (uint8_t)high;
    state->irql_low_proven = low > IRQL_PASSIVE;
    state->irql_high_is_role = false;
    state->irql_low_why = low_why;
    state->irql_high_why = high_why;
    state->irql_sym = 0;
}

// Some locks are named by a number (NF:storport.StorPortAcquireMSISpinLock).
static const char *lock_word(const Call *call)
{
    int arg = wdk_arg(call->row, ARG_LOCK);
    bool is_number =
        arg >= 0 && (unsigned)arg < call->n_args &&
        ir_type(call->unit, ir_opnd(call->unit, call->inst, (uint32_t)arg + 1)->type)->kind == IR_T_INT;
    if (call->row->flags & WDK_SPIN)
        return is_number ? "spin lock of" : "spin lock";
    return is_number ? "lock of" : "lock";
}

static bool lock_raises(const DdiRow *row)
{
    return row->level > IRQL_PASSIVE && row->level != IRQL_UNKNOWN && !(row->flags & WDK_MUTEX);
}

static void do_lock(Model *m, State *state, Value *result)
{
    const DdiRow *row = m->call->row;
    Walk *walk = m->walk;
    assume_non_null(m, state, call_arg(m->call, ARG_LOCK)); // a guard that tests it on release finds it
    HeldLock lock = {.key = value_key(walk, call_arg(m->call, ARG_LOCK)),
                     .handle = value_key(walk, call_arg(m->call, ARG_HANDLE)),
                     .low = state->irql_low,
                     .high = state->irql_high,
                     .low_proven = state->irql_low_proven,
                     .low_why = state->irql_low_why,
                     .high_why = state->irql_high_why,
                     .row = row};
    Value old = irql_symbol(m, state, state->irql_low, state->irql_high);
    unsigned level = row->level;
    bool raises = lock_raises(row);
    const char *text = arena_printf(walk->arena,
                                    raises ? "%s '%s' is acquired: from here to its release IRQL is %s"
                                           : "%s '%s' is acquired",
                                    lock_word(m->call), subject(m, ARG_LOCK), irql_name((Irql)level));
    const Trail *step = tell_irql(m, state, text, lock.key);
    state_push_lock(walk->arena, state, lock);
    give_old_irql(m, state, old, result);
    if (raises && (row->flags & WDK_BY_CONFIG)) { // raises only when its object was not configured passive
        if (state->irql_high < level)
            state->irql_high = (uint8_t)level;
        state->irql_sym = 0;
    } else if (raises) {
        // A higher level that only a test suggested is no news about the one who takes the lock.
        bool is_higher = state->irql_low_proven && state->irql_low >= level;
        unsigned low = is_higher ? state->irql_low : level;
        set_irql(state, low, low, is_higher ? state->irql_low_why : step, step);
    }
}

// Two names of locks: two places of one object are two locks, anything else may be one lock read at two
// moments.
static bool may_be_one_lock(const Walk *walk, uint32_t a, uint32_t b)
{
    if (!a || !b)
        return true;
    const Sym *x = sym_get(walk->syms, a), *y = sym_get(walk->syms, b);
    bool are_places = x->kind == SYM_LOC && y->kind == SYM_LOC;
    return !are_places || (x->a != y->a && sym_get(walk->syms, x->a)->kind == REG_POINTEE &&
                           sym_get(walk->syms, y->a)->kind == REG_POINTEE && x->c == y->c);
}

static int find_lock(const Walk *walk, const State *state, uint32_t key, uint32_t handle, const DdiRow *row)
{
    for (uint32_t i = state->n_locks; i-- > 0;)
        if ((key && state->locks[i].key == key) || (handle && state->locks[i].handle == handle))
            return (int)i;
    for (uint32_t i = state->n_locks; i-- > 0;) // the same kind of lock under another spelling
        if (((state->locks[i].row->flags ^ row->flags) & (WDK_SPIN | WDK_MUTEX)) == 0 &&
            may_be_one_lock(walk, key, state->locks[i].key))
            return (int)i;
    return -1;
}

static void remove_lock(State *state, int index)
{
    memmove(&state->locks[index], &state->locks[index + 1],
            (state->n_locks - (uint32_t)index - 1) * sizeof(HeldLock));
    state->n_locks--;
}

static void do_unlock(Model *m, State *state)
{
    const DdiRow *row = m->call->row;
    uint32_t key = value_key(m->walk, call_arg(m->call, ARG_LOCK));
    int held = find_lock(m->walk, state, key, value_key(m->walk, call_arg(m->call, ARG_HANDLE)), row);
    bool raises = held >= 0 ? lock_raises(state->locks[held].row)
                            : (row->flags & WDK_SPIN) && row->level < IRQL_DISPATCH;
    if (held >= 0) {
        HeldLock lock = state->locks[held];
        remove_lock(state, held);
        if (raises) {
            set_irql(state, lock.low, lock.high, lock.low_why, lock.high_why);
            state->irql_low_proven = lock.low_proven;
        }
    } else if (raises) {
        // Taken where we did not see it: what it was before is not known.
        set_irql(state, IRQL_PASSIVE, IRQL_DISPATCH, NULL, NULL);
    }
    Value old = call_arg(m->call, ARG_OLD_IRQL);
    Range range = value_range(m->walk, state, old);
    bool is_level =
        old.kind == VAL_INT || (old.kind == VAL_SYM && sym_get(m->walk->syms, old.id)->kind == SYM_IRQL);
    if (raises && is_level && range_low(&range) >= 0 && range_high(&range) <= IRQL_HIGH) {
        const Trail *low_why = state->irql_low_why, *high_why = state->irql_high_why;
        bool was_proven =
            state->irql_low_proven; // a saved level that tests narrowed proves no more than they did
        set_irql(state, (unsigned)range_low(&range), (unsigned)range_high(&range), low_why, high_why);
        state->irql_low_proven = was_proven && state->irql_low > IRQL_PASSIVE;
    }
    tell_irql(m, state,
              arena_printf(m->walk->arena, "%s '%s' is released", lock_word(m->call), subject(m, ARG_LOCK)),
              key);
}

static void do_raise(Model *m, State *state, Value *result)
{
    Value old = irql_symbol(m, state, state->irql_low, state->irql_high);
    unsigned low = m->call->row->level, high = low;
    if (call_has(m->call, ARG_LEVEL)) {
        Range range = value_range(m->walk, state, call_arg(m->call, ARG_LEVEL));
        low = range_low(&range) < 0           ? 0
              : range_low(&range) > IRQL_HIGH ? IRQL_HIGH
                                              : (unsigned)range_low(&range);
        high = range_high(&range) > IRQL_HIGH || range_high(&range) < 0 ? IRQL_HIGH
                                                                        : (unsigned)range_high(&range);
    }
    if (low < state->irql_low && state->irql_low_proven)
        low = state->irql_low;
    const char *text = low == high
                           ? arena_printf(m->walk->arena, "IRQL is raised to %s", irql_name((Irql)low))
                           : "IRQL is raised";
    const Trail *step = tell_irql(m, state, text, 0);
    give_old_irql(m, state, old, result);
    set_irql(state, low, high < low ? low : high, step, step);
}

static void do_lower(Model *m, State *state)
{
    Range range = value_range(m->walk, state, call_arg(m->call, ARG_LEVEL));
    unsigned low = range_low(&range) < 0 || range_low(&range) > IRQL_HIGH ? 0 : (unsigned)range_low(&range);
    unsigned high = range_high(&range) < 0 || range_high(&range) > IRQL_HIGH ? state->irql_high
                                                                             : (unsigned)range_high(&range);
    bool is_told = call_arg(m->call, ARG_LEVEL).kind == VAL_INT;
    const Trail *step = tell_irql(m, state, "IRQL is lowered", 0);
    set_irql(state, low, high < low ? low : high, step, step);
    state->irql_low_proven = is_told && low > IRQL_PASSIVE;
}

static void do_assert_irql(Model *m, State *state)
{
    unsigned level = m->call->row->level;
    if (state->irql_low <= level && state->irql_high > level) {
        state->irql_high = (uint8_t)level;
        state->irql_high_is_role = false;
        state->irql_high_why = tell_irql(
            m, state,
            arena_printf(m->walk->arena, "IRQL is asserted to be at most %s here", irql_name((Irql)level)),
            0);
    }
}

static void get_irql(Model *m, State *state, Value *result)
{
    if (state->irql_low == state->irql_high) {
        *result = value_int(state->irql_low);
        return;
    }
    if (!state->irql_sym) {
        Value value = irql_symbol(m, state, state->irql_low, state->irql_high);
        state->irql_sym = value.id;
    }
    *result = value_sym(state->irql_sym);
}

// ---- objects ----------------------------------------------------------------------------------------------

static Value symbol_of_object(Model *m, State *state, SymKind kind, Value object, uint32_t b, int64_t c)
{
    uint32_t key = value_key(m->walk, object);
    if (!key)
        return result_symbol(m, state);
    return value_sym(
        sym_make(m->walk->syms, (Sym){.kind = (uint8_t)kind, .a = key, .b = b, .c = c, .width = 8}));
}

static void make_buffer(Model *m, State *state, Origin origin)
{
    Value request = call_arg(m->call, ARG_REQUEST);
    Value buffer = out_symbol(m, state, arg_index(m, ARG_OUT));
    store_out(m, state, ARG_OUT, buffer, 8);
    set_origin(m, state, buffer, origin, request);
    Value bytes = call_arg(m->call, ARG_BYTES);
    if (bytes.kind != VAL_ADDR && bytes.kind != VAL_SYM)
        return;
    Value length = out_symbol(m, state, arg_index(m, ARG_BYTES));
    Range least = value_range(m->walk, state, call_arg(m->call, ARG_LENGTH));
    if (range_low(&least) > 0)
        value_assume_range(m->walk, state, length, range_of(range_low(&least), INT64_MAX));
    store_out(m, state, ARG_BYTES, length, 8);
}

static void make_object(Model *m, State *state, Origin origin, Value of)
{
    Value object = out_symbol(m, state, arg_index(m, ARG_OUT));
    store_out(m, state, ARG_OUT, object, 8);
    set_origin(m, state, object, origin, of);
}

static void make_memory(Model *m, State *state)
{
    make_object(m, state, ORIGIN_MEMORY_CREATED, (Value){0});
    if (!call_has(m->call, ARG_BUFFER_OUT))
        return;
    Value buffer = out_symbol(m, state, arg_index(m, ARG_BUFFER_OUT));
    store_out(m, state, ARG_BUFFER_OUT, buffer, 8);
    set_origin(m, state, buffer, ORIGIN_POOL, (Value){0});
}

static void memory_buffer(Model *m, State *state, Value *result)
{
    Value memory = call_arg(m->call, ARG_MEMORY);
    *result = symbol_of_object(m, state, SYM_BUFFER, memory, 0, 0);
    const FactCell *origin = state_fact(state, value_key(m->walk, memory), DOMAIN_ORIGIN, 0);
    if (origin && origin->state == ORIGIN_MEMORY_OF_REQUEST) {
        FactCell copy = *origin;
        set_origin(m, state, *result, ORIGIN_BUFFER_OF_REQUEST, copy.related);
        FactCell *made = state_fact(state, value_key(m->walk, *result), DOMAIN_ORIGIN, 0);
        if (made)
            made->extra = copy.extra;
    }
}

// What holds only when the call succeeded.
static void succeed(Model *m, State *state, Value *result)
{
    switch (m->call->row->verb) {
    case VERB_REQUEST_CREATE:
        make_object(m, state, ORIGIN_CREATED, (Value){0});
        break;
    case VERB_REQUEST_RECEIVE:
        make_object(m, state, ORIGIN_RECEIVED, (Value){0});
        break;
    case VERB_REQUEST_RETRIEVE_MEMORY:
        make_object(m, state, ORIGIN_MEMORY_OF_REQUEST, call_arg(m->call, ARG_REQUEST));
        break;
    case VERB_REQUEST_PROBE_LOCK:
        make_object(m, state, ORIGIN_MEMORY_OF_REQUEST, call_arg(m->call, ARG_REQUEST));
        break;
    case VERB_REQUEST_RETRIEVE_BUFFER:
        make_buffer(m, state, ORIGIN_BUFFER_OF_REQUEST);
        break;
    case VERB_REQUEST_RETRIEVE_UNSAFE:
        make_buffer(m, state, ORIGIN_USER_ADDRESS);
        break;
    case VERB_REQUEST_RETRIEVE_MDL:
        make_object(m, state, ORIGIN_BUFFER_OF_REQUEST, call_arg(m->call, ARG_REQUEST));
        break;
    case VERB_MEMORY_CREATE:
    case VERB_MEMORY_CREATE_PREALLOCATED:
        make_memory(m, state);
        break;
    case VERB_TARGET_CREATE:
        make_object(m, state, ORIGIN_TARGET, (Value){0});
        break;
    case VERB_IRP_ALLOCATE:
        set_origin(m, state, *result, ORIGIN_ALLOCATED, (Value){0});
        break;
    case VERB_IRP_BUILD_IOCTL:
    case VERB_IRP_BUILD_SYNC_FSD:
        set_origin(m, state, *result, ORIGIN_BUILT, call_arg(m->call, ARG_EVENT));
        break;
    case VERB_IRP_BUILD_ASYNC_FSD:
        set_origin(m, state, *result, ORIGIN_BUILT_ASYNC, (Value){0});
        break;
    case VERB_POOL_ALLOCATE:
        set_origin(m, state, *result, ORIGIN_POOL, (Value){0});
        break;
    case VERB_TRY_LOCK:
        do_lock(m, state, result);
        break;
    case VERB_DEVICE_CREATE:
    case VERB_QUEUE_CREATE:
    case VERB_TIMER_CREATE:
        if (call_has(m->call, ARG_OUT))
            make_object(m, state, ORIGIN_UNKNOWN, (Value){0});
        break;
    default:
        break;
    }
}

static void get_status(Model *m, State *state, Value result)
{
    uint32_t key = value_key(m->walk, call_arg(m->call, ARG_REQUEST));
    if (key && state_fact(state, key, DOMAIN_UNSENT, 0))
        value_assume_range(m->walk, state, result, range_of(INT32_MIN, -1));
}

// What holds however the call ends.
static void apply_always(Model *m, State *state, Value *result)
{
    switch (m->call->row->verb) {
    case VERB_LOCK:
        do_lock(m, state, result);
        break;
    case VERB_UNLOCK:
        do_unlock(m, state);
        break;
    case VERB_IRQL_RAISE:
        do_raise(m, state, result);
        break;
    case VERB_IRQL_LOWER:
        do_lower(m, state);
        break;
    case VERB_IRQL_GET:
        get_irql(m, state, result);
        break;
    case VERB_ASSERT_IRQL:
        do_assert_irql(m, state);
        break;
    case VERB_OBJECT_CONTEXT: {
        uint32_t type = m->call->n_args > 1 ? value_key(m->walk, m->call->args[1]) : 0;
        *result = symbol_of_object(m, state, SYM_CONTEXT, call_arg(m->call, ARG_OBJECT), type, 0);
        assume_non_null(m, state, *result);
        break;
    }
    case VERB_REQUEST_GET_STATUS:
        get_status(m, state, *result);
        break;
    case VERB_MEMORY_GET_BUFFER:
        memory_buffer(m, state, result);
        break;
    case VERB_IRP_CURRENT_STACK:
    case VERB_IRP_NEXT_STACK:
        *result = symbol_of_object(m, state, SYM_STACK, call_arg(m->call, ARG_IRP), 0,
                                   m->call->row->verb == VERB_IRP_NEXT_STACK);
        assume_non_null(m, state, *result);
        break;
    case VERB_MDL_MAP: {
        const FactCell *mdl =
            state_fact(state, value_key(m->walk, call_arg(m->call, ARG_MDL)), DOMAIN_ORIGIN, 0);
        if (mdl && mdl->state == ORIGIN_BUFFER_OF_REQUEST)
            set_origin(m, state, *result, ORIGIN_BUFFER_OF_REQUEST, mdl->related);
        break;
    }
    case VERB_TARGET_GET:
        set_origin(m, state, *result, ORIGIN_TARGET, (Value){0});
        break;
    default:
        break;
    }
}

static void zero_memory(Model *m, State *state)
{
    int64_t length = 0;
    Value filler = call_arg(m->call, ARG_STATE), size = call_arg(m->call, ARG_LENGTH);
    Value target = call_arg(m->call, ARG_BUFFER_OUT);
    bool zero = !call_has(m->call, ARG_STATE) || (filler.kind == VAL_INT && filler.imm == 0);
    Place place = memory_place(m->walk, target);
    if (!place.region)
        return;
    if (size.kind == VAL_INT)
        length = size.imm;
    if (length > 0 && length < INT32_MAX)
        state_store(m->walk->arena, state, place, (uint32_t)length, zero ? value_int(0) : (Value){0});
    else
        state_forget_region(m->walk->arena, state, place.region,
                            walk_stamp(m->walk, m->frame, m->call->inst));
}

static void copy_memory(Model *m, State *state)
{
    Value size = call_arg(m->call, ARG_LENGTH);
    Place to = memory_place(m->walk, call_arg(m->call, ARG_BUFFER_OUT));
    if (!to.region)
        return;
    if (size.kind == VAL_INT && size.imm > 0 && size.imm < INT32_MAX)
        state_copy(m->walk->arena, state, to, memory_place(m->walk, call_arg(m->call, ARG_BUFFER_IN)),
                   (uint32_t)size.imm);
    else
        state_forget_region(m->walk->arena, state, to.region, walk_stamp(m->walk, m->frame, m->call->inst));
}

// ---- endings ----------------------------------------------------------------------------------------------

// The result of a call that may fail, split by what it says: NTSTATUS and HRESULT by sign, anything else by
// zero.
static bool is_status(const Model *m)
{
    const IrType *type = result_type(m);
    return type->kind == IR_T_INT && type->size == 4 && type->is_signed &&
           !(m->call->row->flags & WDK_EXACT) && strcmp(ir_str(m->frame->unit, type->name), "BOOL") != 0;
}

// NF:wdfrequest.WdfRequestSend: after FALSE, WdfRequestGetStatus tells why it could not be sent.
static void note_send_failure(Model *m, State *failed)
{
    uint32_t key = value_key(m->walk, call_arg(m->call, ARG_REQUEST));
    if (m->call->row->verb == VERB_REQUEST_SEND && key)
        state_set_fact(
            m->walk->arena, failed,
            (FactCell){
                .key = key, .domain = DOMAIN_UNSENT, .state = 1, .object = call_arg(m->call, ARG_REQUEST)});
}

// STATUS_PENDING passes NT_SUCCESS, but only calls that send may answer it.
static bool may_pend(const DdiRow *row)
{
    return row->verb == VERB_USER_NT_IOCTL || row->verb == VERB_IRP_CALL ||
           row->verb == VERB_IRP_FORWARD_SYNC || row->verb == VERB_WAIT;
}

static void end_split(Model *m, Value result)
{
    bool status = is_status(m);
    Range good = status ? range_of(0, INT32_MAX) : range_satisfying(IR_NE, 0);
    Range bad = status ? range_of(INT32_MIN, -1) : range_of(0, 0);
    if (status && !may_pend(m->call->row)) {
        Range final = range_satisfying(IR_NE, STATUS_PENDING_VALUE);
        good = range_intersect(&good, &final);
    }
    if (m->call->row->verb ==
        VERB_REQUEST_RECEIVE) // NF:wdfio.WdfIoQueueRetrieveNextRequest: STATUS_SUCCESS or an error
        good = range_of(0, 0);
    State *failed = state_clone(m->walk->arena, m->state);
    Value result_good = result;
    if (value_assume_range(m->walk, m->state, result, good)) {
        succeed(m, m->state, &result_good);
        add_exit(m, m->state, result_good, OUTCOME_SUCCESS);
    }
    if (value_assume_range(m->walk, failed, result, bad)) {
        note_send_failure(m, failed);
        add_exit(m, failed, result, OUTCOME_FAILURE);
    }
}

// NF:wdm.IofCallDriver: STATUS_PENDING, or the status with which the IRP was completed.
static void end_call_driver(Model *m, Value result)
{
    State *pending = state_clone(m->walk->arena, m->state);
    if (value_assume_range(m->walk, pending, result, range_of(STATUS_PENDING_VALUE, STATUS_PENDING_VALUE)))
        add_exit(m, pending, result, OUTCOME_PENDING);
    if (value_assume_range(m->walk, m->state, result, range_satisfying(IR_NE, STATUS_PENDING_VALUE)))
        add_exit(m, m->state, result, OUTCOME_ANY);
}

static bool is_pointer(const Model *m, unsigned arg)
{
    return ir_type(m->frame->unit, ir_opnd(m->frame->unit, m->call->inst, arg + 1)->type)->kind ==
           IR_T_POINTER;
}

// Arguments that a DDI keeps for later are known to others from now on. A DDI without a row may keep
// anything.
static void escape_arguments(Model *m)
{
    const DdiRow *row = m->call->row;
    for (unsigned i = 0; i < m->call->n_args; i++) {
        bool kept = row ? (row->flags & WDK_KEEPS) != 0 || (i < WDK_MAX_ARGS && row->args[i] == ARG_CONTEXT)
                        : wdk_param_direction(m->call->fact, i) != PARAM_OUT;
        if (kept && is_pointer(m, i))
            memory_mark_escaped(m->walk, m->state, m->call->args[i]);
    }
}

void model_call(Walk *walk, Frame *frame, State *state, Call *call, uint32_t index, Exits *exits,
                uint8_t *outcomes)
{
    Model m = {walk, frame, state, call, index, exits, outcomes};
    uint32_t base = exits->count;
    if (base) // outcomes are counted from the first exit of this call
        base_bug("model_call: exits already there");
    if (call->row && call->row->verb == VERB_NO_RETURN)
        return;
    escape_arguments(&m);
    Value result = result_symbol(&m, state);
    if (!call->row) {
        forget_outs(&m, state);
        add_exit(&m, state, result, OUTCOME_ANY);
        return;
    }
    if (call->row->verb == VERB_MEM_ZERO)
        zero_memory(&m, state);
    else if (call->row->verb == VERB_MEM_COPY)
        copy_memory(&m, state);
    else if (call->row->verb != VERB_TRACE && call->row->verb != VERB_PURE)
        forget_outs(&m, state);
    apply_always(&m, state, &result);
    if (call->row->verb == VERB_IRP_CALL)
        end_call_driver(&m, result);
    else if ((call->row->flags & (WDK_MAY_FAIL | WDK_NULLABLE)) || call->row->verb == VERB_TRY_LOCK)
        end_split(&m, result);
    else {
        succeed(&m, state, &result);
        add_exit(&m, state, result, OUTCOME_ANY);
    }
}
