// Addresses of documented pages. In: a rule's short form ("NF:wdm.IoCallDriver", "k:waits-and-apcs"). Out: an
// URL. The one idea: a short form names a folder of the documentation, or a kind of topic and the header that
// declares it.
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "analyzer/base/finding.h"

#define LEARN "https://learn.microsoft.com/"
#define DRIVERS LEARN "windows-hardware/drivers/"

typedef struct PageFolder {
    const char *prefix;
    const char *folder;
} PageFolder;

static const PageFolder folders[] = {
    {"a", "audio"},  {"b", "debugger"},       {"d", "devtest"}, {"i", "ifs"},
    {"k", "kernel"}, {"s", "driversecurity"}, {"w", "wdf"},
};

// Headers whose topics stand with the Win32 API, not with the driver DDIs.
static const char *const win32_headers[] = {
    "errhandlingapi", "fileapi", "handleapi", "ioapiset", "mswmdm", "mtpext", "synchapi", "winioctl",
};

static bool is_win32_header(const char *header, size_t length)
{
    for (size_t i = 0; i < sizeof win32_headers / sizeof *win32_headers; i++)
        if (strlen(win32_headers[i]) == length && strncmp(win32_headers[i], header, length) == 0)
            return true;
    return false;
}

// "NF", "NS", "NC", "NI", "NE", "NN": a topic of the DDI or API reference.
static bool is_topic(const char *source, size_t prefix)
{
    return prefix == 2 && source[0] == 'N' && isupper((unsigned char)source[1]);
}

static void topic_url(const char *source, char *out, size_t size)
{
    const char *header = source + 3;
    const char *dot = strchr(header, '.');
    int length = dot ? (int)(dot - header) : (int)strlen(header);
    const char *root = is_win32_header(header, (size_t)length) ? LEARN "windows/win32/api/" : DRIVERS "ddi/";
    if (!dot) {
        snprintf(out, size, "%s%.*s/", root, length, header);
    } else {
        snprintf(out, size, "%s%.*s/%.2s-%.*s-%s", root, length, header, source, length, header, dot + 1);
        size_t start = strlen(root);
        for (char *at = out + start; start < size && *at; at++)
            *at = *at == '.' ? '-' : (char)tolower((unsigned char)*at);
    }
}

static void folder_url(const char *source, size_t prefix, char *out, size_t size)
{
    const char *page = source + prefix + 1;
    int length = (int)strlen(page);
    if (length > 3 && strcmp(page + length - 3, ".md") == 0)
        length -= 3;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (strlen(folders[i].prefix) == prefix && strncmp(folders[i].prefix, source, prefix) == 0) {
            snprintf(out, size, DRIVERS "%s/%.*s", folders[i].folder, length, page);
            return;
        }
    }
    // Any other folder is written out: "usbcon:how-to-...", "win32:fileio/...".
    if (prefix == 5 && strncmp(source, "win32", 5) == 0)
        snprintf(out, size, LEARN "windows/win32/%.*s", length, page);
    else
        snprintf(out, size, DRIVERS "%.*s/%.*s", (int)prefix, source, length, page);
}

void page_url(const char *source, char *out, size_t size)
{
    const char *colon = strchr(source, ':');
    size_t prefix = colon ? (size_t)(colon - source) : 0;
    if (!colon || strncmp(colon, "://", 3) == 0)
        snprintf(out, size, "%s", source);
    else if (is_topic(source, prefix))
        topic_url(source, out, size);
    else
        folder_url(source, prefix, out, size);
}
