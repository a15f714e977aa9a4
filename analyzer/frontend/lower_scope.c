// Scopes: what has to run when control leaves them, on every edge that does.
//
// Locals die, C++ destructors run, __finally bodies are lowered once more. A `goto` whose label was not met
// yet keeps a mark of where it stands; its edge is made when the whole function is known.
#include <string.h>

#include "analyzer/frontend/lower_internal.h"

void scope_open(Fn *fn)
{
    Scope *scope = ARENA_NEW(fn->arena, Scope);
    scope->parent = fn->scope;
    scope->outer_handler = fn->handler;
    scope->depth = fn->scope ? fn->scope->depth + 1 : 0;
    fn->scope = scope;
}

// An object, or the elements of an array of them, the last first.
static void destroy_local(Fn *fn, Val local, uint32_t record)
{
    Lower *low = fn->low;
    IrTypeId type = fn->locals.at[local.index].type;
    if (!type_is(low, type, IR_T_ARRAY)) {
        destroy(fn, local, record);
        return;
    }
    IrTypeId elem = type_at(low, type)->elem;
    uint32_t count = type_at(low, type)->count, size = type_at(low, elem)->size;
    if (!type_is(low, elem, IR_T_RECORD))
        return;
    if (count > ARRAY_ELEMENTS_LIMIT) {
        emit_unknown(fn, 0, &local, 1);
        return;
    }
    for (uint32_t i = count; i-- > 0;)
        destroy(fn, emit_index(fn, local, val_const(fn, i, low->t_diff), size, type_pointer_to(low, elem)),
                record);
}

static void cleanup_run(Fn *fn, const Cleanup *cleanup, bool is_return)
{
    uint16_t flags = fn->flags;
    fn->flags |= IR_F_CLEANUP;
    if (cleanup->kind == CLEAN_FINALLY)
        lower_finally_copy(fn, cleanup, !fn->normal_exit);
    if (cleanup->kind == CLEAN_MEMBERS)
        destroy_members(fn);
    if (cleanup->kind == CLEAN_LOCAL) {
        Val local = val_local(fn, cleanup->local);
        if (cleanup->record)
            destroy_local(fn, local, cleanup->record - 1);
        fn->flags = flags;
        if (!is_return && !cleanup->is_temp)
            emit(fn, IR_DEAD, 0, &local, 1);
    }
    fn->flags = flags;
}

// Runs the cleanups of the innermost scope from the newest down to number `from`.
static void scope_unwind(Fn *fn, Scope *scope, uint32_t from, bool is_return)
{
    uint32_t count = scope->cleanups.count;
    for (uint32_t i = count; i > from && fn->cur != NONE; i--) {
        Cleanup cleanup = scope->cleanups.at[i - 1];
        scope->cleanups.count = i - 1; // a return inside a __finally does not run it again
        fn->scope = cleanup.kind == CLEAN_FINALLY ? scope->parent : scope;
        if (cleanup.kind == CLEAN_FINALLY)
            handler_set(fn, scope->outer_handler);
        cleanup_run(fn, &cleanup, is_return);
    }
    scope->cleanups.count = count;
    fn->scope = scope;
}

void scope_close(Fn *fn)
{
    Scope *scope = fn->scope;
    bool normal = fn->normal_exit;
    fn->normal_exit = true;
    if (fn->cur != NONE) // the frame dies with the function's own scopes: no need to say so of each local
        scope_unwind(fn, scope, 0, scope->depth <= 1 && !fn->is_globals);
    fn->normal_exit = normal;
    handler_set(fn, scope->outer_handler);
    fn->scope = scope->parent;
}

ScopeMark scope_mark(Fn *fn)
{
    ScopeMark mark = {fn->scope, NULL};
    unsigned n = 0;
    for (Scope *scope = fn->scope; scope; scope = scope->parent)
        n++;
    uint32_t *counts = ARENA_ARRAY(fn->arena, uint32_t, n ? n : 1);
    n = 0;
    for (Scope *scope = fn->scope; scope; scope = scope->parent)
        counts[n++] = scope->cleanups.count;
    mark.counts = counts;
    return mark;
}

static Scope *scope_common(Scope *a, Scope *b)
{
    while (a && b && a != b) {
        if (a->depth >= b->depth)
            a = a->parent;
        else
            b = b->parent;
    }
    return a && b ? a : NULL;
}

static uint32_t mark_count(const ScopeMark *mark, const Scope *scope)
{
    uint32_t n = 0;
    for (const Scope *at = mark->scope; at; at = at->parent, n++)
        if (at == scope)
            return mark->counts[n];
    return 0;
}

void scopes_leave(Fn *fn, const ScopeMark *to, bool is_return)
{
    Scope *from = fn->scope, *common = to ? scope_common(from, to->scope) : NULL;
    uint32_t handler = fn->handler;
    for (Scope *scope = from; scope && scope != common && fn->cur != NONE; scope = scope->parent) {
        scope_unwind(fn, scope, 0, is_return);
        handler_set(fn, scope->outer_handler);
    }
    if (common && fn->cur != NONE) {
        uint32_t keep = mark_count(to, common);
        if (keep < common->cleanups.count)
            scope_unwind(fn, common, keep, is_return);
    }
    fn->scope = from;
    if (fn->cur == NONE)
        fn->handler = handler;
}

// The jump itself, after which the place where it was written goes on as before.
static void leave_and_jump(Fn *fn, const ScopeMark *to, uint32_t block)
{
    uint32_t handler = fn->handler;
    scopes_leave(fn, to, false);
    emit_jump(fn, block);
    fn->cur = NONE;
    fn->handler = handler;
}

void exit_to(Fn *fn, const Exit *exit)
{
    if (!exit) { // `break` outside of anything: a broken tree
        fn->partly = true;
        emit_unreachable(fn);
        return;
    }
    leave_and_jump(fn, &exit->mark, exit->block);
}

void cleanup_add_local(Fn *fn, uint32_t local, uint32_t record_plus_1)
{
    Cleanup cleanup;
    memset(&cleanup, 0, sizeof cleanup);
    cleanup.kind = CLEAN_LOCAL;
    cleanup.local = local;
    cleanup.record = record_plus_1;
    VEC_PUSH(fn->arena, &fn->scope->cleanups, cleanup);
}

// ---- labels ---------------------------------------------------------------------------------------------

Label *label_of(Fn *fn, const void *key)
{
    bool is_new = false;
    uint64_t *slot = map_slot(fn->labels, &key, sizeof key, &is_new);
    if (!is_new && *slot)
        return (Label *)(uintptr_t)*slot;
    Label *label = ARENA_NEW(fn->arena, Label);
    label->block = block_new(fn);
    *slot = (uint64_t)(uintptr_t)label;
    return label;
}

void label_define(Fn *fn, Label *label)
{
    if (label->defined) { // the same label again (a statement lowered twice): a place of its own
        uint32_t block = block_new(fn);
        emit_jump(fn, block);
        block_start(fn, block);
        return;
    }
    emit_jump(fn, label->block);
    label->defined = true;
    label->mark = scope_mark(fn);
    block_start(fn, label->block);
}

void goto_label(Fn *fn, Label *label)
{
    if (fn->cur == NONE)
        return;
    if (label->defined) {
        leave_and_jump(fn, &label->mark, label->block);
        return;
    }
    Goto pending;
    memset(&pending, 0, sizeof pending);
    pending.block = fn->cur;
    pending.handler = fn->handler;
    pending.label = label;
    pending.mark = scope_mark(fn);
    pending.pos = fn->pos;
    VEC_PUSH(fn->arena, &fn->gotos, pending);
    fn->cur = NONE;
}

// Sets every scope of the chain back to what it had to clean at the mark (or forward again).
static void mark_swap(Scope *scope, uint32_t *counts)
{
    for (uint32_t n = 0; scope; scope = scope->parent, n++) {
        uint32_t now = scope->cleanups.count;
        scope->cleanups.count = counts[n];
        counts[n] = now;
    }
}

// Locals whose declaration the jump passes over live from here on.
static void enter_scopes(Fn *fn, const ScopeMark *to, const Scope *common)
{
    uint32_t n = 0;
    for (const Scope *scope = to->scope; scope && scope != common; scope = scope->parent, n++)
        for (uint32_t i = 0; i < to->counts[n]; i++)
            if (scope->cleanups.at[i].kind == CLEAN_LOCAL) {
                Val local = val_local(fn, scope->cleanups.at[i].local);
                emit(fn, IR_LOCAL, 0, &local, 1);
            }
}

static void goto_resolve(Fn *fn, const Goto *pending)
{
    fn->cur = pending->block;
    fn->handler = pending->handler;
    fn->scope = pending->mark.scope;
    fn->pos = pending->pos;
    uint32_t *counts = (uint32_t *)(uintptr_t)pending->mark.counts;
    mark_swap(pending->mark.scope, counts);
    if (pending->label->defined) {
        scopes_leave(fn, &pending->label->mark, false);
        if (fn->cur != NONE)
            enter_scopes(fn, &pending->label->mark,
                         scope_common(pending->mark.scope, pending->label->mark.scope));
        emit_jump(fn, pending->label->block);
    } else {
        fn->partly = true; // the label was in what could not be read
        emit_unreachable(fn);
    }
    mark_swap(pending->mark.scope, counts);
    fn->cur = NONE;
}

void gotos_resolve(Fn *fn)
{
    for (uint32_t i = 0; i < fn->gotos.count; i++) { // a __finally copy may add more
        Goto pending = fn->gotos.at[i];
        goto_resolve(fn, &pending);
    }
}
