/* winioctl.h (user mode): mingw's, its GUID definitions at most once (it repeats them on every inclusion, and
 * with INITGUID that is a redefinition), then what it lacks. */
#ifndef IOCTLINT_WINIOCTL_GUIDS
#ifdef INITGUID
#define IOCTLINT_WINIOCTL_GUIDS
#endif
#include_next <winioctl.h>
#endif
