// Type synthesis, between its files (room-internal): the table of stand-ins and what each part does with it.
#ifndef IOCTLINT_FRONTEND_SYNTH_H
#define IOCTLINT_FRONTEND_SYNTH_H

#include "analyzer/frontend/inner.h"

// Longer "names" come from files that are no source.
enum { NAME_MAX_LENGTH = 255 };

typedef enum SynKind {
    SYN_STRUCT,
    SYN_POINTER, // to the structure `target`
    SYN_INT,
    SYN_ANY,      // C++: converts to whatever is wanted
    SYN_HANDLE,   // pointer to an opaque structure
    SYN_FUNCTION, // function type
    SYN_FUNCTION_POINTER,
    SYN_ARRAY,
    SYN_CONSTANT, // enumerator
    SYN_CALL,     // C++: function with any arguments
    SYN_GUID,     // `&NAME` is taken
    SYN_WORD,     // a macro in front of a declaration: vanishes
    SYN_NAMED,    // a field of a basic type: `result`
} SynKind;

typedef struct SynField {
    const char *name;
    uint32_t type;
} SynField;

typedef struct SynName {
    const char *name; // "X", or "X__field" for the type of a field
    SynKind kind;
    bool is_reported; // the program uses the name itself, so it needs a declaration
    bool is_banned;   // a real declaration exists after all
    bool is_tag;      // `struct NAME` of the program, which is only declared
    bool is_union;
    bool is_value; // used as a value, not as a type
    bool is_case;  // `case NAME:`: must stay a constant
    bool is_written;
    uint32_t target;    // SYN_POINTER: the structure; SYN_ARRAY: the element, 0 for numbers
    unsigned n_changes; // of kind: a name that keeps changing is left alone
    const char *result; // SYN_FUNCTION
    const char *params; // SYN_FUNCTION in C: the parameters' types, NULL for "any"
    VEC(SynField) fields;
} SynName;

struct Synth {
    UnitPlan *plan;
    Arena *arena;
    Map *known;  // name -> index + 1
    Map *traced; // "type variable" whose uses were looked through
    VEC(SynName) names;
    bool has_news;
    bool wants_base;  // basic types are missing
    TextList headers; // system headers that declare what the program uses before it includes them
    unsigned n_learned, base_since; // parses learned from; the one that asked for the base
    CXTranslationUnit tu;
};

// Where a diagnostic points to, as text.
typedef struct Spot {
    const char *text, *at, *end; // whole file, the place, its end; NULL when unknown
} Spot;

// synth_text.c
const char *back_blank(const char *text, const char *at);
const char *back_code(const char *text, const char *at);
bool ends_with(const char *text, const char *suffix);
bool is_all_caps(const char *name);
bool is_all_small(const char *name);
const char *skip_blank(const char *at, const char *end);
Spot spot_of(Synth *synth, CXSourceLocation location, const char *name);
bool starts_with(const char *text, const char *prefix);
size_t word_length(const char *at, const char *end);

// synth.c
const char *builtin_of(Synth *synth, const char *word, size_t length);
void change_kind(Synth *synth, uint32_t number, SynKind kind);
SynName *entry_of(Synth *synth, uint32_t number);
uint32_t find_name(const Synth *synth, const char *name);
bool is_base_name(const char *name);
void learn_identifier(Synth *synth, const char *name, const Spot *spot);
void learn_member(Synth *synth, uint32_t owner, const char *field, const Spot *spot);
void learn_type(Synth *synth, const char *name, const Spot *spot);
const char *member_behind(const char *at, const char *end);
bool names_a_pointer(const char *name);
void set_result(Synth *synth, uint32_t number, const Spot *spot);
uint32_t take_name(Synth *synth, const char *name, SynKind kind);

#endif
