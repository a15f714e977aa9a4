/* ddrawint.h: the kernel side of DirectDraw, as far as winddi.h names it. Opaque: nothing here looks inside.
 * NS:ddrawint._DD_SURFACE_LOCAL and its siblings. */
#ifndef IOCTLINT_DDRAWINT_H
#define IOCTLINT_DDRAWINT_H
#define IOCTLINT_DD(name) typedef struct _##name name, *P##name;
IOCTLINT_DD(DD_CALLBACKS)
IOCTLINT_DD(DD_SURFACECALLBACKS)
IOCTLINT_DD(DD_PALETTECALLBACKS)
IOCTLINT_DD(DD_HALINFO)
IOCTLINT_DD(DD_DIRECTDRAW_GLOBAL)
IOCTLINT_DD(DD_SURFACE_GLOBAL)
IOCTLINT_DD(DD_SURFACE_LOCAL)
IOCTLINT_DD(VIDEOMEMORY)
#undef IOCTLINT_DD
#endif
