// POSIX behind os.h. The one idea: one socket pair per child serves both directions and can be written to
// after the child's death without a signal.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "analyzer/base/os.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analyzer/base/error.h"

void os_keep_standard_streams(void)
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
        // For reading only: what is written to a closed stream still fails. The lowest free number is taken.
        if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", O_RDONLY) != stream)
            return;
}

unsigned os_processors(void)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (unsigned)count : 1;
}

bool os_is_terminal(FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

bool os_flush(FILE *stream)
{
    if (fflush(stream) == 0 && !ferror(stream))
        return true;
    fprintf(stderr, "ioctlint: error: writing failed: %s\n", strerror(errno));
    return false;
}

bool os_wants_colour(FILE *stream)
{
    const char *no_colour = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    return os_is_terminal(stream) && !(no_colour && *no_colour) &&
           !(terminal && strcmp(terminal, "dumb") == 0);
}

const char *os_program_path(Arena *arena)
{
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    return length > 0 ? arena_strndup(arena, path, (size_t)length) : NULL;
}

const char *os_working_folder(Arena *arena)
{
    char path[PATH_MAX];
    return getcwd(path, sizeof path) ? arena_strdup(arena, path) : ".";
}

bool os_file_exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0;
}

bool os_folder_exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

const char *os_why_unwritable(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *folder = !slash          ? "."
                         : slash == path ? "/"
                                         : arena_strndup(arena, path, (size_t)(slash - path));
    if (os_folder_exists(path))
        return "it is a folder";
    if (!os_folder_exists(folder))
        return arena_printf(arena, "there is no folder '%s'", folder);
    if (access(os_file_exists(path) ? path : folder, W_OK) != 0)
        return strerror(errno);
    return NULL;
}

char *os_read_file(Arena *arena, const char *path, size_t *length)
{
    struct stat info;
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    char *bytes = NULL;
    if (fstat(fileno(file), &info) == 0 && S_ISREG(info.st_mode)) {
        bytes = arena_alloc(arena, (size_t)info.st_size + 1);
        *length = fread(bytes, 1, (size_t)info.st_size, file);
        if (ferror(file))
            bytes = NULL;
    }
    fclose(file);
    return bytes;
}

static double usage_seconds(int who)
{
    struct rusage usage;
    if (getrusage(who, &usage) != 0)
        return 0;
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double os_cpu_seconds(void)
{
    return usage_seconds(RUSAGE_SELF) + usage_seconds(RUSAGE_CHILDREN);
}

double os_peak_megabytes(void)
{
    struct rusage self, children;
    long peak = 0;
    if (getrusage(RUSAGE_SELF, &self) == 0)
        peak = self.ru_maxrss;
    if (getrusage(RUSAGE_CHILDREN, &children) == 0 && children.ru_maxrss > peak)
        peak = children.ru_maxrss;
    return (double)peak / 1024; // Linux counts in KiB
}

void os_trim_memory(void)
{
    enum { WORTH_IT = 64 << 20 }; // bytes; the next job takes up what is less, and need not fault it in again
    if (mallinfo2().fordblks > WORTH_IT)
        malloc_trim(0);
}

// ---- processes ------------------------------------------------------------------------------------------

bool os_start(OsProcess *process, void (*body)(int channel, void *context), void *context,
              const OsProcess *others, size_t n_others)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return false;
    fflush(NULL); // else both processes write what is still buffered
    pid_t id = fork();
    if (id < 0) {
        close(ends[0]);
        close(ends[1]);
        return false;
    }
    if (id == 0) {
        close(ends[0]);
        for (size_t i = 0; i < n_others; i++)
            if (others[i].id)
                close(others[i].channel);
        body(ends[1], context);
        fflush(NULL);
        _exit(0);
    }
    close(ends[1]);
    *process = (OsProcess){id, ends[0]};
    return true;
}

size_t os_wait_any(const OsProcess *processes, size_t n_processes)
{
    enum { MOST = 1024 };
    struct pollfd polled[MOST];
    if (n_processes > MOST)
        n_processes = MOST;
    for (size_t i = 0; i < n_processes; i++)
        polled[i] = (struct pollfd){.fd = processes[i].id ? processes[i].channel : -1, .events = POLLIN};
    for (;;) {
        if (poll(polled, n_processes, -1) < 0 && errno != EINTR)
            base_bug("poll failed: %s", strerror(errno));
        for (size_t i = 0; i < n_processes; i++)
            if (polled[i].revents)
                return i;
    }
}

const char *os_finish(OsProcess *process, Arena *arena)
{
    int status = 0;
    close(process->channel);
    while (waitpid((pid_t)process->id, &status, 0) < 0)
        if (errno != EINTR)
            base_bug("waitpid failed: %s", strerror(errno));
    process->id = 0;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF)
        return "work that found no end";
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
        return "signal 9 (killed; out of memory?)";
    if (WIFSIGNALED(status))
        return arena_printf(arena, "signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        return arena_printf(arena, "exit status %d", WEXITSTATUS(status));
    return NULL;
}

void os_limit_processor_time(unsigned seconds)
{
    const struct itimerval limit = {.it_value = {.tv_sec = (time_t)seconds}};
    if (setitimer(ITIMER_PROF, &limit, NULL) != 0) // its signal, SIGPROF, ends the process
        base_bug("setitimer failed: %s", strerror(errno));
}

bool os_send(int channel, const void *bytes, size_t length)
{
    const char *at = bytes;
    while (length) {
        ssize_t sent = send(channel, at, length, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        length -= (size_t)sent;
    }
    return true;
}

size_t os_receive_some(int channel, void *bytes, size_t size)
{
    for (;;) {
        ssize_t got = read(channel, bytes, size);
        if (got >= 0)
            return (size_t)got;
        if (errno != EINTR)
            return 0; // a reset channel is an ended one
    }
}

bool os_receive(int channel, void *bytes, size_t length)
{
    char *at = bytes;
    while (length) {
        size_t got = os_receive_some(channel, at, length);
        if (got == 0)
            return false;
        at += got;
        length -= got;
    }
    return true;
}
