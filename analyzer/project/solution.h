// A solution file (.sln, .slnx). In: its path. Out: the C and C++ projects it names.
#ifndef IOCTLINT_PROJECT_SOLUTION_H
#define IOCTLINT_PROJECT_SOLUTION_H

#include "analyzer/base/arena.h"
#include "analyzer/project/vcxproj.h"

typedef struct SolutionProject {
    const char *path; // as written, '/' separators
    unsigned line;    // of the solution file
} SolutionProject;

typedef VEC(SolutionProject) SolutionProjects;

// NULL, or why the file cannot be read.
const char *solution_read(Arena *arena, const char *path, SolutionProjects *out);

#endif
