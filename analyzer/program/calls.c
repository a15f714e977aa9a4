// The call graph, its strongly connected parts, and from the bottom up what a call may do.
//
// In:  linked units, what is stored where.
// Out: links->callees and the summary fields of every ProgramFunc.
// The one idea: Tarjan's algorithm numbers the parts callees first, so one pass over the parts in that order sums up.
#include <string.h>

#include "analyzer/program/links.h"

// ---- edges and what a body does itself ------------------------------------------------------------------------------

static void add_edge(Program *program, uint32_t from, const ProgramFunc *to)
{
    FuncList *list = &program->links->callees[from];
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->at[i] == to)
            return;
    }
    VEC_PUSH(program->arena, list, to);
}

static bool verb_writes(Verb verb)
{
    switch (verb) {
    case VERB_TRACE:
    case VERB_PURE:
    case VERB_NO_RETURN:
    case VERB_GET_LAST_ERROR:
    case VERB_IRQL_LOWER:
    case VERB_IRQL_GET:
    case VERB_ASSERT_IRQL:
    case VERB_APC_DISABLE:
    case VERB_APC_ENABLE:
        return false;
    default:
        return true;
    }
}

static bool fact_writes(const DdiFact *fact)
{
    for (unsigned i = 0; i < fact->n_params; i++) {
        if (wdk_param_direction(fact, i) != PARAM_IN)
            return true;
    }
    return false;
}

static bool verb_moves_irql(Verb verb)
{
    return verb == VERB_LOCK || verb == VERB_UNLOCK || verb == VERB_TRY_LOCK || verb == VERB_IRQL_RAISE ||
           verb == VERB_IRQL_LOWER;
}

// Does a rule look at such a call, or does it change what rules look at? Copying, comparing, allocating and list keeping do not.
static bool verb_matters(Verb verb)
{
    switch (verb) {
    case VERB_NONE:
    case VERB_TRACE:
    case VERB_PURE:
    case VERB_MEM_COPY:
    case VERB_MEM_ZERO:
    case VERB_MEM_COMPARE:
    case VERB_POOL_ALLOCATE:
    case VERB_POOL_FREE:
    case VERB_LIST_INSERT:
    case VERB_LIST_REMOVE:
    case VERB_INTERLOCKED_POINTER:
    case VERB_OBJECT_CONTEXT:
    case VERB_IRQL_GET:
    case VERB_ASSERT_IRQL:
    case VERB_GET_LAST_ERROR:
    case VERB_REQUEST_GET_PARAMS:
    case VERB_REQUEST_GET_STATUS:
    case VERB_REGISTER_CALLBACK:
    case VERB_TARGET_GET:
        return false;
    default:
        return true;
    }
}

// A DDI that may not be called at DISPATCH_LEVEL is worth meeting with a lock held.
static bool level_matters(const DdiFact *fact)
{
    return fact && fact->irql_max < IRQL_DISPATCH;
}

// A call to something without a body in the program.
static void see_ddi(ProgramFunc *func, const DdiRow *row, const char *name)
{
    if (row) {
        Verb verb = (Verb)row->verb;
        func->does_verbs |= verb_matters(verb);
        func->moves_irql |= verb_moves_irql(verb);
        func->needs_low_level |= level_matters(wdk_fact(name));
        func->writes_memory |= verb_writes(verb);
        return;
    }
    const DdiFact *fact = wdk_fact(name);
    func->needs_low_level |= level_matters(fact);
    if (fact)
        func->writes_memory |= fact_writes(fact);
    else
        func->calls_unknown = func->writes_memory = true;
}

static void see_direct_call(Program *program, ProgramFunc *func, const Site *site, uint32_t sym_index)
{
    const UnitLinks *links = &program->links->units[site->unit];
    uint32_t callee = links->funcs[sym_index];
    if (callee == LINK_NONE || links->rows[sym_index]) {
        see_ddi(func, links->rows[sym_index], ir_str(site->ir, site->ir->syms.at[sym_index].name));
        return;
    }
    add_edge(program, func->id, &program->funcs[callee]);
    if (callee != func->id)
        program->funcs[callee].n_callers++;
}

static void see_call(Program *program, ProgramFunc *func, const Site *site)
{
    const IrInst *call = site_inst(site);
    const IrOpnd *callee = ir_opnd(site->ir, call, 0);
    if (callee->kind == IR_O_FUNC) {
        see_direct_call(program, func, site, callee->index);
        bool is_open = call->flags & IR_F_VIRTUAL && !program->links->units[site->unit].rows[callee->index];
        // Another class may override it.
        if (is_open)
            func->calls_unknown = func->writes_memory = true;
        return;
    }
    FuncList targets = {0};
    if (!flow_functions(program, site, callee, &targets))
        func->calls_unknown = func->writes_memory = true;
    for (uint32_t i = 0; i < targets.count; i++)
        add_edge(program, func->id, targets.at[i]);
}

static bool writes_outside(const Site *site, const IrInst *inst)
{
    const IrOpnd *root = flow_root(site->ir, site->func, ir_opnd(site->ir, inst, 0));
    uint32_t local;
    return !flow_is_local(root, &local);
}

static void see_body(Program *program, ProgramFunc *func)
{
    Site site = {link_unit_index(program, func->unit), func->unit, func->func, 0};
    for (; site.inst < func->n_insts; site.inst++) {
        const IrInst *inst = site_inst(&site);
        switch (inst->op) {
        case IR_CALL:
            see_call(program, func, &site);
            break;
        case IR_STORE:
        case IR_COPY:
        case IR_ZERO:
            func->writes_memory |= writes_outside(&site, inst);
            break;
        case IR_UNKNOWN:
            func->writes_memory = true;
            break;
        default:
            break;
        }
    }
}

// ---- strongly connected parts ---------------------------------------------------------------------------------------

typedef struct Tarjan {
    Program *program;
    uint32_t *order, *low; // 0: not seen
    bool *on_stack;
    uint32_t *stack, n_stack;
    uint32_t *path, n_path; // functions being visited, innermost last
    uint32_t *next;         // next callee to look at
    uint32_t n_order, n_parts;
    uint32_t *members, n_members; // functions, callees first
} Tarjan;

static void tarjan_enter(Tarjan *t, uint32_t id)
{
    t->order[id] = t->low[id] = ++t->n_order;
    t->on_stack[id] = true;
    t->stack[t->n_stack++] = id;
    t->path[t->n_path++] = id;
}

static void tarjan_leave(Tarjan *t, uint32_t id)
{
    t->n_path--;
    if (t->n_path) {
        uint32_t outer = t->path[t->n_path - 1];
        if (t->low[id] < t->low[outer])
            t->low[outer] = t->low[id];
    }
    if (t->low[id] != t->order[id])
        return;
    uint32_t member;
    do {
        member = t->stack[--t->n_stack];
        t->on_stack[member] = false;
        t->program->funcs[member].scc = t->n_parts;
        t->members[t->n_members++] = member;
    } while (member != id);
    t->n_parts++;
}

// With a path of its own instead of recursion: call chains in generated code are long.
static void tarjan_visit(Tarjan *t, uint32_t start)
{
    tarjan_enter(t, start);
    while (t->n_path) {
        uint32_t id = t->path[t->n_path - 1];
        const FuncList *callees = &t->program->links->callees[id];
        if (t->next[id] == callees->count) {
            tarjan_leave(t, id);
            continue;
        }
        uint32_t callee = callees->at[t->next[id]++]->id;
        if (!t->order[callee])
            tarjan_enter(t, callee);
        else if (t->on_stack[callee] && t->order[callee] < t->low[id])
            t->low[id] = t->order[callee];
    }
}

static Tarjan tarjan_run(Program *program)
{
    Arena *arena = program->arena;
    size_t n = program->n_funcs;
    Tarjan t = {.program = program};
    t.order = ARENA_ARRAY(arena, uint32_t, n);
    t.low = ARENA_ARRAY(arena, uint32_t, n);
    t.on_stack = ARENA_ARRAY(arena, bool, n);
    t.stack = ARENA_ARRAY(arena, uint32_t, n);
    t.path = ARENA_ARRAY(arena, uint32_t, n);
    t.next = ARENA_ARRAY(arena, uint32_t, n);
    t.members = ARENA_ARRAY(arena, uint32_t, n);
    for (uint32_t id = 0; id < n; id++) {
        if (!t.order[id])
            tarjan_visit(&t, id);
    }
    return t;
}

// ---- summing up -----------------------------------------------------------------------------------------------------

static void sum_from_callees(const Program *program, ProgramFunc *func)
{
    const FuncList *callees = &program->links->callees[func->id];
    for (uint32_t i = 0; i < callees->count; i++) {
        const ProgramFunc *callee = callees->at[i];
        func->does_verbs |= callee->does_verbs;
        func->moves_irql |= callee->moves_irql;
        func->needs_low_level |= callee->needs_low_level;
        func->calls_unknown |= callee->calls_unknown;
        func->writes_memory |= callee->writes_memory;
        func->is_recursive |= callee->scc == func->scc;
    }
}

// All members of one part do what any of them does.
static void sum_part(Program *program, const uint32_t *members, uint32_t count)
{
    ProgramFunc all = {0};
    for (uint32_t i = 0; i < count; i++) {
        ProgramFunc *func = &program->funcs[members[i]];
        sum_from_callees(program, func);
        all.does_verbs |= func->does_verbs;
        all.moves_irql |= func->moves_irql;
        all.needs_low_level |= func->needs_low_level;
        all.calls_unknown |= func->calls_unknown;
        all.writes_memory |= func->writes_memory;
    }
    for (uint32_t i = 0; i < count; i++) {
        ProgramFunc *func = &program->funcs[members[i]];
        func->does_verbs = all.does_verbs;
        func->moves_irql = all.moves_irql;
        func->needs_low_level = all.needs_low_level;
        func->calls_unknown = all.calls_unknown;
        func->writes_memory = all.writes_memory;
    }
}

void calls_collect(Program *program)
{
    for (size_t i = 0; i < program->n_funcs; i++)
        see_body(program, &program->funcs[i]);
    Tarjan t = tarjan_run(program);
    for (uint32_t first = 0, last; first < t.n_members; first = last) {
        uint32_t scc = program->funcs[t.members[first]].scc;
        for (last = first + 1; last < t.n_members && program->funcs[t.members[last]].scc == scc;)
            last++;
        sum_part(program, &t.members[first], last - first);
    }
}
