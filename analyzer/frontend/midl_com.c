// What stands in a header for an interface: a class for C++ and a table of functions for C where it is one of COM,
// prototypes and handles where it is one of RPC, and the names of ids.
#include <stdlib.h>
#include <string.h>

#include "analyzer/frontend/midl.h"

void idl_write_id(IdlReader *reader, const char *kind, const char *name, const char *uuid)
{
    if (!uuid)
        return;
    const char *type = strcmp(kind, "CLSID") == 0 ? "CLSID" : "IID";
    buf_printf(&reader->out, "EXTERN_C const %s %s_%s;\n", type, kind, name);
    buf_printf(&reader->ids, "EXTERN_C DECLSPEC_SELECTANY const %s %s_%s = %s;\n", type, kind, name,
               guid_initializer(reader->arena, uuid));
}

void idl_write_forward(IdlReader *reader, const char *name)
{
    buf_printf(&reader->forward,
               "#ifndef __%s_FWD_DEFINED__\n#define __%s_FWD_DEFINED__\ntypedef struct %s %s;\n#endif\n",
               name, name, name, name);
}

const char *idl_class_uuid(const IdlReader *reader, const char *uuid)
{
    return uuid ? arena_printf(reader->arena, "__declspec(uuid(\"%s\")) ", uuid) : "";
}

static void write_class(IdlReader *reader, const Interface *interface, const char *uuid)
{
    Buf *out = &reader->out;
    buf_printf(out, "struct %s%s%s%s\n{\npublic:\n", idl_class_uuid(reader, uuid), interface->name,
               interface->base ? " : public " : "", interface->base ? interface->base : "");
    for (uint32_t i = 0; i < interface->methods.count; i++) {
        const Method *method = &interface->methods.at[i];
        buf_printf(out, "    virtual %sSTDMETHODCALLTYPE %s(%s) = 0;\n", method->result, method->name,
                   method->parameters);
    }
    buf_text(out, "};\n");
}

const Interface *idl_interface_named(const IdlReader *reader, const char *name)
{
    const uint64_t *number = name ? map_find_text(reader->interface_numbers, name) : NULL;
    return number ? &reader->interfaces.at[*number] : NULL;
}

// From `interface` up to the one whose base is not of this file. Returns how many; a circle is cut.
static unsigned lineage(const IdlReader *reader, const Interface *interface, const Interface **line)
{
    unsigned count = 0;
    for (; interface && count < IDL_BASES_MAX; interface = idl_interface_named(reader, interface->base))
        line[count++] = interface;
    return count;
}

typedef struct KnownBase {
    const char *name;
    Method methods[7];
} KnownBase;

static const KnownBase known_bases[] = {
    {"IUnknown",
     {{"HRESULT ", "QueryInterface", "REFIID riid, void **ppvObject"},
      {"ULONG ", "AddRef", ""},
      {"ULONG ", "Release", ""}}},
    {"IDispatch",
     {{"HRESULT ", "QueryInterface", "REFIID riid, void **ppvObject"},
      {"ULONG ", "AddRef", ""},
      {"ULONG ", "Release", ""},
      {"HRESULT ", "GetTypeInfoCount", "UINT *pctinfo"},
      {"HRESULT ", "GetTypeInfo", "UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo"},
      {"HRESULT ", "GetIDsOfNames",
       "REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId"},
      {"HRESULT ", "Invoke",
       "DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT "
       "*pVarResult, "
       "EXCEPINFO *pExcepInfo, UINT *puArgErr"}}},
};

static const KnownBase *known_base(const char *name)
{
    for (size_t i = 0; name && i < sizeof known_bases / sizeof *known_bases; i++)
        if (strcmp(known_bases[i].name, name) == 0)
            return &known_bases[i];
    return NULL;
}

static void write_slot(IdlReader *reader, const char *name, const Method *method, bool is_macro)
{
    if (is_macro)
        buf_printf(&reader->out, "#define %s_%s(This, ...) ((This)->lpVtbl->%s(This, ##__VA_ARGS__))\n", name,
                   method->name, method->name);
    else
        buf_printf(&reader->out, "    %s(STDMETHODCALLTYPE *%s)(%s *This%s%s);\n", method->result,
                   method->name, name, *method->parameters ? ", " : "", method->parameters);
}

// All methods, the first base's first.
static void write_slots(IdlReader *reader, const char *name, const KnownBase *base,
                        const Interface *const *line, unsigned count, bool is_macro)
{
    for (size_t i = 0; i < sizeof base->methods / sizeof *base->methods && base->methods[i].name; i++)
        write_slot(reader, name, &base->methods[i], is_macro);
    while (count--)
        for (uint32_t i = 0; i < line[count]->methods.count; i++)
            write_slot(reader, name, &line[count]->methods.at[i], is_macro);
}

static void write_table(IdlReader *reader, const Interface *interface)
{
    const Interface *line[IDL_BASES_MAX];
    unsigned count = lineage(reader, interface, line);
    const KnownBase *base = known_base(line[count - 1]->base);
    const char *name = interface->name;
    Buf *out = &reader->out;
    if (base) {
        buf_printf(out, "typedef struct %sVtbl\n{\n", name);
        write_slots(reader, name, base, (const Interface *const *)line, count, false);
        buf_printf(out, "} %sVtbl;\n", name);
    }
    buf_printf(out, "struct %s\n{\n    CONST_VTBL struct %sVtbl *lpVtbl;\n};\n", name, name);
    if (!base)
        return;
    buf_text(out, "#ifdef COBJMACROS\n");
    write_slots(reader, name, base, (const Interface *const *)line, count, true);
    buf_text(out, "#endif\n");
}

void idl_write_com(IdlReader *reader, const Interface *interface, const char *uuid)
{
    Buf *out = &reader->out;
    reader->has_com = true;
    idl_write_forward(reader, interface->name);
    buf_printf(out, "#ifndef __%s_INTERFACE_DEFINED__\n#define __%s_INTERFACE_DEFINED__\n", interface->name,
               interface->name);
    idl_write_id(reader, "IID", interface->name, uuid);
    buf_text(out, "#if defined(__cplusplus) && !defined(CINTERFACE)\n");
    write_class(reader, interface, uuid);
    buf_text(out, "#else\n");
    write_table(reader, interface);
    buf_text(out, "#endif\n#endif\n");
}

// version(1.0) is part of the handles' names: x_v1_0_c_ifspec.
void idl_write_rpc(IdlReader *reader, const Interface *interface, const Attributes *attributes)
{
    Buf *out = &reader->out;
    const char *version = attributes->version ? attributes->version : "0.0", *dot = strchr(version, '.');
    unsigned long major = strtoul(version, NULL, 10), minor = dot ? strtoul(dot + 1, NULL, 10) : 0;
    for (uint32_t i = 0; i < interface->methods.count; i++) {
        const Method *method = &interface->methods.at[i];
        buf_printf(out, "%s%s(%s);\n", method->result, method->name,
                   *method->parameters ? method->parameters : "void");
    }
    for (const char *side = "cs"; attributes->uuid && *side; side++)
        buf_printf(out, "extern RPC_IF_HANDLE %s_v%lu_%lu_%c_ifspec;\n", interface->name, major, minor,
                   *side);
}
