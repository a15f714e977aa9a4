// Reads a solution: see solution.h. The one idea: in both of its formats, lines of text and XML, a C or C++
// project is a quoted text that ends in ".vcxproj".
#include "analyzer/project/solution.h"

#include <string.h>
#include <strings.h>

#include "analyzer/project/files.h"

static void take_quoted(Arena *arena, const char *text, size_t length, unsigned line, SolutionProjects *out)
{
    SolutionProject project = {path_slashes(arena, text, length), line};
    if (strcasecmp(path_extension(project.path), ".vcxproj") == 0)
        VEC_PUSH(arena, out, project);
}

const char *solution_read(Arena *arena, const char *path, SolutionProjects *out)
{
    char *text;
    size_t length;
    if (!file_read(arena, path, &text, &length))
        return path_why_unread(arena, path);
    unsigned line = 1;
    for (const char *at = text, *end; *at; at = *end ? end + 1 : end) {
        end = at + strcspn(at, "\n\"");
        if (*end == '"') { // a quotation never crosses a line
            const char *start = end + 1;
            end = start + strcspn(start, "\n\"");
            if (*end == '"')
                take_quoted(arena, start, (size_t)(end - start), line, out);
        }
        line += *end == '\n';
    }
    return NULL;
}
