// Source files as reports quote them (room-internal). In: paths of findings. Out: lines, columns as the
// consumers count them, GitHub's line hashes.
#ifndef IOCTLINT_REPORT_SOURCE_H
#define IOCTLINT_REPORT_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/finding.h"

typedef struct Sources Sources; // a cache of files

typedef struct SourceLine {
    const char *text; // not terminated
    size_t length;    // without the line's end
} SourceLine;

Sources *sources_new(Arena *arena);
// False when the file or the line is not there; `*line` is then empty.
bool source_line(Sources *sources, const char *path, unsigned number, SourceLine *line);
unsigned source_line_count(Sources *sources, const char *path);
size_t source_file_size(Sources *sources, const char *path); // bytes on disk, 0 when unreadable
// Bytes of the line that `pos` covers, at least 1 and never beyond the line's end.
size_t source_extent(const SourceLine *line, const SourcePos *pos);
// What GitHub code scanning computes as primaryLocationLineHash; NULL when there is no such line.
const char *source_line_hash(Sources *sources, const char *path, unsigned number);

#endif
