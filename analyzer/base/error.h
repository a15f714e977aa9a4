// The two ways a run can end early, and how it says so.
//
//   base_die  the user's error (bad option, no input): message with the remedy, exit status 2
//   base_bug  ours: names the place, aborts, exit status 2 in the parent of a worker
//
// A unit's error (a file that cannot be read or parsed) is neither: it is data, kept in the unit and counted.
#ifndef IOCTLINT_BASE_ERROR_H
#define IOCTLINT_BASE_ERROR_H

#define EXIT_RUN_FAILED 2

_Noreturn void base_die(const char *format, ...) __attribute__((format(printf, 1, 2)));
_Noreturn void base_bug(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
