// libclang's command line for one unit. In: the plan. Out: arguments.
// The one idea: to sound like Microsoft's compiler (triple, extensions, leniency), while mingw's headers must
// still see GCC, or they define __attribute__ away; -fgnuc-version does both.
#include "analyzer/frontend/inner.h"

#include <string.h>

#include "analyzer/project/files.h"

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

static void add(const UnitPlan *plan, TextList *flags, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        VEC_PUSH(plan->arena, flags, list[i]);
}

static void add_two(const UnitPlan *plan, TextList *flags, const char *flag, const char *value)
{
    VEC_PUSH(plan->arena, flags, flag);
    VEC_PUSH(plan->arena, flags, value);
}

static void add_define(const UnitPlan *plan, TextList *flags, const char *define)
{
    VEC_PUSH(plan->arena, flags, arena_printf(plan->arena, "-D%s", define));
}

// "NAME" or "NAME=VALUE"
static bool is_define_of(const char *define, const char *name)
{
    size_t length = strlen(name);
    return strncmp(define, name, length) == 0 && (define[length] == 0 || define[length] == '=');
}

// Is NAME among the unit's or the command line's defines?
static bool is_defined(const UnitPlan *plan, const char *name)
{
    for (size_t i = 0; i < plan->given.n_defines; i++)
        if (is_define_of(plan->given.defines[i], name))
            return true;
    for (size_t i = 0; i < plan->frontend->options.n_defines; i++)
        if (is_define_of(plan->frontend->options.defines[i], name))
            return true;
    return false;
}

static void add_machine(const UnitPlan *plan, TextList *flags)
{
    static const char *const bits64[] = {"--target=x86_64-pc-windows-msvc", "-D_AMD64_=1", "-DAMD64=1",
                                         "-D_WIN64=1"};
    static const char *const bits32[] = {"--target=i686-pc-windows-msvc", "-D_X86_=1", "-Di386=1",
                                         "-DSTD_CALL=1"};
    add(plan, flags, plan->bits == 32 ? bits32 : bits64, 4);
}

// Microsoft's compiler accepts all of these.
static void add_leniency(const UnitPlan *plan, TextList *flags)
{
    static const char *const both[] = {
        "-fms-extensions",
        "-fms-compatibility",
        "-fgnuc-version=4.2.1",
        "-ferror-limit=0",
        "-w",
        "-Wno-everything",
        "-nostdlibinc",
        "-resource-dir",
        IOCTLINT_CLANG_RESOURCE_DIR,
        "-fno-color-diagnostics",
    };
    static const char *const c[] = {
        "-Wno-implicit-function-declaration",
        "-Wno-implicit-int",
        "-Wno-int-conversion",
        "-Wno-incompatible-pointer-types",
        "-Wno-incompatible-function-pointer-types",
        "-Wno-return-type",
        "-Wno-return-mismatch",
        "-std=gnu17",
    };
    // The kit's build makes wchar_t a plain number (/Zc:wchar_t-), so that WCHAR and USHORT are one type.
    static const char *const cpp[] = {
        "-std=c++17", "-Wno-c++11-narrowing", "-fdelayed-template-parsing", "-Wno-return-type", "-Xclang",
        "-fno-wchar"};
    add(plan, flags, both, COUNT_OF(both));
    // Programs are ahead of drivers: concepts and coroutines turn up in them.
    static const char *const cpp_user[] = {"-std=c++20", "-fno-char8_t", "-Wno-c++11-narrowing",
                                           "-fdelayed-template-parsing", "-Wno-return-type"};
    if (plan->is_cpp && plan->mode == IR_MODE_USER)
        add(plan, flags, cpp_user, COUNT_OF(cpp_user));
    else if (plan->is_cpp)
        add(plan, flags, cpp, COUNT_OF(cpp));
    else
        add(plan, flags, c, COUNT_OF(c));
}

static void add_mode(const UnitPlan *plan, TextList *flags)
{
    static const char *const both[] = {"-DWINNT=1", "-D_WIN32_WINNT=0x0A00", "-DWINVER=0x0A00",
                                       "-DNTDDI_VERSION=0x0A00000C", "-DIOCTLINT=1"};
    static const char *const kernel[] = {"-D_KERNEL_MODE=1"};
    add(plan, flags, both, COUNT_OF(both));
    if (plan->mode == IR_MODE_KERNEL)
        add(plan, flags, kernel, COUNT_OF(kernel));
    if (plan->mode == IR_MODE_USER) {
        // Microsoft's compiler lets main take a ULONG and WCHAR **.
        VEC_PUSH(plan->arena, flags, "-ffreestanding");
        bool is_told =
            is_defined(plan, "UNICODE") || is_defined(plan, "_UNICODE") || is_defined(plan, "_MBCS");
        user_flags(plan, is_told, flags);
    }
    if (plan->framework == IR_FW_KMDF && !is_defined(plan, "KMDF_VERSION_MAJOR"))
        add_define(plan, flags, "KMDF_VERSION_MAJOR=1");
    if (plan->framework == IR_FW_KMDF && !is_defined(plan, "KMDF_VERSION_MINOR"))
        add_define(plan, flags, "KMDF_VERSION_MINOR=33");
    if (plan->framework == IR_FW_UMDF && plan->saw_wdf && !is_defined(plan, "UMDF_VERSION_MAJOR"))
        add_define(plan, flags, "UMDF_VERSION_MAJOR=2");
    if (plan->framework == IR_FW_UMDF && plan->saw_wdf && !is_defined(plan, "UMDF_VERSION_MINOR"))
        add_define(plan, flags, "UMDF_VERSION_MINOR=33");
}

void plan_flags(const UnitPlan *plan, TextList *flags)
{
    const FrontendOptions *options = &plan->frontend->options;
    int mode = plan->mode == IR_MODE_USER ? 1 : 0;
    add_machine(plan, flags);
    add_leniency(plan, flags);
    add_mode(plan, flags);
    for (size_t i = 0; i < plan->given.n_defines; i++)
        add_define(plan, flags, plan->given.defines[i]);
    for (size_t i = 0; i < options->n_defines; i++)
        add_define(plan, flags, options->defines[i]);
    // Place for a precompiled header: it would stand here instead of the prelude (-include-pch).
    add_two(plan, flags, "-include", path_join(plan->arena, options->include_root, "ioctlint/prelude.h"));
    add_two(plan, flags, "-include", VIRTUAL_STAND_INS);
    for (size_t i = 0; i < plan->given.n_forced_includes; i++)
        add_two(plan, flags, "-include",
                path_slashes(plan->arena, plan->given.forced_includes[i],
                             strlen(plan->given.forced_includes[i])));
    add_two(plan, flags, "-iquote", VIRTUAL_QUOTED);
    add_two(plan, flags, "-I", VIRTUAL_ANGLED);
    for (uint32_t i = 0; i < plan->include_dirs.count; i++)
        add_two(plan, flags, "-I", plan->include_dirs.at[i]);
    for (uint32_t i = 0; i < plan->frontend->system_dirs[mode].count; i++)
        add_two(plan, flags, "-isystem", plan->frontend->system_dirs[mode].at[i]);
    add_two(plan, flags, "-x", plan->is_cpp ? "c++" : "c");
}
