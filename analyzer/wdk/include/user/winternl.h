/* winternl.h: mingw's, without a structure that Microsoft's leaves to the program, and with the assertion,
 * which evaluates nothing in a release build. */
#ifndef IOCTLINT_WINTERNL_H
#define IOCTLINT_WINTERNL_H
#define _FILE_FULL_EA_INFORMATION ioctlint_full_ea
#define FILE_FULL_EA_INFORMATION IOCTLINT_FULL_EA
#define PFILE_FULL_EA_INFORMATION PIOCTLINT_FULL_EA
#include_next <winternl.h>
#undef _FILE_FULL_EA_INFORMATION
#undef FILE_FULL_EA_INFORMATION
#undef PFILE_FULL_EA_INFORMATION
#ifndef ASSERT
#define ASSERT(e) ((void)0)
#endif
#endif
