// Every header below some folders, findable by the name a source writes.
// In: folders. Out: for `#include "..\inc\Foo.h"` in a file, the header that a build would most likely have
// found. The one idea: the best candidate's path ends with what is written (any case), and it is the nearest
// to the includer.
#ifndef IOCTLINT_PROJECT_HEADERS_H
#define IOCTLINT_PROJECT_HEADERS_H

#include "analyzer/base/arena.h"

// A header that a build makes and that is in no checkout.
typedef struct MadeHeader {
    const char *name;   // without folders: "fx2Events.h"
    const char *source; // what it is made from: a .man, .mc or .idl
    const char *prefix; // of the names in it, as the project tells the tool, or NULL
} MadeHeader;

typedef struct HeaderIndex HeaderIndex;

HeaderIndex *header_index_new(Arena *arena);
// One file, by absolute clean path. Adding twice is harmless.
void header_index_add(HeaderIndex *index, const char *path);

typedef struct HeaderMatch {
    const char *path;  // absolute; NULL when nothing fits
    unsigned up, down; // folders from the includer up to the common one, and from there down
} HeaderMatch;

// `written` as in the source (either slash, any case, leading "../" is only a hint); `folder` is the
// includer's, absolute.
HeaderMatch header_index_find(const HeaderIndex *index, const char *written, const char *folder);

// What any project around makes, `source` absolute; the index keeps a copy. Found by its name in any case: the
// one whose source is nearest to `folder`, or NULL.
void header_index_add_made(HeaderIndex *index, const MadeHeader *made);
const MadeHeader *header_index_find_made(const HeaderIndex *index, const char *name, const char *folder);

#endif
