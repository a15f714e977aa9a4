// Type synthesis, reading: the text around a place that a diagnostic points to.
#include <ctype.h>
#include <string.h>

#include "analyzer/frontend/synth.h"

// ---- text ------------------------------------------------------------------------------------------------

size_t word_length(const char *at, const char *end)
{
    size_t size = 0;
    while (at + size < end && is_word_char(at[size]))
        size++;
    return size;
}

// Past blanks, comments and line ends.
const char *skip_blank(const char *at, const char *end)
{
    for (;;) {
        while (at < end && (isspace((unsigned char)*at) || *at == '\\'))
            at++;
        if (end - at > 1 && at[0] == '/' && at[1] == '/') {
            while (at < end && *at != '\n')
                at++;
        } else if (end - at > 3 && at[0] == '/' && at[1] == '*') {
            for (at += 2; at + 1 < end && !(at[0] == '*' && at[1] == '/'); at++)
                ;
            at = at + 1 < end ? at + 2 : end;
        } else {
            return at;
        }
    }
}

// Back over blanks.
const char *back_blank(const char *text, const char *at)
{
    while (at > text && isspace((unsigned char)at[-1]))
        at--;
    return at;
}

// Back over blanks and // comments of whole lines.
const char *back_code(const char *text, const char *at)
{
    for (;;) {
        at = back_blank(text, at);
        const char *line = at;
        while (line > text && line[-1] != '\n')
            line--;
        while (line < at && isspace((unsigned char)*line))
            line++;
        if (at - line < 2 || line[0] != '/' || line[1] != '/')
            return at;
        at = line;
    }
}

bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool ends_with(const char *text, const char *suffix)
{
    size_t length = strlen(text), size = strlen(suffix);
    return length >= size && strcmp(text + length - size, suffix) == 0;
}

bool is_all_caps(const char *name)
{
    bool has_letter = false;
    for (; *name; name++) {
        if (islower((unsigned char)*name))
            return false;
        has_letter = has_letter || isalpha((unsigned char)*name);
    }
    return has_letter;
}

bool is_all_small(const char *name)
{
    while (*name && !isupper((unsigned char)*name))
        name++;
    return !*name;
}

Spot spot_of(Synth *synth, CXSourceLocation location, const char *name)
{
    CXFile file;
    unsigned offset;
    size_t size = 0;
    clang_getSpellingLocation(location, &file, NULL, NULL, &offset);
    const char *text = file ? clang_getFileContents(synth->tu, file, &size) : NULL;
    if (!text || offset >= size)
        return (Spot){NULL, NULL, NULL};
    Spot spot = {text, text + offset, text + size};
    size_t length = name ? strlen(name) : 0;
    if (name && ((size_t)(spot.end - spot.at) < length || memcmp(spot.at, name, length) != 0))
        return (Spot){NULL, NULL, NULL};
    return spot;
}
