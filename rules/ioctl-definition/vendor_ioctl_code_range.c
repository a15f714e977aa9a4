// Function codes below 0x800 and device types below 0x8000 are Microsoft's.
//
// Judged at the definition: CTL_CODE with a number that is no vendor's, unless the device type is one of the
// system's (FILE_DEVICE_UNKNOWN for instance), or the code is the system's own.
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
enum { DEVICE_FILE_SYSTEM = 9 };
enum { LAST_SYSTEM_DEVICE = 0x65 }; // k:specifying-device-types lists them up to here

static bool is_literal(const char *text)
{
    while (*text == '(' || *text == ' ')
        text++;
    return isdigit((unsigned char)*text);
}

// A device type that is meant to be the system's: a macro, whoever defines it, with the number of one.
static bool is_system_device(const IrUnit *unit, const IrCode *code)
{
    int64_t value = code->field[FIELD_DEVICE];
    return !is_literal(ir_str(unit, code->spelling[FIELD_DEVICE])) && value > 0 &&
           value <= LAST_SYSTEM_DEVICE;
}

// The system's own codes, which programs declare where their headers lack them: by their documented name, as
// control codes of file systems (i:about-fsctls), or on the bases of volumes and the mount manager, which are
// no FILE_DEVICE_ constants (ntddvol.h, mountmgr.h).
static bool is_system_code(const IrUnit *unit, const IrCode *code)
{
    static const char *const bases[] = {"IOCTL_VOLUME_BASE", "MOUNTDEVCONTROLTYPE", "MOUNTMGRCONTROLTYPE"};
    const char *name = ir_str(unit, code->name), *device = ir_str(unit, code->spelling[FIELD_DEVICE]);
    for (unsigned i = 0; i < sizeof bases / sizeof *bases; i++)
        if (strcmp(device, bases[i]) == 0)
            return true;
    return wdk_code(name) ||
           (strncmp(name, "FSCTL_", 6) == 0 && code->field[FIELD_DEVICE] == DEVICE_FILE_SYSTEM);
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

// What one header gets wrong it gets wrong for all its codes: the first one speaks for the others.
typedef bool (*IsSame)(const IrUnit *unit, const IrCode *code, const IrCode *other);

static bool same_device(const IrUnit *unit, const IrCode *code, const IrCode *other)
{
    return other->field[FIELD_DEVICE] == code->field[FIELD_DEVICE] && !is_system_device(unit, other);
}

static bool low_function(const IrUnit *unit, const IrCode *code, const IrCode *other)
{
    (void)code;
    return other->field[FIELD_FUNCTION] >= 0 && other->field[FIELD_FUNCTION] < FIRST_VENDOR_FUNCTION &&
           !has_64bit_twin(unit, other) && !is_system_code(unit, other);
}

// ", like that of 3 more of this file," for the first code of a file, NULL for the ones it speaks for.
static const char *others_of_file(Pass *pass, const IrUnit *unit, const IrCode *code, IsSame is_same)
{
    unsigned others = 0;
    for (uint32_t i = 0; i < unit->codes.count; i++) {
        const IrCode *other = &unit->codes.at[i];
        if (other == code || !other->has_fields || !other->is_known || other->pos.file != code->pos.file ||
            !is_same(unit, code, other))
            continue;
        if (other->pos.line < code->pos.line)
            return NULL;
        others++;
    }
    return others ? arena_printf(pass_arena(pass), ", like that of %u more of this file,", others) : "";
}

static void report_reserved(Pass *pass, const IrUnit *unit, const IrCode *code, unsigned field,
                            IsSame is_same)
{
    const char *more = others_of_file(pass, unit, code, is_same);
    if (!more)
        return;
    pass_report_at(pass, SEVERITY_WARNING, unit, code->pos, "", NULL, 0,
                   "%s 0x%llX of '%s'%s is reserved for Microsoft: use %s",
                   field == FIELD_FUNCTION ? "function code" : "device type",
                   (unsigned long long)code->field[field], ir_str(unit, code->name), more,
                   field == FIELD_FUNCTION ? "0x800 to 0xFFF"
                                           : "a FILE_DEVICE_ constant or 0x8000 to 0xFFFF");
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
        report_reserved(pass, unit, code, FIELD_FUNCTION, low_function);
    else if ((device > LAST_DEVICE || device < 0) &&
             is_literal(ir_str(unit, code->spelling[FIELD_DEVICE]))) // a name may be missing
        pass_report_at(pass, SEVERITY_ERROR, unit, code->pos, "", NULL, 0,
                       "device type 0x%llX of '%s' does not fit: it has 16 bits", (unsigned long long)device,
                       name);
    else if (device >= 0 && device < FIRST_VENDOR_DEVICE && !is_system_device(unit, code))
        report_reserved(pass, unit, code, FIELD_DEVICE, same_device);
}

static void on_module(Pass *pass)
{
    const Program *program = pass_program(pass);
    for (size_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        for (uint32_t i = 0; i < unit->codes.count; i++) {
            const IrCode *code = &unit->codes.at[i];
            if (code->is_known && code->has_fields && !code->is_system && !is_system_code(unit, code))
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
            .statement = "A vendor's control codes use function codes from 0x800 to 0xFFF, and a device "
                         "type of the system or one from 0x8000 to 0xFFFF.",
            .sources = (const char *const[]){"k:defining-i-o-control-codes",
                                             "k:security-issues-for-i-o-control-codes",
                                             "k:specifying-device-types", NULL},
            .seed_statements = (const char *const[]){"S003-7", "S003-9", "S003-10", "S003-11", NULL},
            .why = "Lower values may be given a meaning by the system at any time: another driver in the "
                   "stack, or the I/O manager, then acts on a code that was meant for this driver.",
            .fix = "Move the function code up to 0x800 or above, and name a FILE_DEVICE_ constant or a "
                   "type of 0x8000 or above.",
            .limits = "Only codes written with CTL_CODE are judged; a system code declared again under a "
                      "name of one's own is taken for a vendor's.",
        },
    .on_module = on_module,
};
