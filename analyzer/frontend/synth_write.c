// Type synthesis, writing: the table of stand-ins as a header.
#include <string.h>

#include "analyzer/frontend/synth.h"

// ---- writing ---------------------------------------------------------------------------------------------

static const char *tag_of(Synth *synth, const SynName *entry)
{
    return entry->is_tag ? entry->name : arena_printf(synth->arena, "_syn_%s", entry->name);
}

static void write_type(Synth *synth, Buf *out, uint32_t number);

static void write_struct(Synth *synth, Buf *out, uint32_t number)
{
    for (uint32_t i = 0; i < entry_of(synth, number)->fields.count; i++)
        write_type(synth, out, entry_of(synth, number)->fields.at[i].type);
    const SynName *entry = entry_of(synth, number);
    // Any GUID does: __uuidof asks for one.
    const char *word = synth->plan->is_cpp && !entry->is_union
                           ? "struct __declspec(uuid(\"00000000-0000-0000-0000-000000000000\"))"
                       : entry->is_union ? "union"
                                         : "struct";
    buf_printf(out, "%s %s { ", word, tag_of(synth, entry));
    for (uint32_t i = 0; i < entry->fields.count; i++)
        buf_printf(out, "_syn_%s %s; ", entry_of(synth, entry->fields.at[i].type)->name,
                   entry->fields.at[i].name);
    buf_text(out, "long long _syn_rest; };\n");
    if (!entry->is_tag)
        buf_printf(out, "typedef struct _syn_%s _syn_%s;\n", entry->name, entry->name);
}

// The type _syn_NAME, after what it needs.
static void write_type(Synth *synth, Buf *out, uint32_t number)
{
    SynName *entry = entry_of(synth, number);
    if (entry->is_written)
        return;
    entry->is_written = true;
    const char *name = entry->name;
    switch (entry->kind) {
    case SYN_STRUCT:
        write_struct(synth, out, number);
        break;
    case SYN_POINTER:
        if (entry_of(synth, entry->target)->kind != SYN_STRUCT) { // it turned out to be a number
            write_type(synth, out, entry->target);
            buf_printf(out, "typedef _syn_%s *_syn_%s;\n", entry_of(synth, entry->target)->name, name);
            break;
        }
        buf_printf(out, "typedef struct _syn_%s *_syn_%s;\n", entry_of(synth, entry->target)->name, name);
        write_type(synth, out, entry->target);
        break;
    case SYN_INT:
        buf_printf(out, "typedef long long _syn_%s;\n", name);
        break;
    case SYN_ANY:
        buf_printf(out, "typedef _syn_any _syn_%s;\n", name);
        break;
    case SYN_HANDLE:
        buf_printf(out, "typedef struct _syn_%s__at *_syn_%s;\n", name, name);
        break;
    case SYN_FUNCTION:
        buf_printf(out, "typedef %s _syn_%s(%s);\n", entry->result ? entry->result : "long", name,
                   synth->plan->is_cpp ? "..."
                   : entry->params     ? entry->params
                                       : "");
        break;
    case SYN_FUNCTION_POINTER:
        buf_printf(out, "typedef long (*_syn_%s)(%s);\n", name, synth->plan->is_cpp ? "..." : "");
        break;
    case SYN_ARRAY:
        if (entry->target)
            write_type(synth, out, entry->target);
        if (entry->target)
            buf_printf(out, "typedef _syn_%s _syn_%s[64];\n", entry_of(synth, entry->target)->name, name);
        else
            buf_printf(out, "typedef long long _syn_%s[64];\n", name);
        break;
    case SYN_NAMED:
        buf_printf(out, "typedef %s _syn_%s;\n", entry->result, name);
        break;
    default:
        break;
    }
}

static void write_name(Synth *synth, Buf *out, uint32_t number)
{
    const SynName *entry = entry_of(synth, number);
    if (!entry->is_reported || entry->is_banned)
        return;
    switch (entry->kind) {
    case SYN_CONSTANT:
        buf_printf(out, "enum _syn_%s { %s = 0x7e000000 + %u };\n", entry->name, entry->name,
                   (unsigned)number);
        break;
    case SYN_CALL:
        if (synth->plan->is_cpp) {
            buf_printf(out, "extern \"C\" _syn_any %s(...);\n", entry->name);
        } else {
            write_type(synth, out, entry->target);
            buf_printf(out, "_syn_%s *%s();\n", entry_of(synth, entry->target)->name,
                       entry_of(synth, number)->name);
        }
        break;
    case SYN_GUID:
        buf_printf(out, "extern const struct _GUID %s;\n", entry->name);
        break;
    case SYN_ANY:
        if (entry->is_value)
            buf_printf(out, "extern _syn_any %s;\n", entry->name);
        else
            buf_printf(out, "typedef _syn_any %s;\n", entry->name);
        break;
    case SYN_WORD:
        buf_printf(out, "#define %s\n", entry->name);
        break;
    default:
        write_type(synth, out, number);
        buf_printf(out, "typedef _syn_%s %s;\n", entry_of(synth, number)->name,
                   entry_of(synth, number)->name);
        break;
    }
}

void synth_write(Synth *synth, Buf *out)
{
    // C++: converts to whatever its place wants.
    static const char any[] =
        "struct __declspec(uuid(\"00000000-0000-0000-0000-000000000000\")) _syn_any {\n"
        "operator long long() const; template <class T> operator T *() const;\n"
        "template <class T, int = sizeof(char[__is_enum(T) ? 1 : -1])> operator T() const;\n"
        "_syn_any(); template <class T> _syn_any(const T &); template <class T> _syn_any &operator=(const T "
        "&);\n"
        "operator const struct _GUID &() const;\n"
        "_syn_any &operator++(); _syn_any operator++(int); _syn_any &operator--(); _syn_any "
        "operator--(int);\n"
        "template <class T> _syn_any &operator+=(const T &); template <class T> _syn_any &operator-=(const T "
        "&);\n"
        "template <class T> _syn_any &operator|=(const T &); template <class T> _syn_any &operator&=(const T "
        "&); };\n";
    if (synth->wants_base)
        buf_text(out, synth->plan->mode == IR_MODE_USER ? "#include <windows.h>\n" : "#include <ntddk.h>\n");
    for (uint32_t i = 0; i < synth->headers.count; i++)
        buf_printf(out, "#include <%s>\n", synth->headers.at[i]);
    buf_text(out, "#pragma once\nstruct _GUID;\n");
    if (synth->plan->is_cpp)
        buf_text(out, any);
    for (uint32_t i = 0; i < synth->names.count; i++)
        synth->names.at[i].is_written = false;
    for (uint32_t i = 1; i <= synth->names.count; i++) {
        if (entry_of(synth, i)->is_tag)
            write_type(synth, out, i);
        if (entry_of(synth, i)->kind != SYN_FUNCTION)
            write_name(synth, out, i);
    }
    // Last, because their results and parameters may be stand-ins themselves.
    for (uint32_t i = 1; i <= synth->names.count; i++)
        if (entry_of(synth, i)->kind == SYN_FUNCTION)
            write_name(synth, out, i);
}

const char *synth_name_at(const Synth *synth, uint32_t index)
{
    for (uint32_t i = 0; i < synth->names.count; i++) {
        const SynName *entry = &synth->names.at[i];
        if (entry->is_reported && !entry->is_banned && index-- == 0)
            return entry->name;
    }
    return NULL;
}
