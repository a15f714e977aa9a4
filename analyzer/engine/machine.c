// Typestate tables: a rule as rows of (state, event) → (state, what to say).
#include <stdio.h>

#include "analyzer/engine/walk.h"

enum { MACHINE_SLOT = 255 };

static bool row_applies(const MachineRow *row, const Call *call)
{
    return call->row && row->verb == call->row->verb && (row->flags & call->row->flags) == row->flags;
}

static Value subject_value(const MachineRow *row, const Call *call)
{
    return row->subject == ARG_NONE ? call->result : call_arg(call, (ArgRole)row->subject);
}

void machine_before(Pass *pass, const Call *call)
{
    for (const MachineRow *row = pass->about->machine; row->verb != VERB_NONE; row++) {
        if (!row->say || !row_applies(row, call))
            continue;
        Value subject = call_arg(call, (ArgRole)row->subject);
        if (!pass_key(pass, subject) || pass_state(pass, subject, MACHINE_SLOT) != row->from)
            continue;
        char text[512];
        snprintf(text, sizeof text, row->say, call_subject(pass, call, (ArgRole)row->subject));
        pass_report(pass, &(Report){.severity = pass->about->info.severity, .about = {subject}}, "%s", text);
    }
}

void machine_after(Pass *pass, const Call *call)
{
    for (const MachineRow *row = pass->about->machine; row->verb != VERB_NONE; row++) {
        if (!row_applies(row, call) || (row->outcome != OUTCOME_ANY && row->outcome != call->outcome))
            continue;
        Value subject = subject_value(row, call);
        if (!pass_key(pass, subject) || pass_state(pass, subject, MACHINE_SLOT) != row->from)
            continue;
        if (row->note) {
            char text[512];
            snprintf(text, sizeof text, row->note,
                     row->subject == ARG_NONE ? "it" : call_subject(pass, call, (ArgRole)row->subject));
            pass_note(pass, subject, "%s", text);
        }
        if (row->to)
            pass_set(pass, subject, MACHINE_SLOT, row->to, (Value){0});
        else
            pass_drop(pass, subject, MACHINE_SLOT);
        return; // one transition an event
    }
}
