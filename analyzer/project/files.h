// Files and paths. In: names. Out: bytes, sorted listings, names in one clean spelling.
// The one idea: every path inside the product is written with '/', without "." and "..", so that equal means
// equal text.
#ifndef IOCTLINT_PROJECT_FILES_H
#define IOCTLINT_PROJECT_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "analyzer/base/arena.h"

typedef enum FileKind { FILE_NONE, FILE_REGULAR, FILE_FOLDER } FileKind;

typedef struct FolderEntry {
    const char *name;
    FileKind kind;
} FolderEntry;

FileKind file_kind(const char *path);
// The whole file, with a zero byte behind it. False when it cannot be read.
bool file_read(Arena *arena, const char *path, char **bytes, size_t *length);
// Entries sorted by name, "." and ".." left out. Links to folders are left out too: they lead in circles.
// None where the folder cannot be read: path_why_unreadable tells the two apart.
size_t folder_list(Arena *arena, const char *path, FolderEntry **entries);
// Why a file or folder cannot be read, in words; NULL when it can.
const char *path_why_unreadable(Arena *arena, const char *path);
// The same where reading has just failed: never NULL.
const char *path_why_unread(Arena *arena, const char *path);

// The same path without ".", "..", doubled or trailing slashes; nothing is asked of the disk.
char *path_clean(Arena *arena, const char *path);
// Clean and from the root.
char *path_absolute(Arena *arena, const char *path);
// How a path is shown: relative to the working folder when below it, else absolute.
char *path_shown(Arena *arena, const char *path);
char *path_join(Arena *arena, const char *folder, const char *name); // an absolute `name` stays as it is
char *path_folder(Arena *arena, const char *path);                   // "." when there is none
const char *path_name(const char *path);                             // what follows the last slash
const char *path_extension(const char *path);                        // with its dot, "" when there is none
bool path_is_below(const char *path, const char *folder);
// The file or folder `relative` (may hold "..") below `folder` in whatever case the disk has it; NULL when
// there is none.
const char *path_find_any_case(Arena *arena, const char *folder, const char *relative);
// Backslashes turned round.
char *path_slashes(Arena *arena, const char *path, size_t length);
char *text_lower(Arena *arena, const char *text, size_t length);

#endif
