// What a rule says about itself, and what a run found. Made by the engine, told by the report room.
#ifndef IOCTLINT_BASE_FINDING_H
#define IOCTLINT_BASE_FINDING_H

#include <stdbool.h>
#include <stddef.h>

typedef enum Severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR } Severity;

// Everything a reader may want to know about a rule. Texts are plain prose, complete sentences, own words.
typedef struct RuleInfo {
    const char *id;       // "IOC0038": catalogue number, never reused
    const char *name;     // "stack-event-wait-not-kernelmode"
    const char *category; // "wdm-send": the folder
    const char *priority; // "P0a", "P0b", "P0c", "P1", "P2" of the catalogue
    Severity severity;    // the usual one
    bool preview;         // off unless asked for by name: too many false alarms still
    const char *summary;  // one line, at most 80 bytes, no final stop
    const char *statement; // what the documentation demands, in our words
    const char *const *sources;         // pages, NULL-terminated: "NF:wdm.KeWaitForSingleObject", "k:waits-and-apcs"
    const char *const *seed_statements; // NULL-terminated: "S002-17"; may be NULL
    const char *why;    // what happens to a driver that breaks it
    const char *fix;    // how to mend it
    const char *limits; // what the rule does not see or may get wrong
} RuleInfo;

// A place in the user's source. `path` is as given on the command line or found below it. Lines and columns count from 1,
// columns and `length` in bytes. `line` 0: nowhere.
typedef struct SourcePos {
    const char *path;
    unsigned line;
    unsigned col;
    unsigned length;
} SourcePos;

typedef struct FindingStep {
    SourcePos pos;
    const char *text; // "spin lock 'ctx->Lock' is acquired here, raising IRQL to DISPATCH_LEVEL"
    unsigned depth;   // call depth, 0 in the root
} FindingStep;

typedef struct Finding {
    const RuleInfo *rule;
    Severity severity;
    SourcePos pos;
    const char *message;  // one sentence, names the user's variables in single quotes, no final stop
    const char *function; // that contains `pos`; "" at file level
    unsigned depth;       // call depth of `pos`, as that of the steps
    const char *page;     // the page that decides this one, in the form of RuleInfo.sources; NULL: the rule's
    const FindingStep *steps;
    size_t n_steps;
} Finding;

// Address of a documented page: "NF:wdm.KeWaitForSingleObject" → "https://learn.microsoft.com/windows-hardware/drivers/ddi/...".
// Written to `out`, cut at `size`.
void page_url(const char *source, char *out, size_t size);

#endif
