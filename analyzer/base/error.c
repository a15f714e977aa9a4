#include "analyzer/base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void say(const char *kind, const char *format, va_list args)
{
    fflush(stdout);
    fprintf(stderr, "ioctlint: %s: ", kind);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
}

_Noreturn void base_die(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say("error", format, args);
    va_end(args);
    exit(EXIT_RUN_FAILED);
}

_Noreturn void base_bug(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say("internal error", format, args);
    va_end(args);
    abort();
}
