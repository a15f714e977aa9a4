// The story of one finding: see story.c. Room-internal.
#ifndef IOCTLINT_ENGINE_STORY_H
#define IOCTLINT_ENGINE_STORY_H

#include "analyzer/engine/walk.h"

enum { STORY_MAX = 24 }; // steps told at most

typedef struct Story {
    Pass *pass;
    const Report *report;
    const IrInst *end; // where the finding stands, in its own function
    // story.c's own:
    Arena *scratch;
    const Trail *first;            // the oldest step that belongs whatever else is told
    const Trail *steps[STORY_MAX]; // newest first
    unsigned n;
} Story;

// Looks for where the story begins. Returns how many steps it will have at least.
size_t story_begin(Story *story);
// The steps, oldest first, on the engine's output arena.
FindingStep *story_tell(Story *story, size_t *n);

#endif
