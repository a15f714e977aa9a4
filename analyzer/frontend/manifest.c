// Headers made from instrumentation manifests. In: the XML of a .man file. Out: the header that mc.exe would
// write for its event providers (k:adding-event-tracing-to-kernel-mode-drivers, k:message-compiler-task) and
// the one that ctrpp would write for its counter sets of drivers (NF:wdm.PcwRegister and its like).
//
// The one idea: an element's attributes are all there is. They are gathered for a provider and written when
// it ends, because an event may name a template or a level that comes behind it. Writing an event is a
// function of its template's field types, as in the real header, so that arguments are evaluated; what a
// field type makes of the arguments is written only where it is known, the rest takes any.
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/xml.h"

enum {
    DEPTH_MAX = 32,
    NAME_MAX_LENGTH = 200, // of a name that is written
    FIELDS_MAX = 128,      // of one event: MAX_EVENT_DATA_DESCRIPTORS
    EVENTS_MAX = 65536,    // of one provider: an id has 16 bits
    PROVIDERS_MAX = 256,   // of one manifest
    OUTPUT_MAX = 4 << 20,  // bytes; more is no header that someone compiles
    FIRST_CHANNEL = 16,    // number of the first channel that a manifest defines
    CHANNEL_KEYWORDS = 16, // upper bits of a keyword, one for each channel
};

typedef struct Constant { // that Windows defines
    const char *name;
    uint64_t value;
} Constant;

typedef struct Template {
    char codes[FIELDS_MAX + 1]; // of field types, one letter each (field_kinds)
    uint32_t count;
    bool is_open; // a field that the caller hands over in ways not known here
} Template;

typedef struct Event {
    const char *symbol, *template, *level, *opcode, *task, *channel, *keywords;
    uint64_t value, version;
} Event;

typedef struct Provider {
    const char *symbol, *name;
    const char *guid;                                    // as an initialiser
    Map *tasks, *levels, *opcodes, *keywords, *channels; // as events name them -> number
    uint64_t next_channel;
    Map *template_ids; // -> index
    VEC(Template) templates;
    VEC(Event) events;
} Provider;

typedef struct CounterStruct {
    const char *name, *type;
} CounterStruct;

typedef struct ManifestReader {
    Arena *arena;
    Buf *out;
    bool is_kernel;
    const char *prefix; // of functions that write events, or of all counter functions; NULL: the tool's own
    const char *names[DEPTH_MAX];
    unsigned depth, too_deep;
    Provider provider;
    bool in_provider, has_counters;
    unsigned n_providers;
    const char *counter_set; // its symbol, NULL outside
    VEC(CounterStruct) structs;
    Map *writers; // functions that write events: their names
} ManifestReader;

// ---- texts -----------------------------------------------------------------------------------------------

static const char *text_or_null(const ManifestReader *reader, const char *text)
{
    return text ? arena_strdup(reader->arena, text) : NULL;
}

// A copy of `text` when it is a name in C, else NULL.
static const char *identifier_or_null(const ManifestReader *reader, const char *text)
{
    bool is_name = text && is_identifier(text) && strlen(text) <= NAME_MAX_LENGTH;
    return is_name ? arena_strdup(reader->arena, text) : NULL;
}

// A provider's name with `_` for what names in C cannot hold: "My-Driver 2" is My_Driver_2.
static const char *name_as_identifier(const ManifestReader *reader, const char *text)
{
    Buf out = buf_on(reader->arena);
    if (isdigit((unsigned char)*text))
        buf_char(&out, '_');
    for (const char *at = text; *at && at - text < NAME_MAX_LENGTH; at++)
        buf_char(&out, is_word_char(*at) ? *at : '_');
    return out.length ? out.text : NULL;
}

static bool is_full(const ManifestReader *reader)
{
    return reader->out->length > OUTPUT_MAX;
}

// ---- constants -------------------------------------------------------------------------------------------

static void define(const ManifestReader *reader, const char *symbol, uint64_t value)
{
    if (symbol && !is_full(reader))
        buf_printf(reader->out, "#define %s 0x%llx\n", symbol, (unsigned long long)value);
}

// An element with a name, a number and maybe a symbol, which becomes a constant.
static void take_constant(ManifestReader *reader, Map *values, const XML_Char **attributes, uint64_t value)
{
    const char *name = xml_attribute(attributes, "name");
    if (name)
        *map_slot_text(values, name, NULL) = value;
    define(reader, identifier_or_null(reader, xml_attribute(attributes, "symbol")), value);
}

static uint64_t number(const XML_Char **attributes, const char *name)
{
    const char *text = xml_attribute(attributes, name);
    return text ? strtoull(text, NULL, 0) : 0;
}

// Those of Windows itself are counted on from the first number; a channel's own number goes before.
static void take_channel(ManifestReader *reader, const XML_Char **attributes)
{
    static const Constant imported[] = {{"System", 8}, {"Application", 9}, {"Security", 10}};
    const char *name = xml_attribute(attributes, "name");
    uint64_t value = reader->provider.next_channel;
    bool is_imported = false;
    for (size_t i = 0; name && i < sizeof imported / sizeof *imported; i++)
        if (strcasecmp(name, imported[i].name) == 0) {
            value = imported[i].value;
            is_imported = true;
        }
    if (xml_attribute(attributes, "value"))
        value = number(attributes, "value");
    else if (!is_imported)
        reader->provider.next_channel++;
    take_constant(reader, reader->provider.channels, attributes, value);
    const char *id = xml_attribute(attributes, "chid");
    if (id)
        *map_slot_text(reader->provider.channels, id, NULL) = value;
}

static uint64_t value_named(const Map *values, const Constant *standard, size_t n_standard, const char *name)
{
    const uint64_t *value = name ? map_find_text(values, name) : NULL;
    for (size_t i = 0; name && !value && i < n_standard; i++)
        if (strcmp(standard[i].name, name) == 0)
            value = &standard[i].value;
    return value ? *value : 0;
}

static uint64_t level_of(const Provider *provider, const Event *event)
{
    static const Constant levels[] = {{"win:LogAlways", 0}, {"win:Critical", 1},      {"win:Error", 2},
                                      {"win:Warning", 3},   {"win:Informational", 4}, {"win:Verbose", 5}};
    return value_named(provider->levels, levels, sizeof levels / sizeof *levels, event->level);
}

static uint64_t opcode_of(const Provider *provider, const Event *event)
{
    static const Constant opcodes[] = {{"win:Info", 0},     {"win:Start", 1},    {"win:Stop", 2},
                                       {"win:DC_Start", 3}, {"win:DC_Stop", 4},  {"win:Extension", 5},
                                       {"win:Reply", 6},    {"win:Resume", 7},   {"win:Suspend", 8},
                                       {"win:Send", 9},     {"win:Receive", 240}};
    return value_named(provider->opcodes, opcodes, sizeof opcodes / sizeof *opcodes, event->opcode);
}

// A channel has a bit of its own, from the highest down.
static uint64_t keywords_of(const ManifestReader *reader, const Event *event)
{
    const Provider *provider = &reader->provider;
    uint64_t keywords = 0, channel = value_named(provider->channels, NULL, 0, event->channel);
    for (const char *at = event->keywords ? event->keywords : ""; *at;) {
        size_t size = strcspn(at, " \t\r\n");
        const char *name = arena_strndup(reader->arena, at, size);
        keywords |= value_named(provider->keywords, NULL, 0, name);
        at += size + (at[size] != 0);
    }
    if (channel >= FIRST_CHANNEL && channel < FIRST_CHANNEL + CHANNEL_KEYWORDS)
        keywords |= 1ull << (63 - (channel - FIRST_CHANNEL));
    return keywords;
}

// ---- templates -------------------------------------------------------------------------------------------

typedef struct FieldKind {
    const char *in_type;
    char code; // in the name of the function that writes it
    const char *type;
} FieldKind;

static const FieldKind field_kinds[] = {
    {"UnicodeString", 'z', "PCWSTR"},
    {"AnsiString", 's', "PCSTR"},
    {"Int8", 'c', "const signed char"},
    {"UInt8", 'u', "const unsigned char"},
    {"Int16", 'l', "const signed short"},
    {"UInt16", 'h', "const unsigned short"},
    {"Int32", 'd', "const signed int"},
    {"HexInt32", 'd', "const signed int"},
    {"UInt32", 'q', "const unsigned int"},
    {"Int64", 'i', "const signed __int64"},
    {"HexInt64", 'i', "const signed __int64"},
    {"UInt64", 'x', "const unsigned __int64"},
    {"Float", 'f', "const float"},
    {"Double", 'g', "const double"},
    {"Boolean", 't', "const signed int"},
    {"Pointer", 'p', "const void *"},
    // By their address, which any pointer becomes.
    {"GUID", 'j', "const void *"},
    {"FILETIME", 'm', "const void *"},
    {"SYSTEMTIME", 'y', "const void *"},
    {"SID", 'k', "const void *"},
    {"Binary", 'b', "const void *"},
};

static const FieldKind *kind_of_type(const char *in_type)
{
    if (strncmp(in_type, "win:", 4) != 0)
        return NULL;
    for (size_t i = 0; i < sizeof field_kinds / sizeof *field_kinds; i++)
        if (strcmp(field_kinds[i].in_type, in_type + 4) == 0)
            return &field_kinds[i];
    return NULL;
}

static const FieldKind *kind_of_code(char code)
{
    const FieldKind *kind = field_kinds;
    while (kind->code != code)
        kind++;
    return kind;
}

static void take_field(ManifestReader *reader, const char *name, const XML_Char **attributes)
{
    static const FieldKind array = {"Binary", 'b', NULL};
    if (!reader->provider.templates.count)
        return;
    Template *template = &reader->provider.templates.at[reader->provider.templates.count - 1];
    const char *in_type = xml_attribute(attributes, "inType");
    const FieldKind *kind = strcmp(name, "data") == 0 && in_type ? kind_of_type(in_type) : NULL;
    // Several of them are handed over by the address of the first.
    if (kind && xml_attribute(attributes, "count"))
        kind = &array;
    if (!kind || template->count == FIELDS_MAX)
        template->is_open = true;
    if (!template->is_open)
        template->codes[template->count++] = kind->code;
}

static const Template *template_of(const Provider *provider, const Event *event)
{
    static const Template none = {.count = 0}, unknown = {.is_open = true};
    if (!event->template)
        return &none;
    const uint64_t *index = map_find_text(provider->template_ids, event->template);
    return index ? &provider->templates.at[*index] : &unknown;
}

// The function that writes events of this template, once for all of them.
static const char *writer_of(ManifestReader *reader, const Template *template)
{
    const char *name = arena_printf(reader->arena, "McTemplate%s0%s%s", reader->is_kernel ? "K" : "U",
                                    template->codes, template->is_open ? "_more" : "");
    bool is_new;
    map_slot_text(reader->writers, name, &is_new);
    if (!is_new)
        return name;
    buf_printf(reader->out, "#ifndef %s_def\n#define %s_def\nFORCEINLINE ULONG %s(", name, name, name);
    buf_text(reader->out, "PMCGEN_TRACE_CONTEXT Context, PCEVENT_DESCRIPTOR Descriptor");
    buf_text(reader->out, reader->is_kernel ? ", LPCGUID Activity" : "");
    for (uint32_t i = 0; i < template->count; i++)
        buf_printf(reader->out, ", %s _Arg%u", kind_of_code(template->codes[i])->type, i);
    buf_printf(reader->out,
               "%s)\n{\n    return McGenEventWrite(Context, Descriptor, %s, 0, NULL);\n}\n#endif\n",
               template->is_open ? ", ..." : "", reader->is_kernel ? "Activity" : "NULL");
    return name;
}

// ---- events ----------------------------------------------------------------------------------------------

static void write_descriptor(ManifestReader *reader, const Event *event)
{
    const Provider *provider = &reader->provider;
    buf_printf(reader->out,
               "EXTERN_C DECLSPEC_SELECTANY const EVENT_DESCRIPTOR %s = "
               "{0x%llx, 0x%llx, 0x%llx, 0x%llx, 0x%llx, 0x%llx, 0x%llx};\n#define %s_value 0x%llx\n",
               event->symbol, (unsigned long long)(event->value & 0xFFFF),
               (unsigned long long)(event->version & 0xFF),
               (unsigned long long)(value_named(provider->channels, NULL, 0, event->channel) & 0xFF),
               (unsigned long long)(level_of(provider, event) & 0xFF),
               (unsigned long long)(opcode_of(provider, event) & 0xFF),
               (unsigned long long)(value_named(provider->tasks, NULL, 0, event->task) & 0xFFFF),
               (unsigned long long)keywords_of(reader, event), event->symbol,
               (unsigned long long)(event->value & 0xFFFF));
}

static void write_event(ManifestReader *reader, const Event *event, uint32_t index)
{
    const Provider *provider = &reader->provider;
    const Template *template = template_of(provider, event);
    const char *writer = writer_of(reader, template),
               *prefix = reader->prefix ? reader->prefix : "EventWrite";
    bool has_arguments = reader->is_kernel || template->count || template->is_open;
    static const char *const forms[] = {"", "_AssumeEnabled"};
    buf_printf(reader->out, "#define EventEnabled%s() ((%sEnableBits[%u] & 0x%xu) != 0)\n", event->symbol,
               provider->name, index / 32, 1u << index % 32);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        buf_printf(reader->out, "#define %s%s%s(%s) %s(&%s_Context, &%s%s)\n", prefix, event->symbol,
                   forms[i], has_arguments ? "..." : "", writer, provider->symbol, event->symbol,
                   has_arguments ? ", ##__VA_ARGS__" : "");
}

static void write_registration(ManifestReader *reader)
{
    const Provider *provider = &reader->provider;
    const char *name = provider->name, *symbol = provider->symbol;
    buf_printf(reader->out, "EXTERN_C ULONG %sEnableBits[];\nEXTERN_C MCGEN_TRACE_CONTEXT %s_Context;\n",
               name, symbol);
    buf_printf(reader->out, "#define %sHandle (%s_Context.RegistrationHandle)\n", name, symbol);
    buf_printf(reader->out,
               "#ifndef EventRegister%s\n#define EventRegister%s() McGenEventRegister(&%s, "
               "McGenControlCallbackV2, &%s_Context, &%sHandle)\n#endif\n",
               name, name, symbol, symbol, name);
    buf_printf(
        reader->out,
        "#ifndef EventRegisterByGuid%s\n#define EventRegisterByGuid%s(Guid) McGenEventRegister(&(Guid), "
        "McGenControlCallbackV2, &%s_Context, &%sHandle)\n#endif\n",
        name, name, symbol, name);
    buf_printf(
        reader->out,
        "#ifndef EventUnregister%s\n#define EventUnregister%s() McGenEventUnregister(&%sHandle)\n#endif\n",
        name, name, name);
}

static void write_provider(ManifestReader *reader)
{
    Provider *provider = &reader->provider;
    if (is_full(reader))
        return;
    buf_printf(reader->out, "EXTERN_C DECLSPEC_SELECTANY const GUID %s = %s;\n", provider->symbol,
               provider->guid);
    buf_printf(reader->out, "#ifndef %s_Traits\n#define %s_Traits NULL\n#endif\n", provider->symbol,
               provider->symbol);
    for (uint32_t i = 0; i < provider->events.count && !is_full(reader); i++)
        write_descriptor(reader, &provider->events.at[i]);
    buf_text(reader->out, "#ifndef MCGEN_DISABLE_PROVIDER_CODE_GENERATION\n");
    write_registration(reader);
    buf_text(reader->out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    for (uint32_t i = 0; i < provider->events.count && !is_full(reader); i++)
        write_event(reader, &provider->events.at[i], i);
    buf_text(reader->out, "#ifdef __cplusplus\n}\n#endif\n#endif\n");
}

static void take_event(ManifestReader *reader, const XML_Char **attributes)
{
    Event event = {
        .symbol = identifier_or_null(reader, xml_attribute(attributes, "symbol")),
        .template = text_or_null(reader, xml_attribute(attributes, "template")),
        .level = text_or_null(reader, xml_attribute(attributes, "level")),
        .opcode = text_or_null(reader, xml_attribute(attributes, "opcode")),
        .task = text_or_null(reader, xml_attribute(attributes, "task")),
        .channel = text_or_null(reader, xml_attribute(attributes, "channel")),
        .keywords = text_or_null(reader, xml_attribute(attributes, "keywords")),
        .value = number(attributes, "value"),
        .version = number(attributes, "version"),
    };
    if (event.symbol && reader->provider.events.count < EVENTS_MAX)
        VEC_PUSH(reader->arena, &reader->provider.events, event);
}

static void begin_provider(ManifestReader *reader, const XML_Char **attributes)
{
    if (++reader->n_providers > PROVIDERS_MAX)
        return;
    const char *name = xml_attribute(attributes, "name");
    Provider provider = {
        .symbol = identifier_or_null(reader, xml_attribute(attributes, "symbol")),
        .name = name ? name_as_identifier(reader, name) : NULL,
        .guid = guid_initializer(reader->arena, xml_attribute(attributes, "guid")),
        .next_channel = FIRST_CHANNEL,
        .tasks = map_new(reader->arena),
        .levels = map_new(reader->arena),
        .opcodes = map_new(reader->arena),
        .keywords = map_new(reader->arena),
        .channels = map_new(reader->arena),
        .template_ids = map_new(reader->arena),
    };
    reader->provider = provider;
    reader->in_provider = provider.symbol && provider.name && provider.guid;
}

// ---- performance counters --------------------------------------------------------------------------------

static void take_counter_struct(ManifestReader *reader, const XML_Char **attributes)
{
    CounterStruct it = {identifier_or_null(reader, xml_attribute(attributes, "name")),
                        identifier_or_null(reader, xml_attribute(attributes, "type"))};
    if (it.name && it.type && reader->structs.count < FIELDS_MAX)
        VEC_PUSH(reader->arena, &reader->structs, it);
}

// `const TYPE *Name` for each structure, and an array that describes them.
static void write_counter_data(const ManifestReader *reader, const char *head, const char *call)
{
    Buf *out = reader->out;
    buf_text(out, head);
    for (uint32_t i = 0; i < reader->structs.count; i++)
        buf_printf(out, ", const %s *%s", reader->structs.at[i].type, reader->structs.at[i].name);
    buf_printf(out, ")\n{\n    PCW_DATA ioctlint_data[%u];\n", reader->structs.count);
    for (uint32_t i = 0; i < reader->structs.count; i++)
        buf_printf(out, "    ioctlint_data[%u].Data = %s;\n    ioctlint_data[%u].Size = sizeof(%s);\n", i,
                   reader->structs.at[i].name, i, reader->structs.at[i].type);
    buf_printf(out, "    return %s, %u, ioctlint_data);\n}\n", call, reader->structs.count);
}

static void write_counter_set(ManifestReader *reader)
{
    Buf *out = reader->out;
    const char *set = reader->counter_set, *prefix = reader->prefix ? reader->prefix : "";
    if (is_full(reader))
        return;
    buf_text(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    buf_printf(out, "extern PPCW_REGISTRATION %s%s;\n", prefix, set);
    buf_printf(out,
               "VOID %sInitRegistrationInformation%s(PPCW_CALLBACK Callback, PVOID CallbackContext, "
               "PCW_REGISTRATION_INFORMATION *RegInfo);\n",
               prefix, set);
    buf_printf(out,
               "FORCEINLINE NTSTATUS %sRegister%s(PPCW_CALLBACK Callback, PVOID CallbackContext)\n{\n"
               "    PCW_REGISTRATION_INFORMATION RegInfo;\n"
               "    %sInitRegistrationInformation%s(Callback, CallbackContext, &RegInfo);\n"
               "    return PcwRegister(&%s%s, &RegInfo);\n}\n",
               prefix, set, prefix, set, prefix, set);
    buf_printf(out, "FORCEINLINE VOID %sUnregister%s(VOID)\n{\n    PcwUnregister(%s%s);\n}\n", prefix, set,
               prefix, set);
    buf_printf(out,
               "FORCEINLINE VOID %sClose%s(PPCW_INSTANCE Instance)\n{\n    PcwCloseInstance(Instance);\n}\n",
               prefix, set);
    if (reader->structs.count) {
        write_counter_data(
            reader,
            arena_printf(reader->arena,
                         "FORCEINLINE NTSTATUS %sAdd%s(PPCW_BUFFER Buffer, PCUNICODE_STRING Name, "
                         "ULONG Id",
                         prefix, set),
            "PcwAddInstance(Buffer, Name, Id");
        write_counter_data(
            reader,
            arena_printf(reader->arena,
                         "FORCEINLINE NTSTATUS %sCreate%s(PPCW_INSTANCE *Instance, "
                         "PCUNICODE_STRING Name",
                         prefix, set),
            arena_printf(reader->arena, "PcwCreateInstance(Instance, %s%s, Name", prefix, set));
    }
    buf_text(out, "#ifdef __cplusplus\n}\n#endif\n");
}

static void begin_counter_set(ManifestReader *reader, const XML_Char **attributes)
{
    reader->counter_set = identifier_or_null(reader, xml_attribute(attributes, "symbol"));
    reader->structs.count = 0;
}

// ---- elements --------------------------------------------------------------------------------------------

static bool parent_is(const ManifestReader *reader, const char *name)
{
    return reader->depth && strcmp(reader->names[reader->depth - 1], name) == 0;
}

static void take_of_provider(ManifestReader *reader, const char *name, const XML_Char **attributes)
{
    Provider *provider = &reader->provider;
    if (strcmp(name, "event") == 0 && parent_is(reader, "events"))
        take_event(reader, attributes);
    else if (strcmp(name, "task") == 0)
        take_constant(reader, provider->tasks, attributes, number(attributes, "value"));
    else if (strcmp(name, "level") == 0)
        take_constant(reader, provider->levels, attributes, number(attributes, "value"));
    else if (strcmp(name, "opcode") == 0)
        take_constant(reader, provider->opcodes, attributes, number(attributes, "value"));
    else if (strcmp(name, "keyword") == 0)
        take_constant(reader, provider->keywords, attributes, number(attributes, "mask"));
    else if (strcmp(name, "map") == 0)
        define(reader, identifier_or_null(reader, xml_attribute(attributes, "symbol")),
               number(attributes, "value"));
    else if (strcmp(name, "channel") == 0 || strcmp(name, "importChannel") == 0)
        take_channel(reader, attributes);
    else if (parent_is(reader, "template") && (strcmp(name, "data") == 0 || strcmp(name, "struct") == 0))
        take_field(reader, name, attributes);
    if (strcmp(name, "template") != 0)
        return;
    const char *id = xml_attribute(attributes, "tid");
    Template template = {.count = 0};
    *map_slot_text(provider->template_ids, id ? id : "", NULL) = provider->templates.count;
    VEC_PUSH(reader->arena, &provider->templates, template);
}

// "e:provider" is a provider: which prefix stands for the manifest's name space is its author's choice.
static const char *local_name(const char *name)
{
    const char *colon = strrchr(name, ':');
    return colon ? colon + 1 : name;
}

static void XMLCALL manifest_start(void *data, const XML_Char *full_name, const XML_Char **attributes)
{
    ManifestReader *reader = data;
    const char *name = local_name(full_name);
    if (reader->depth >= DEPTH_MAX) {
        reader->too_deep++;
        return;
    }
    if (reader->in_provider) {
        take_of_provider(reader, name, attributes);
    } else if (strcmp(name, "provider") == 0 && parent_is(reader, "events")) {
        begin_provider(reader, attributes);
    } else if (strcmp(name, "provider") == 0 && parent_is(reader, "counters")) {
        const char *type = xml_attribute(attributes, "providerType");
        reader->has_counters = reader->is_kernel && type && strcasecmp(type, "kernelMode") == 0;
    } else if (reader->has_counters && strcmp(name, "counterSet") == 0) {
        begin_counter_set(reader, attributes);
    } else if (reader->counter_set && strcmp(name, "struct") == 0) {
        take_counter_struct(reader, attributes);
    }
    reader->names[reader->depth++] = arena_strdup(reader->arena, name);
}

static void XMLCALL manifest_end(void *data, const XML_Char *full_name)
{
    ManifestReader *reader = data;
    const char *name = local_name(full_name);
    if (reader->too_deep) {
        reader->too_deep--;
        return;
    }
    reader->depth--;
    if (strcmp(name, "counterSet") == 0 && reader->counter_set) {
        write_counter_set(reader);
        reader->counter_set = NULL;
    }
    if (strcmp(name, "provider") != 0)
        return;
    if (reader->in_provider)
        write_provider(reader);
    reader->in_provider = reader->has_counters = false;
}

const char *manifest_header(Arena *arena, const ManifestText *given)
{
    Buf out = buf_on(arena);
    ManifestReader reader = {
        .arena = arena,
        .out = &out,
        .is_kernel = given->is_kernel,
        .writers = map_new(arena),
    };
    reader.prefix = identifier_or_null(&reader, given->prefix);
    xml_parse(given->bytes, given->length,
              &(XmlHandlers){.data = &reader, .start = manifest_start, .end = manifest_end});
    return out.length ? out.text : NULL;
}
