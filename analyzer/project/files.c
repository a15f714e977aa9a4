// Files and paths: see files.h. The only file of this room that asks the operating system.
#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE

#include "analyzer/project/files.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/error.h"
#include "analyzer/base/vec.h"

// A source larger than this is generated data; reading it would only cost memory.
enum { FILE_MEGABYTES_MAX = 64, FILE_MAX = FILE_MEGABYTES_MAX << 20 };

FileKind file_kind(const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0)
        return FILE_NONE;
    if (S_ISDIR(info.st_mode))
        return FILE_FOLDER;
    return S_ISREG(info.st_mode) ? FILE_REGULAR : FILE_NONE;
}

bool file_read(Arena *arena, const char *path, char **bytes, size_t *length)
{
    struct stat info;
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    if (fstat(fileno(file), &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > FILE_MAX) {
        fclose(file);
        return false;
    }
    size_t size = (size_t)info.st_size;
    *bytes = arena_alloc(arena, size + 1);
    *length = fread(*bytes, 1, size, file);
    bool good = !ferror(file);
    fclose(file);
    return good;
}

const char *path_why_unreadable(Arena *arena, const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0)
        return strerror(errno);
    if (S_ISREG(info.st_mode) && info.st_size > FILE_MAX)
        return arena_printf(arena, "it is larger than %d MB; no source written by people is",
                            FILE_MEGABYTES_MAX);
    if (!S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode))
        return "it is neither a file nor a folder";
    FILE *file = S_ISREG(info.st_mode) ? fopen(path, "rb") : NULL;
    DIR *folder = S_ISDIR(info.st_mode) ? opendir(path) : NULL;
    const char *why = file || folder ? NULL : strerror(errno);
    if (file)
        fclose(file);
    if (folder)
        closedir(folder);
    return why;
}

const char *path_why_unread(Arena *arena, const char *path)
{
    const char *why = path_why_unreadable(arena, path);
    return why ? why : "it changed meanwhile";
}

static int compare_entries(const void *left, const void *right)
{
    return strcmp(((const FolderEntry *)left)->name, ((const FolderEntry *)right)->name);
}

static FileKind entry_kind(Arena *arena, const char *folder, const struct dirent *entry)
{
    if (entry->d_type == DT_REG)
        return FILE_REGULAR;
    if (entry->d_type == DT_DIR)
        return FILE_FOLDER;
    const char *path = path_join(arena, folder, entry->d_name);
    struct stat info;
    if (entry->d_type == DT_UNKNOWN && lstat(path, &info) == 0 && S_ISDIR(info.st_mode))
        return FILE_FOLDER;
    return file_kind(path) == FILE_REGULAR ? FILE_REGULAR : FILE_NONE;
}

size_t folder_list(Arena *arena, const char *path, FolderEntry **entries)
{
    VEC(FolderEntry) list = {0};
    DIR *folder = opendir(path);
    *entries = NULL;
    if (!folder)
        return 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        FileKind kind = entry_kind(arena, path, entry);
        if (kind == FILE_NONE)
            continue;
        FolderEntry found = {arena_strdup(arena, entry->d_name), kind};
        VEC_PUSH(arena, &list, found);
    }
    closedir(folder);
    if (list.count)
        qsort(list.at, list.count, sizeof *list.at, compare_entries);
    *entries = list.at;
    return list.count;
}

// Takes the last component off `out`; false when there is none to take.
static bool drop_last(const char *out, size_t *length, size_t root)
{
    size_t end = *length;
    if (end <= root)
        return false;
    size_t start = end;
    while (start > root && out[start - 1] != '/')
        start--;
    if (end - start == 2 && out[start] == '.' && out[start + 1] == '.')
        return false;
    *length = start > root ? start - 1 : root;
    return true;
}

char *path_clean(Arena *arena, const char *path)
{
    size_t root = path[0] == '/' ? 1 : 0;
    char *out = arena_alloc(arena, strlen(path) + 2);
    size_t length = root;
    if (root)
        out[0] = '/';
    for (const char *at = path; *at;) {
        const char *end = strchr(at, '/');
        size_t size = end ? (size_t)(end - at) : strlen(at);
        bool is_up = size == 2 && at[0] == '.' && at[1] == '.';
        bool is_here = size == 0 || (size == 1 && at[0] == '.');
        if (!is_here && !(is_up && (drop_last(out, &length, root) || root))) {
            if (length > root)
                out[length++] = '/';
            memcpy(out + length, at, size);
            length += size;
        }
        at += size + (end ? 1 : 0);
    }
    if (length == 0)
        out[length++] = '.';
    out[length] = 0;
    return out;
}

static const char *working_folder(char *buffer)
{
    if (!getcwd(buffer, PATH_MAX))
        base_die("the working folder cannot be read (%s); change to one that exists", strerror(errno));
    return buffer;
}

char *path_absolute(Arena *arena, const char *path)
{
    char folder[PATH_MAX];
    if (path[0] == '/')
        return path_clean(arena, path);
    return path_clean(arena, path_join(arena, working_folder(folder), path));
}

char *path_shown(Arena *arena, const char *path)
{
    char folder[PATH_MAX];
    char *clean = path_clean(arena, path);
    if (clean[0] != '/')
        return clean;
    size_t length = strlen(working_folder(folder));
    if (length > 1 && path_is_below(clean, folder) && clean[length] == '/')
        return clean + length + 1;
    return clean;
}

char *path_join(Arena *arena, const char *folder, const char *name)
{
    if (name[0] == '/' || strcmp(folder, ".") == 0 || folder[0] == 0)
        return arena_strdup(arena, name);
    size_t length = strlen(folder);
    return arena_printf(arena, "%s%s%s", folder, length && folder[length - 1] == '/' ? "" : "/", name);
}

char *path_folder(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return arena_strdup(arena, ".");
    return arena_strndup(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

const char *path_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

const char *path_extension(const char *path)
{
    const char *dot = strrchr(path_name(path), '.');
    return dot ? dot : "";
}

bool path_is_below(const char *path, const char *folder)
{
    size_t length = strlen(folder);
    if (strncmp(path, folder, length) != 0)
        return false;
    return path[length] == 0 || path[length] == '/' || (length && folder[length - 1] == '/');
}

char *path_slashes(Arena *arena, const char *path, size_t length)
{
    char *out = arena_strndup(arena, path, length);
    for (char *at = out; *at; at++)
        if (*at == '\\')
            *at = '/';
    return out;
}

char *text_lower(Arena *arena, const char *text, size_t length)
{
    char *out = arena_strndup(arena, text, length);
    for (char *at = out; *at; at++)
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at - 'A' + 'a');
    return out;
}

static const char *find_component(Arena *arena, const char *folder, const char *name)
{
    const char *exact = path_join(arena, folder, name);
    if (file_kind(exact) != FILE_NONE)
        return exact;
    FolderEntry *entries;
    size_t count = folder_list(arena, folder, &entries);
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(entries[i].name, name) == 0)
            return path_join(arena, folder, entries[i].name);
    return NULL;
}

const char *path_find_any_case(Arena *arena, const char *folder, const char *relative)
{
    const char *found = folder;
    for (const char *at = relative; *at && found;) {
        size_t size = strcspn(at, "/");
        const char *name = arena_strndup(arena, at, size);
        if (strcmp(name, "..") == 0)
            found = path_clean(arena, path_join(arena, found, ".."));
        else if (size && strcmp(name, ".") != 0)
            found = find_component(arena, found, name);
        at += size + (at[size] == '/');
    }
    return found;
}
