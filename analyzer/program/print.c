// The program as text, for people and goldens.
//
// In:  a linked program.
// Out: units, configuration, functions with roles and callees, stored callbacks, control codes; in program order, so that
//      the text is the same on every machine (paths as given).
#include <stdio.h>
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/program/links.h"

static void print_pos(const IrUnit *unit, IrPos pos, Buf *out)
{
    buf_printf(out, "%s:%u", ir_str(unit, unit->files.at[pos.file].path), pos.line);
}

static void print_units(const Program *program, Buf *out)
{
    static const char *const FRAMEWORKS[] = {"none", "wdm", "kmdf", "umdf"};
    for (size_t u = 0; u < program->n_units; u++) {
        const IrUnit *unit = program->units[u];
        buf_printf(out, "unit %s %s %s%s%s\n", ir_str(unit, unit->main_path),
                   unit->mode == IR_MODE_USER ? "user" : "kernel", FRAMEWORKS[unit->framework & 3],
                   unit->built_as_cpp ? " built-as-c++" : "", unit->failed ? " failed" : "");
    }
}

static void print_config(const Program *program, Buf *out)
{
    const ProgramConfig *config = &program->config;
    buf_printf(out, "config%s%s%s\n", config->has_device_create ? " device" : " no-device",
               config->has_execution_level ? " execution-level" : "", config->is_passive ? " passive" : "");
}

static void print_majors(uint32_t majors, Buf *out)
{
    for (unsigned major = 0; major < 32; major++) {
        if (majors & 1u << major)
            buf_printf(out, " major-%02x", major);
    }
}

static void print_role(const ProgramRole *role, Buf *out)
{
    buf_printf(out, "  role %s %s", role->wdk->type, irql_name(role->irql_min));
    if (role->irql_max != role->irql_min)
        buf_printf(out, "..%s", irql_name(role->irql_max));
    print_majors(role->majors, out);
    buf_printf(out, "%s%s: %s at ", role->is_passive_by_configuration ? " by-configuration" : "",
               role->is_configuration_unknown ? " configuration-unknown" : "", role->because);
    print_pos(role->because_unit, role->because_pos, out);
    buf_char(out, '\n');
}

static bool is_shown(const ProgramFunc *func)
{
    return !func->func->is_system;
}

static void print_func(const Program *program, const ProgramFunc *func, Buf *out)
{
    buf_printf(out, "func %s ", func->name);
    print_pos(func->unit, func->func->pos, out);
    buf_printf(out, " callers %u%s%s%s%s%s\n", func->n_callers, func->does_verbs ? " verbs" : "",
               func->writes_memory ? " writes" : "", func->calls_unknown ? " unknown-calls" : "",
               func->is_recursive ? " recursive" : "", func->address_taken ? " address-taken" : "");
    for (size_t i = 0; i < func->n_roles; i++)
        print_role(&func->roles[i], out);
    const FuncList *callees = &program->links->callees[func->id];
    for (uint32_t i = 0; i < callees->count; i++) {
        if (is_shown(callees->at[i]))
            buf_printf(out, "  calls %s\n", callees->at[i]->name);
    }
}

static void print_targets(const Program *program, Buf *out)
{
    const ProgramLinks *links = program->links;
    for (uint32_t i = 0; i < links->fields.count; i++) {
        const Targets *targets = &links->fields.at[i];
        if (!targets->funcs.count)
            continue;
        buf_printf(out, "field %s", targets->name);
        for (uint32_t f = 0; f < targets->funcs.count; f++)
            buf_printf(out, "%s %s", f ? "," : "", targets->funcs.at[f]->name);
        buf_text(out, targets->is_unknown ? ", and more\n" : "\n");
    }
}

static void print_codes(const Program *program, Buf *out)
{
    for (size_t i = 0; i < program->n_code_uses; i++) {
        const ProgramCodeUse *use = &program->code_uses[i];
        buf_printf(out, "code %s 0x%08llx %s in %s ", use->name[0] ? use->name : "-",
                   (unsigned long long)use->value, use->is_sender ? "sent" : "handled", use->func->name);
        print_pos(use->func->unit, use->pos, out);
        buf_char(out, '\n');
    }
}

void program_print(const Program *program, Buf *out)
{
    buf_printf(out, "program %s\n", program->name);
    print_units(program, out);
    print_config(program, out);
    for (size_t i = 0; i < program->n_funcs; i++) {
        if (is_shown(&program->funcs[i]))
            print_func(program, &program->funcs[i], out);
    }
    print_targets(program, out);
    print_codes(program, out);
}
