// The only place of the product, beside project/files.c, that asks the operating system: processes and the
// channels to them, clocks, the terminal, where the program lies. Everything else is portable C.
#ifndef IOCTLINT_BASE_OS_H
#define IOCTLINT_BASE_OS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "analyzer/base/arena.h"

// To be called before anything else is opened: a channel to a process must never stand where a standard
// stream is closed.
void os_keep_standard_streams(void);
unsigned os_processors(void); // at least 1
bool os_is_terminal(FILE *stream);
bool os_flush(FILE *stream);        // false, and a word on standard error, when not all could be written
bool os_wants_colour(FILE *stream); // a terminal that can, and a user who did not say NO_COLOR
const char *os_program_path(Arena *arena);   // absolute, links resolved; NULL when unknown
const char *os_working_folder(Arena *arena); // absolute; "." when unknown
bool os_file_exists(const char *path);       // or folder
bool os_folder_exists(const char *path);
// NULL when a file can be written there, else why not. Nothing is made or changed.
const char *os_why_unwritable(Arena *arena, const char *path);
// The whole file with a zero byte behind it; NULL when it cannot be read.
char *os_read_file(Arena *arena, const char *path, size_t *length);

double os_cpu_seconds(void);    // of this process and its ended children
double os_peak_megabytes(void); // of the largest process: this one or an ended child
void os_trim_memory(void); // gives back what was freed, where that is much

// ---- processes ------------------------------------------------------------------------------------------

// A copy of this process that runs one function, and the two-way byte channel to it.
typedef struct OsProcess {
    long id; // 0: none
    int channel;
} OsProcess;

// Starts `body` in a child; the child ends when it returns. `others` are processes whose channels the child
// must not hold.
bool os_start(OsProcess *process, void (*body)(int channel, void *context), void *context,
              const OsProcess *others, size_t n_others);
// Waits until one of the channels has something to read (or its end). Returns its index.
size_t os_wait_any(const OsProcess *processes, size_t n_processes);
// Closes the channel, waits for the end and says how it was: NULL for an ordinary one, else "signal 11
// (Segmentation fault)".
const char *os_finish(OsProcess *process, Arena *arena);

// Ends this process after so many seconds of processor time from now (os_finish tells "work that found no
// end"); 0 takes it back. For code of others that may never return; what we run ourselves is bounded by
// counted steps.
void os_limit_processor_time(unsigned seconds);

bool os_send(int channel, const void *bytes, size_t length);
bool os_receive(int channel, void *bytes, size_t length);      // exactly that many; false at the end
size_t os_receive_some(int channel, void *bytes, size_t size); // 0 at the end

#endif
