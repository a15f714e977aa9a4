// The intermediate representation: one translation unit as flat arrays.
//
// Everything refers to everything else by index into an array of the same IrUnit, never by pointer, so that a
// unit can be written to a file or a pipe and read back as it is (ir_write, ir_read). Index 0 of `strings`,
// `types` and `syms` means "none"/"unknown".
//
// A function is a control-flow graph. Expressions are flattened into instructions in evaluation order; the
// value of an instruction is referred to by its index within the function (IR_O_INST). Memory is explicit: a
// variable is an address (IR_O_LOCAL, IR_O_GLOBAL), IR_FIELD and IR_INDEX compute addresses, IR_LOAD and
// IR_STORE go through them. `&&`, `||`, `?:` become branches that store into a temporary local. An
// instruction's value may be used in any block its own block dominates.
//
// A record as a value (passed, returned) is an IR_LOAD or IR_CALL of record type, or what IR_STORE puts away;
// everywhere else records are handled by address (IR_COPY).
//
// Units: sizes in bytes, bit offsets in bits, lines and columns 1-based (columns in bytes).
#ifndef IOCTLINT_IR_IR_H
#define IOCTLINT_IR_IR_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/vec.h"

typedef uint32_t IrStr;    // offset into IrUnit.strings; 0 is ""
typedef uint32_t IrTypeId; // index into IrUnit.types; 0 is unknown

// Where the user wrote it. Code that comes out of a macro stands at the macro's use; a macro argument at the
// argument.
typedef struct IrPos {
    uint32_t file; // index into IrUnit.files; 0 is "nowhere"
    uint32_t line;
    uint16_t col;
    uint16_t length; // bytes on that line that belong to it, at least 1 where known
} IrPos;

typedef struct IrFile {
    IrStr path;     // as opened, '/' separators
    bool is_system; // model headers, mingw, WDK: never report inside
    bool is_main;
} IrFile;

// ---- types ----------------------------------------------------------------------------------------------

typedef enum IrTypeKind {
    IR_T_UNKNOWN, // dependent, unresolved or stand-in: nothing is known, not even a size
    IR_T_VOID,
    IR_T_BOOL,
    IR_T_INT, // also enums and characters
    IR_T_FLOAT,
    IR_T_POINTER, // also C++ references and Objective things that act so
    IR_T_ARRAY,
    IR_T_RECORD,
    IR_T_FUNCTION,
} IrTypeKind;

// Type identity is (kind, name, shape): `PIRP` and `IRP *` are two entries with equal shape.
typedef struct IrType {
    uint8_t kind;       // IrTypeKind
    bool is_signed;     // IR_T_INT
    bool is_enum;       // IR_T_INT that is an enumeration
    bool is_stand_in;   // made up, or of a record that holds such: no size, value or layout may be concluded
    bool is_function_pointer;
    bool is_volatile;
    uint32_t size;      // 0 when unknown or incomplete
    IrTypeId elem;      // pointee, element, or the function's result
    uint32_t count;     // elements of an array (0: flexible or unknown)
    uint32_t record;    // IR_T_RECORD: index into IrUnit.records
    IrStr name;         // outermost typedef or tag as the user wrote it ("PIRP", "NTSTATUS", "WDFREQUEST", "_IRP"); may be ""
} IrType;

typedef struct IrField {
    IrStr name; // "" for an anonymous member
    IrTypeId type;
    uint32_t bit_offset; // within its own record
    uint16_t bit_width;  // 0 when it is no bit-field
    bool is_anonymous;   // anonymous struct/union whose members are reached through it
    IrPos pos;
} IrField;

typedef struct IrRecord {
    IrStr name; // tag, else the first typedef name
    uint32_t size;
    uint32_t first_field, n_fields; // in IrUnit.fields
    bool is_union;
    bool is_complete; // its layout is in `fields`. A system record nothing here reaches into stays incomplete, with its size.
    bool is_stand_in; // made up, or holds something made up by value: its layout is invented. Offsets of its fields
                      // then only tell them apart, the same in all units; imm of an instruction spans them all.
    bool is_system;   // defined in a system header
    bool has_dtor;    // C++: leaving scope runs code
    IrPos pos;
} IrRecord;

// ---- symbols --------------------------------------------------------------------------------------------

typedef enum IrSymKind { IR_SYM_NONE, IR_SYM_FUNC, IR_SYM_GLOBAL } IrSymKind;

// A function or a variable with static storage (static locals too: "function::name").
typedef struct IrSym {
    uint8_t kind;       // IrSymKind
    bool is_internal;   // static / anonymous namespace: linked only within its unit
    bool is_defined;    // has a body (see IrSym.func) or is a variable definition
    bool is_system;     // declared in a system header and nowhere in the project
    bool is_stand_in;   // its declaration is made up, by type synthesis or by C (a function nobody declared)
    bool is_virtual;    // C++
    bool is_variadic;
    bool is_const;      // variable that never changes
    bool is_static_local;
    IrStr name;         // C: identifier; C++: qualified ("Lock::~Lock"). IofCompleteRequest stays IofCompleteRequest.
    IrStr link_name;    // what units link by: the name in C, the USR in C++
    IrTypeId type;      // function: IR_T_FUNCTION (elem = result)
    IrStr role_type;    // function type typedef it was declared with: "EVT_WDF_TIMER", "DRIVER_DISPATCH"; ""
    IrPos pos;          // of the definition if there is one, else the declaration
    uint32_t func;      // index + 1 into IrUnit.funcs when defined here
    uint32_t first_annot, n_annots; // on the declaration(s), in IrUnit.annots
    uint32_t first_param_name, n_params; // IrUnit.param_infos, from the prototype
} IrSym;

typedef struct IrParamInfo {
    IrStr name;
    IrTypeId type;
    uint32_t first_annot, n_annots;
} IrParamInfo;

// SAL and friends, without the "ioctlint:" prefix: "irql_requires_max:PASSIVE_LEVEL", "in_opt",
// "function_class:...".
typedef IrStr IrAnnot;

// ---- functions ------------------------------------------------------------------------------------------

// How well the body could be read. Rules about something missing never speak about a partly read body.
typedef enum IrQuality {
    IR_Q_CLEAN, // every declaration it uses is one that somebody wrote
    // It rests on a declaration made up for one that is nowhere: it names a made-up constant, variable or
    // function (in C also one that nobody declared); a value in it (parameter, variable, result, operand) has
    // a made-up type, or is a pointer to or array of one; or it needs the layout of a record that holds one
    // (a variable, copy, element or size of it). Reaching a member of known type in such a record, or passing
    // a pointer to it along, is none of these.
    IR_Q_SYNTHESISED,
    IR_Q_PARTLY, // an error lies within it, or a part of it has no form here: something is missing
} IrQuality;

typedef struct IrLocal {
    IrStr name; // "" for a temporary
    IrTypeId type;
    bool is_param;
    bool is_temp;
    IrPos pos;
} IrLocal;

typedef struct IrFunc {
    uint32_t sym;
    uint32_t first_local, n_locals; // parameters first
    uint32_t n_params;              // `this` counts and comes first in C++
    uint32_t first_block, n_blocks; // block 0 of the function is its entry
    uint32_t first_inst, n_insts;
    uint8_t quality;                // IrQuality
    bool has_this;
    bool is_header;                 // defined in a project header (may be seen by several units)
    bool is_system;                 // inline function of a model/system header: analysed when called, never reported on
    bool is_globals;                // the pseudo function that stores a unit's static initialisers
    IrStr segment;                  // "PAGE", "INIT"... from alloc_text / code_seg; ""
    IrPos pos, end;
} IrFunc;

typedef struct IrBlock {
    uint32_t first_inst, n_insts; // relative to the unit (IrUnit.insts); the last one is the terminator
    uint32_t handler;             // block of this function + 1 that an exception in this block goes to; 0: leaves the function
} IrBlock;

typedef enum IrOp {
    IR_NOP,
    IR_LOCAL,   // operand 0: a local whose lifetime begins; contents undefined
    IR_DEAD,    // operand 0: a local whose lifetime ends
    IR_FIELD,   // address of field `aux` (IrUnit.fields) of the record at address operand 0
    IR_INDEX,   // address operand 0 + operand 1 * imm (imm = element size, may be 0 when unknown); also pointer + integer
    IR_LOAD,    // value at address operand 0, of `type`; aux = field + 1 for a bit-field
    IR_STORE,   // store operand 1 at address operand 0, of `type`; aux = field + 1 for a bit-field
    IR_COPY,    // copy imm bytes (aggregate of `type`) from address operand 1 to address operand 0
    IR_ZERO,    // zero imm bytes at address operand 0 (aggregate initialiser)
    IR_UNARY,   // sub = IrUnary
    IR_BINARY,  // sub = IrBinary; pointer difference yields elements
    IR_CAST,    // operand 0 converted to `type`; explicit or implicit (flag IR_F_IMPLICIT)
    IR_CALL,    // operand 0 callee (IR_O_FUNC or a function address value), then the arguments (`this` first)
    IR_UNKNOWN, // a value or effect that could not be read; operands are what it may have used. Invalidates what they reach.
    // terminators
    IR_JUMP,        // aux = block
    IR_BRANCH,      // operand 0: condition; aux = block when non-zero, aux2 = block when zero
    IR_SWITCH,      // operand 0; aux = first case in IrUnit.cases, aux2 = count; imm = default block
    IR_RETURN,      // operand 0 or none
    IR_UNREACHABLE, // after a call that does not return, or an empty path the source excludes (__assume(0))
    IR_OP_COUNT
} IrOp;

typedef enum IrUnary { IR_NEG, IR_NOT, IR_LNOT } IrUnary; // -, ~, !

typedef enum IrBinary {
    IR_ADD, IR_SUB, IR_MUL, IR_DIV, IR_REM, IR_SHL, IR_SHR, IR_AND, IR_OR, IR_XOR,
    IR_EQ, IR_NE, IR_LT, IR_LE, IR_GT, IR_GE, // signedness from the operands' type
    IR_PTRDIFF,
} IrBinary;

enum {
    IR_F_IMPLICIT = 1,   // IR_CAST the user did not write; IR_SWITCH without a default label
    IR_F_VIRTUAL = 2,    // IR_CALL through a vtable
    IR_F_INIT = 4,       // IR_STORE/IR_COPY/IR_ZERO that initialises a declaration
    IR_F_CLEANUP = 8,    // IR_CALL of a destructor at scope end, or code of a __finally copy
    IR_F_EXPLICIT_VOID = 16, // IR_CALL whose result is cast to void
    IR_F_UNUSED = 32,    // IR_CALL whose result is not used
    IR_F_MACRO = 64,     // comes out of a macro body
    IR_F_SHORT_CIRCUIT = 128, // IR_BRANCH of && || ?:
    IR_F_LOOP = 256,     // IR_BRANCH/IR_JUMP that closes or guards a loop
    IR_F_ASSERT = 512,   // comes out of ASSERT, NT_ASSERT, PAGED_CODE...
};

typedef enum IrOpndKind {
    IR_O_NONE,
    IR_O_CONST,   // imm; `index` = type of a sizeof/FIELD_OFFSET it came from, else 0
    IR_O_INST,    // value of instruction `index` of this function (relative to IrFunc.first_inst)
    IR_O_LOCAL,   // address of local `index` of this function (relative to IrFunc.first_local)
    IR_O_GLOBAL,  // address of variable `index` (IrUnit.syms)
    IR_O_FUNC,    // address of function `index` (IrUnit.syms)
    IR_O_STRING,  // address of a string literal; `index` = IrStr of its text
    IR_O_UNKNOWN,
} IrOpndKind;

typedef struct IrOpnd {
    uint8_t kind; // IrOpndKind
    uint32_t index;
    IrTypeId type;
    IrStr text; // how the user spelled it, shortened to at most 60 bytes: "&ctx->Lock", "IOCTL_FOO"; may be ""
    int64_t imm;
} IrOpnd;

typedef struct IrInst {
    uint8_t op;     // IrOp
    uint8_t sub;    // IrUnary / IrBinary
    uint16_t flags; // IR_F_*
    IrTypeId type;  // of the value, or of what is stored
    uint32_t first_opnd, n_opnds; // in IrUnit.opnds
    uint32_t aux, aux2;
    int64_t imm;
    IrPos pos;
} IrInst;

typedef struct IrCase {
    int64_t low, high; // equal unless a range
    uint32_t block;
    bool is_made_up; // rests on a stand-in: low and high tell labels apart and mean nothing
    IrStr text;      // "IOCTL_FOO"
    IrPos pos;
} IrCase;

// ---- control codes and the unit -------------------------------------------------------------------------

// A macro (or constant) that defines a control code: its body is CTL_CODE(...), a macro around it, or its
// name begins IOCTL_.
typedef struct IrCode {
    IrStr name;
    int64_t value;
    bool is_known;      // value could be computed
    bool is_system;
    bool has_fields;    // written with CTL_CODE: `field` and `spelling` are device type, function, method, access
    int64_t field[4];   // as written, not masked; -1 when it could not be computed
    IrStr spelling[4];
    IrPos pos;
} IrCode;

typedef enum IrMode { IR_MODE_KERNEL, IR_MODE_USER } IrMode;
typedef enum IrFramework { IR_FW_NONE, IR_FW_WDM, IR_FW_KMDF, IR_FW_UMDF } IrFramework;

// What could not be had: an include nobody has, a name nobody declared.
typedef enum IrGapKind { IR_GAP_INCLUDE, IR_GAP_NAME, IR_GAP_NOTE } IrGapKind;
typedef struct IrGap {
    uint8_t kind; // IrGapKind
    IrStr text;
    IrPos pos;
} IrGap;

typedef struct IrUnit {
    Arena *arena;
    uint8_t mode;      // IrMode
    uint8_t framework; // IrFramework
    bool is_cpp;
    bool built_as_cpp; // read as C, compiled as C++ by its project: its functions have C++ linkage there
    bool failed;       // nothing could be read: `gaps` says why
    uint32_t pointer_size;
    uint32_t n_errors; // diagnostics of severity error left after the last pass
    uint32_t n_passes; // parses it took
    double parse_seconds, lower_seconds; // CPU; not part of what is compared or cached
    IrStr main_path;
    VEC(char) strings;
    VEC(IrFile) files;
    VEC(IrType) types;
    VEC(IrField) fields;
    VEC(IrRecord) records;
    VEC(IrSym) syms;
    VEC(IrParamInfo) param_infos;
    VEC(IrAnnot) annots;
    VEC(IrFunc) funcs;
    VEC(IrLocal) locals;
    VEC(IrBlock) blocks;
    VEC(IrInst) insts;
    VEC(IrOpnd) opnds;
    VEC(IrCase) cases;
    VEC(IrCode) codes;
    VEC(IrGap) gaps;
} IrUnit;

static inline const char *ir_str(const IrUnit *unit, IrStr str)
{
    return unit->strings.at + str;
}

static inline const IrType *ir_type(const IrUnit *unit, IrTypeId id)
{
    return &unit->types.at[id];
}

static inline const IrOpnd *ir_opnd(const IrUnit *unit, const IrInst *inst, uint32_t n)
{
    return &unit->opnds.at[inst->first_opnd + n];
}

static inline const IrInst *ir_inst(const IrUnit *unit, const IrFunc *func, uint32_t index)
{
    return &unit->insts.at[func->first_inst + index];
}

static inline const IrBlock *ir_block(const IrUnit *unit, const IrFunc *func, uint32_t index)
{
    return &unit->blocks.at[func->first_block + index];
}

static inline const IrInst *ir_terminator(const IrUnit *unit, const IrBlock *block)
{
    return &unit->insts.at[block->first_inst + block->n_insts - 1];
}

// ---- ways through a function (graph.c) ------------------------------------------------------------------

// The n-th successor of a block, the exception handler last; UINT32_MAX past the end.
uint32_t ir_successor(const IrUnit *unit, const IrBlock *block, uint32_t n);
// Does a way lead from one block to another without entering `around`? (UINT32_MAX: no block is forbidden.)
bool ir_reaches(const IrUnit *unit, const IrFunc *func, uint32_t from, uint32_t to, uint32_t around,
                Arena *scratch);

// ---- making (ir.c) --------------------------------------------------------------------------------------

IrUnit *ir_unit_new(Arena *arena); // with the reserved entries at index 0
// Interns `length` bytes of text into the unit.
typedef struct IrBuilder IrBuilder;
IrBuilder *ir_builder_new(IrUnit *unit, Arena *scratch);
IrStr ir_intern(IrBuilder *builder, const char *text, size_t length);
// The index in IrUnit.files of that path ('/' separators), added with these facts when it is new.
uint32_t ir_file(IrBuilder *builder, const char *path, bool is_system, bool is_main);

// ---- looking (print.c, verify.c) ------------------------------------------------------------------------

struct Buf;
// The whole unit or one function as text, stable across machines (paths as given); what --dump=ir shows and
// goldens hold.
void ir_print_unit(const IrUnit *unit, struct Buf *out);
void ir_print_func(const IrUnit *unit, const IrFunc *func, struct Buf *out);
void ir_print_type(const IrUnit *unit, IrTypeId type, struct Buf *out);
// NULL when sound, else the first violation in words (allocated on `arena`): every block ends in exactly one
// terminator, every index is in range, values are defined before use on every path, loads and stores go
// through addresses.
const char *ir_verify(const IrUnit *unit, Arena *arena);

// ---- binary form (binary.c) -----------------------------------------------------------------------------

// Bytes on `arena`. ir_read returns NULL when the bytes are not a unit of this version.
void ir_write(const IrUnit *unit, struct Buf *out);
IrUnit *ir_read(const void *bytes, size_t length, Arena *arena);

#endif
