#include "analyzer/engine/sym.h"

#include "analyzer/base/map.h"
#include "analyzer/base/vec.h"

struct SymTable {
    Arena *arena;
    VEC(Sym) syms;
    uint32_t *slots; // symbol id, 0 free
    uint32_t n_slots;
};

SymTable *sym_table_new(Arena *arena)
{
    SymTable *table = ARENA_NEW(arena, SymTable);
    table->arena = arena;
    VEC_PUSH(arena, &table->syms, (Sym){0});
    return table;
}

static uint64_t sym_hash(const Sym *sym)
{
    uint64_t hash = hash_mix(sym->kind * 256u + sym->op, ((uint64_t)sym->a << 32) | sym->b);
    hash = hash_mix(hash_mix(hash, (uint64_t)sym->c), (uint64_t)sym->c2);
    return hash ^ (hash >> 32); // the table uses the low bits
}

static bool sym_same(const Sym *x, const Sym *y)
{
    return x->kind == y->kind && x->op == y->op && x->a == y->a && x->b == y->b && x->c == y->c &&
           x->c2 == y->c2;
}

static void table_grow(SymTable *table)
{
    table->n_slots = table->n_slots ? table->n_slots * 2 : 256;
    table->slots = ARENA_ARRAY(table->arena, uint32_t, table->n_slots);
    uint32_t mask = table->n_slots - 1;
    for (uint32_t id = 1; id < table->syms.count; id++) {
        uint32_t at = (uint32_t)sym_hash(&table->syms.at[id]) & mask;
        while (table->slots[at])
            at = (at + 1) & mask;
        table->slots[at] = id;
    }
}

// Its slot, or the free one where it belongs.
static uint32_t *sym_slot(const SymTable *table, const Sym *sym)
{
    uint32_t mask = table->n_slots - 1;
    uint32_t at = (uint32_t)sym_hash(sym) & mask;
    while (table->slots[at] && !sym_same(&table->syms.at[table->slots[at]], sym))
        at = (at + 1) & mask;
    return &table->slots[at];
}

SymId sym_make(SymTable *table, Sym sym)
{
    if (table->syms.count * 4 >= table->n_slots * 3)
        table_grow(table);
    uint32_t *slot = sym_slot(table, &sym);
    if (!*slot) {
        VEC_PUSH(table->arena, &table->syms, sym);
        *slot = table->syms.count - 1;
    }
    return *slot;
}

SymId sym_find(const SymTable *table, Sym sym)
{
    return table->n_slots ? *sym_slot(table, &sym) : 0;
}

const Sym *sym_get(const SymTable *table, SymId id)
{
    return &table->syms.at[id];
}

uint32_t sym_count(const SymTable *table)
{
    return table->syms.count;
}

bool sym_first_is_sym(const Sym *sym)
{
    return sym->kind != REG_GLOBAL && sym->kind != REG_STRING && sym->kind != REG_FUNC;
}

bool sym_second_is_sym(const Sym *sym)
{
    switch (sym->kind) {
    case SYM_EXPR:
    case SYM_PRED:
    case SYM_CONTEXT:
    case SYM_INIT:
    case SYM_JOIN:
        return true;
    default:
        return false;
    }
}
