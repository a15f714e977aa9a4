// Function codes below 0x800 and device types below 0x8000 are Microsoft's.
//
// Judged at the definition: CTL_CODE with a number that is no vendor's, unless the device type is one of the
// system's by name or by value (FILE_DEVICE_UNKNOWN for instance), or the name is a documented system code.
// The "64-bit field" technique (k:technique-1--defining-a--64bit--field) uses bit 0x800 as a marker: a code
// whose twin with that bit exists is accepted.
#include <ctype.h>
#include <string.h>

#include "analyzer/engine/rule.h"

enum { FIELD_DEVICE, FIELD_FUNCTION };
enum {
    FIRST_VENDOR_FUNCTION = 0x800,
    LAST_FUNCTION = 0xFFF,
    FIRST_VENDOR_DEVICE = 0x8000,
    LAST_DEVICE = 0xFFFF
};
enum { LAST_SYSTEM_DEVICE = 0x65 }; // k:specifying-device-types lists them up to here

static bool is_literal(const char *text)
{
    while (*text == '(' || *text == ' ')
        text++;
    return isdigit((unsigned char)*text);
}

// A device type that is meant to be the system's: by name, or a macro of the project with the number of one.
static bool is_system_device(const IrUnit *unit, const IrCode *code)
{
    const char *text = ir_str(unit, code->spelling[FIELD_DEVICE]);
    int64_t value = code->field[FIELD_DEVICE];
    return !is_literal(text) &&
           (strstr(text, "FILE_DEVICE_") != NULL || (value > 0 && value <= LAST_SYSTEM_DEVICE));
}

static bool has_64bit_twin(const IrUnit *unit, const IrCode *code)
{
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        const IrCode *other = &unit->codes.at[i];
        if (other->has_fields && other->field[FIELD_DEVICE] == code->field[FIELD_DEVICE] &&
            other->field[FIELD_FUNCTION] == (code->field[FIELD_FUNCTION] | FIRST_VENDOR_FUNCTION))
            return true;
    }
    return false;
}

// Codes share their device type through a macro: the first one of a file speaks for all of them.
static bool is_first_of_device(const IrUnit *unit, const IrCode *code, unsigned *others)
{
    bool is_first = true;
    *others = 0;
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        const IrCode *other = &unit->codes.at[i];
        if (other == code || !other->has_fields || other->pos.file != code->pos.file ||
            other->field[FIELD_DEVICE] != code->field[FIELD_DEVICE] || is_system_device(unit, other))
            continue;
        ++*others;
        is_first &= other->pos.line > code->pos.line;
    }
    return is_first;
}

static void report_device(Pass *pass, const IrUnit *unit, const IrCode *code)
{
    unsigned others;
    if (!is_first_of_device(unit, code, &others))
        return;
    const char *more = others ? arena_printf(pass_arena(pass), " and %u more", others) : "";
    pass_report_at(pass, SEVERITY_WARNING, unit, code->pos, "", NULL, 0,
                   "device type 0x%llX of '%s'%s is reserved for Microsoft: use a FILE_DEVICE_ constant or "
                   "0x8000 to 0xFFFF",
                   (unsigned long long)code->field[FIELD_DEVICE], ir_str(unit, code->name), more);
}

static void check(Pass *pass, const IrUnit *unit, const IrCode *code)
{
    const char *name = ir_str(unit, code->name);
    int64_t function = code->field[FIELD_FUNCTION], device = code->field[FIELD_DEVICE];
    if (function > LAST_FUNCTION || function < 0)
        pass_report_at(pass, SEVERITY_ERROR, unit, code->pos, "", NULL, 0,
                       "function code 0x%llX of '%s' does not fit: it may be 0x800 to 0xFFF",
                       (unsigned long long)function, name);
    else if (function < FIRST_VENDOR_FUNCTION && !has_64bit_twin(unit, code))
        pass_report_at(pass, SEVERITY_WARNING, unit, code->pos, "", NULL, 0,
                       "function code 0x%llX of '%s' is reserved for Microsoft: vendors use 0x800 to 0xFFF",
                       (unsigned long long)function, name);
    else if ((device > LAST_DEVICE || device < 0) &&
             is_literal(ir_str(unit, code->spelling[FIELD_DEVICE]))) // a name may be missing
        pass_report_at(pass, SEVERITY_ERROR, unit, code->pos, "", NULL, 0,
                       "device type 0x%llX of '%s' does not fit: it has 16 bits", (unsigned long long)device,
                       name);
    else if (device >= 0 && device < FIRST_VENDOR_DEVICE && !is_system_device(unit, code))
        report_device(pass, unit, code);
}

static void on_module(Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t i = 0; i < unit->codes.count; i++) {
            const IrCode *code = &unit->codes.at[i];
            if (code->is_known && code->has_fields && !code->is_system && !wdk_code(ir_str(unit, code->name)))
                check(pass, unit, code);
        }
    }
}

const Rule rule_vendor_ioctl_code_range = {
    .info =
        {
            .id = "IOC0062",
            .name = "vendor-ioctl-code-range",
            .category = "ioctl-definition",
            .priority = "P0b",
            .severity = SEVERITY_WARNING,
            .summary = "control code with a function code or device type reserved for Microsoft",
            .statement = "A vendor's control codes use function codes from 0x800 to 0xFFF, and a device type "
                         "of the system or one from 0x8000 to "
                         "0xFFFF.",
            .sources = (const char *const[]){"k:defining-i-o-control-codes",
                                             "k:security-issues-for-i-o-control-codes",
                                             "k:specifying-device-types", NULL},
            .seed_statements = (const char *const[]){"S003-7", "S003-9", "S003-10", "S003-11", NULL},
            .why = "Lower values may be given a meaning by the system at any time: another driver in the "
                   "stack, or the I/O manager, then "
                   "acts on a code that was meant for this driver.",
            .fix = "Move the function code up to 0x800 or above, and name a FILE_DEVICE_ constant or a type "
                   "of 0x8000 or above.",
            .limits = "Only codes written with CTL_CODE are judged; a system code declared again under a "
                      "name of one's own is taken for a "
                      "vendor's.",
        },
    .on_module = on_module,
};
