// What the files of the lowering share: the unit being made, the function being made, and their verbs.
//
// lower.c       unit, top-level walk, worklist                lower_type.c  types, records, fields
// lower_sym.c   symbols, annotations, redeclarations
// lower_text.c  files, positions, spellings, segments        lower_build.c blocks, instructions, folding, finishing
// lower_scope.c scopes and what runs when they are left      lower_expr.c  lower_op.c  lower_call.c  lower_init.c
// lower_stmt.c  statements                                   lower_seh.c   lower_cxx.c  lower_class.c
// lower_quality.c which bodies rest on stand-ins
#ifndef IOCTLINT_FRONTEND_LOWER_INTERNAL_H
#define IOCTLINT_FRONTEND_LOWER_INTERNAL_H

#include "analyzer/base/map.h"
#include "analyzer/frontend/lower.h"

#define NONE UINT32_MAX

typedef IrOpnd Val; // a value is an operand: constant, instruction, or an address

// ---- files and positions --------------------------------------------------------------------------------

typedef struct SegmentMark { // #pragma code_seg
    unsigned offset;
    IrStr segment;
} SegmentMark;

typedef struct FileInfo {
    CXFile file;
    const char *path;
    uint32_t index; // IrUnit.files
    bool is_system, is_stand_in, is_main;
    bool text_read, segments_read;
    const char *text;
    size_t length;
    VEC(SegmentMark) marks;
    VEC(uint32_t) lines; // offsets of their beginnings
} FileInfo;

// An extent as the user sees it.
typedef struct Span {
    FileInfo *file;      // NULL: nowhere
    unsigned begin, end; // byte offsets; end <= begin when unknown
    IrPos pos;
    uint16_t flags; // IR_F_MACRO, IR_F_ASSERT
    bool is_macro;  // any part of it comes through a macro
} Span;

// ---- the unit in the making -----------------------------------------------------------------------------

typedef struct RecordInfo {
    CXCursor decl; // definition when there is one
    bool fields_done, busy, queued;
    bool is_made_up; // declared in the header of stand-ins itself, not only holding one
    bool is_polymorphic;
    CXCursor dtor;         // explicit destructor, or null
    bool has_unknown_dtor; // of a template: libclang does not show the instantiated one
} RecordInfo;

typedef struct SymInfo {
    CXCursor decl; // as first met
    CXCursor body; // definition, or null
    bool lowered, deferred;
} SymInfo;

typedef struct Redecl {
    CXCursor decl;
    uint32_t next; // + 1
} Redecl;

typedef struct StaticInit {
    CXCursor decl;
    uint32_t sym;
} StaticInit;

typedef struct Fn Fn;

typedef struct Capture {
    const void *decl; // NULL: this
    IrStr name;
    IrTypeId type;
    uint32_t field;
    bool by_ref;
} Capture;

typedef struct Closure { // a lambda: its record and what its fields hold
    uint32_t record;
    Capture *captures;
    uint32_t n_captures;
} Closure;

typedef struct Lower {
    const LowerInput *in;
    IrUnit *unit;
    IrBuilder *builder;
    Arena *scratch;
    Arena *fn_arena; // reset after each function
    VEC(FileInfo *) files;
    FileInfo *last_file;
    FileInfo *span_file; // the inclusion looked at last: its range of raw locations
    unsigned span_first, span_last;
    VEC(CXCursor) stack; // children being looked at
    Map *types, *type_shapes;
    Map *records, *fields, *syms, *redecls, *dtors;
    Map *segments; // function name → IrStr
    VEC(RecordInfo) record_infos;
    VEC(SymInfo) sym_infos;
    VEC(Redecl) redecl_list;
    VEC(uint32_t) queue;        // symbols whose body waits
    VEC(uint32_t) record_queue; // project records whose fields wait
    VEC(StaticInit) static_inits;
    VEC(Closure) closures;      // lambdas met
    VEC(CXCursor) news;         // operator new / delete seen in the project
    const FileInfo *macro_file; // last macro use looked at
    unsigned macro_offset;
    bool macro_is_assert;
    bool macro_is_evaluated; // in release builds too
    IrTypeId t_void, t_int, t_bool, t_char, t_ptr, t_size, t_diff;
    Fn *fn;
    Fn *globals; // the function of static initialisers, open all the time, on an arena of its own
    Arena *globals_arena;
} Lower;

// ---- the function in the making -------------------------------------------------------------------------

typedef struct FnBlock {
    VEC(uint32_t) insts;
    uint32_t handler; // block + 1
    bool placed, ended;
} FnBlock;

typedef enum CleanupKind { CLEAN_LOCAL, CLEAN_FINALLY, CLEAN_MEMBERS } CleanupKind;

typedef struct Cleanup {
    CleanupKind kind;
    uint32_t local;
    uint32_t record; // + 1: with a destructor
    bool is_temp;
    CXCursor body; // __finally, and what break, __leave ... mean in it
    struct Exit *brk, *cont, *leave;
    struct Switch *sw;
} Cleanup;

typedef struct Scope {
    struct Scope *parent;
    uint32_t outer_handler; // what guards code once this scope is left
    unsigned depth;
    VEC(Cleanup) cleanups;
} Scope;

typedef struct ScopeMark { // a place in the program: its scopes and how much each had to clean
    Scope *scope;
    const uint32_t *counts; // from `scope` outwards
} ScopeMark;

typedef struct Exit { // where break, continue, __leave go
    uint32_t block;
    ScopeMark mark;
    struct Exit *outer;
} Exit;

typedef struct Label {
    uint32_t block;
    bool defined;
    ScopeMark mark;
} Label;

typedef struct Goto {
    uint32_t block;
    uint32_t handler;
    Label *label;
    ScopeMark mark;
    IrPos pos;
} Goto;

typedef struct Switch {
    struct Switch *outer;
    IrTypeId type;
    VEC(IrCase) cases;
    uint32_t default_block; // NONE
    bool broken;
} Switch;

struct Fn {
    Lower *low;
    Arena *arena;
    CXCursor decl;
    uint32_t sym;
    VEC(IrInst) insts; // first_opnd counts in `opnds`
    VEC(IrOpnd) opnds;
    VEC(FnBlock) blocks;
    VEC(uint32_t) layout;
    VEC(IrLocal) locals;
    VEC(IrCase) cases;
    uint32_t n_params;
    uint32_t cur;     // NONE: unreachable here
    uint32_t handler; // block + 1
    Scope *scope;
    Exit *brk, *cont, *leave;
    Switch *sw;
    Map *local_of; // declaration → local + 1
    Map *labels;
    VEC(Goto) gotos;
    VEC(Cleanup) temps; // class temporaries of the current full expression
    IrPos pos;
    uint16_t flags;   // IR_F_MACRO, IR_F_ASSERT, IR_F_CLEANUP of what is being lowered
    int abnormal;     // AbnormalTermination() in this copy of a __finally; -1 outside
    bool normal_exit; // the __finally copy being made is for falling off the end or __leave
    unsigned finally_copies;
    unsigned init_budget;
    unsigned init_nesting; // inside a list whose object was zeroed as a whole
    unsigned depth;
    bool partly, synthesised, has_this, is_globals, result_is_ref;
    uint32_t this_record; // + 1
    IrTypeId result;
    const Capture *captures; // lambda body
    uint32_t n_captures;
};

// ---- lower.c --------------------------------------------------------------------------------------------

const void *decl_key(CXCursor decl);
uint32_t sym_of(Lower *low, CXCursor decl);       // 0 when it is no symbol
uint32_t sym_named(Lower *low, const char *name); // a function known by name only ("operator delete")
uint32_t sym_push(Lower *low);                    // an empty one
void redecl_add(Lower *low, CXCursor decl);
bool is_closure_method(CXCursor decl); // a lambda's operator()
bool kind_is_function(enum CXCursorKind kind);
IrStr intern_cx(Lower *low, CXString text); // interns and disposes
IrStr cursor_name(Lower *low, CXCursor cursor);
void queue_static_init(Lower *low, CXCursor decl, uint32_t sym);
bool decl_is_stand_in(Lower *low, CXCursor decl);
Fn *fn_begin(Lower *low, CXCursor decl, uint32_t sym);
void fn_commit(Fn *fn, Span extent, bool is_globals);

// Children of a cursor on a stack; give back in reverse order.
typedef struct Kids {
    uint32_t first, count;
} Kids;
Kids kids_of(Lower *low, CXCursor cursor);
Kids kids_expr(Lower *low, CXCursor cursor); // without type, template and namespace references
Kids kids_limited(Lower *low, CXCursor cursor, uint32_t limit);
static inline CXCursor kid(const Lower *low, Kids kids, uint32_t n)
{
    return n < kids.count ? low->stack.at[kids.first + n] : clang_getNullCursor();
}
static inline void kids_done(Lower *low, Kids kids)
{
    low->stack.count = kids.first;
}
CXCursor only_kid(Lower *low, CXCursor cursor); // the single expression child, or null

// ---- lower_text.c ---------------------------------------------------------------------------------------

FileInfo *file_of(Lower *low, CXFile file);
FileInfo *file_of_cursor(Lower *low, CXCursor cursor);
Span span_of(Lower *low, CXCursor cursor);
Span span_of_range(Lower *low, CXSourceRange range);
IrStr span_text(Lower *low, const Span *span);
IrStr const_text(Lower *low, const Span *span);
IrStr cursor_text(Lower *low, CXCursor cursor);
IrPos location_pos(Lower *low, CXSourceLocation location); // length 0
IrPos cursor_name_pos(Lower *low, CXCursor decl);
const char *file_text(Lower *low, FileInfo *file, size_t *length);
bool span_starts_with(Lower *low, const Span *span, const char *word);
// Is the cast written there one to a reference? libclang's types of expressions do not say.
bool span_casts_to_reference(Lower *low, const Span *span);
IrStr segment_of(Lower *low, CXCursor decl, IrStr name, const Span *extent);
bool errors_within(Lower *low, FileInfo *file, unsigned first_line, unsigned last_line);

// ---- lower_type.c ---------------------------------------------------------------------------------------

IrTypeId type_of(Lower *low, CXType type);
IrTypeId type_intern(Lower *low, const IrType *type);
IrTypeId type_pointer_to(Lower *low, IrTypeId elem);
IrTypeId type_record(Lower *low, uint32_t record);
uint32_t record_of(Lower *low, CXCursor decl, IrStr typedef_name);
void record_complete(Lower *low, uint32_t record);
void records_complete_queued(Lower *low);
uint32_t field_of(Lower *low, CXCursor field); // index into IrUnit.fields, NONE when unknown
bool types_same(const Lower *low, IrTypeId a, IrTypeId b);
bool record_has_dtor(Lower *low, uint32_t record);
bool type_is_invented(const Lower *low, IrTypeId id); // its size and layout, for it is or holds a stand-in
int64_t type_invented_room(const Lower *low, IrTypeId id); // bytes that its members were given
bool type_is_reference(CXType type);
static inline const IrType *type_at(const Lower *low, IrTypeId id)
{
    return &low->unit->types.at[id];
}
static inline bool type_is(const Lower *low, IrTypeId id, IrTypeKind kind)
{
    return low->unit->types.at[id].kind == kind;
}
static inline bool type_is_aggregate(const Lower *low, IrTypeId id)
{
    return type_is(low, id, IR_T_RECORD) || type_is(low, id, IR_T_ARRAY);
}

// ---- lower_build.c --------------------------------------------------------------------------------------

uint32_t block_new(Fn *fn);
void block_start(Fn *fn, uint32_t block);
void handler_set(Fn *fn, uint32_t handler);
Val emit(Fn *fn, IrOp op, IrTypeId type, const Val *opnds, uint32_t n);
IrInst *inst_of(Fn *fn, Val value); // the instruction just emitted
void emit_jump(Fn *fn, uint32_t block);
void emit_loop_jump(Fn *fn, uint32_t block);
void emit_branch(Fn *fn, Val cond, uint32_t yes, uint32_t no, uint16_t flags);
void emit_return(Fn *fn, const Val *value);
void emit_unreachable(Fn *fn);
Val emit_load(Fn *fn, Val addr, IrTypeId type, uint32_t bit);
void emit_store(Fn *fn, Val addr, Val value, IrTypeId type, uint32_t bit, uint16_t flags);
void emit_copy(Fn *fn, Val to, Val from, IrTypeId type, uint16_t flags);
Val emit_field(Fn *fn, Val addr, uint32_t field);
Val emit_index(Fn *fn, Val addr, Val index, int64_t size, IrTypeId type);
Val emit_unary(Fn *fn, IrUnary op, IrTypeId type, Val a);
Val emit_binary(Fn *fn, IrBinary op, IrTypeId type, Val a, Val b);
Val emit_unknown(Fn *fn, IrTypeId type, const Val *opnds, uint32_t n);
Val convert(Fn *fn, Val value, IrTypeId to, bool implicit);
uint32_t local_new(Fn *fn, IrStr name, IrTypeId type, IrPos pos);
uint32_t temp_new(Fn *fn, IrTypeId type);
Val val_local(Fn *fn, uint32_t local);
Val val_const(Fn *fn, int64_t value, IrTypeId type);
Val val_unknown(IrTypeId type);
Val val_func(Fn *fn, uint32_t sym);
int64_t const_fit(const Lower *low, int64_t value, IrTypeId type);
void fn_finish(Fn *fn); // drops what is unreachable, merges chains; blocks are then fn->layout

// ---- lower_scope.c --------------------------------------------------------------------------------------

enum { ARRAY_ELEMENTS_LIMIT = 8 }; // of arrays of objects: more are neither made nor destroyed one by one

void scope_open(Fn *fn);
void scope_close(Fn *fn); // runs its cleanups when the end is reachable
ScopeMark scope_mark(Fn *fn);
void scopes_leave(Fn *fn, const ScopeMark *to,
                  bool is_return); // cleanups of a jump to `to` (NULL: out of the function)
void exit_to(Fn *fn, const Exit *exit);
void cleanup_add_local(Fn *fn, uint32_t local, uint32_t record_plus_1);
Label *label_of(Fn *fn, const void *key);
void label_define(Fn *fn, Label *label);
void goto_label(Fn *fn, Label *label);
void gotos_resolve(Fn *fn);

// ---- expressions ----------------------------------------------------------------------------------------

enum { STMT_DEPTH_LIMIT = 1000, EXPR_DEPTH_LIMIT = 1200 }; // of Fn.depth: what is deeper counts as not read

// An lvalue: its address, type, and the bit-field (field + 1) it is.
typedef struct Place {
    Val addr;
    IrTypeId type;
    uint32_t bit;
} Place;

typedef struct Here { // position and flags of the expression around
    IrPos pos;
    uint16_t flags;
} Here;
Here here_enter(Fn *fn, const Span *span);
void here_leave(Fn *fn, Here here);

Val lower_value(Fn *fn, CXCursor expr);
Place lower_place(Fn *fn, CXCursor expr);
bool casts_to_reference(Lower *low, CXCursor expr);
Val lower_addr(Fn *fn, CXCursor expr);
void lower_effect(Fn *fn, CXCursor expr, uint16_t call_flags);
void lower_cond(Fn *fn, CXCursor expr, uint32_t yes, uint32_t no, uint16_t flags);
Val place_load(Fn *fn, Place place);
Val lower_broken(Fn *fn, CXCursor expr);
bool eval_const(CXCursor expr, int64_t *value);
Val decay(Fn *fn, Val addr, IrTypeId array_type);
CXCursor strip_parens(Lower *low, CXCursor expr);
bool expr_is_null(CXCursor cursor);

Val lower_unary(Fn *fn, CXCursor expr, const Span *span);
Val lower_binary(Fn *fn, CXCursor expr, const Span *span);
Val lower_compound_assign(Fn *fn, CXCursor expr);
Place lower_assign_place(Fn *fn, CXCursor expr);
Val lower_logical(Fn *fn, CXCursor expr);
Val lower_conditional(Fn *fn, CXCursor expr, Kids kids, bool is_gnu);
Val lower_stmt_expr(Fn *fn, CXCursor expr);

Val lower_call(Fn *fn, CXCursor expr, uint16_t flags);
Val lower_call_raw(Fn *fn, CXCursor expr, uint16_t flags); // a reference as pointer, a record as such
bool call_returns_ref(CXCursor expr);
Val emit_call(Fn *fn, Val callee, const Val *args, uint32_t n, IrTypeId result, uint16_t flags);
Val lower_arg(Fn *fn, CXCursor arg, CXType param);

void lower_into(Fn *fn, Val addr, IrTypeId type, CXCursor expr, uint16_t flags);
void init_list_into(Fn *fn, Val addr, IrTypeId type, CXCursor list, uint16_t flags);
Val lower_string(Fn *fn, CXCursor expr);

// ---- statements -----------------------------------------------------------------------------------------

void lower_stmt(Fn *fn, CXCursor stmt);
void lower_compound(Fn *fn, CXCursor stmt, Val *value);
void end_pos(Fn *fn, CXCursor cursor); // from here on things stand at the last byte of `cursor`
void lower_var(Fn *fn, CXCursor decl);
void lower_decl_stmt(Fn *fn, CXCursor stmt);
void full_expr_end(Fn *fn, uint32_t mark);
void lower_seh_try(Fn *fn, CXCursor stmt);
void lower_finally_copy(Fn *fn, const Cleanup *cleanup, bool abnormal);

// ---- C++ ------------------------------------------------------------------------------------------------

Val lower_cxx_expr(Fn *fn, CXCursor expr, const Span *span, bool *known);
Place lower_member_of_this(Fn *fn, CXCursor member); // `this` as the class `member` belongs to
void construct_into(Fn *fn, Val addr, IrTypeId type, CXCursor call, uint16_t flags);
void default_construct(Fn *fn, Val addr, uint32_t record);
void destroy(Fn *fn, Val addr, uint32_t record);
void destroy_members(Fn *fn);
void lower_ctor_inits(Fn *fn, CXCursor ctor);
void lower_range_for(Fn *fn, CXCursor stmt);
void lower_cxx_try(Fn *fn, CXCursor stmt);
Val lower_lambda(Fn *fn, CXCursor expr);
void captures_adopt(Fn *fn);
bool lambda_capture_place(Fn *fn, CXCursor decl, Place *place);
Val upcast(Fn *fn, Val addr, uint32_t from, uint32_t to); // address of the base `to` within `from`
Val lower_new(Fn *fn, CXCursor expr);
void lower_delete(Fn *fn, CXCursor expr);
Val temp_materialise(Fn *fn, CXCursor expr, IrTypeId type);

// ---- lower_quality.c ------------------------------------------------------------------------------------

void quality_mark(Lower *low); // once, when all functions and records are there

#endif
