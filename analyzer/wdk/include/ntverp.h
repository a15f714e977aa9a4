/* ntverp.h: version numbers of the kit's resources; only their presence matters. */
#ifndef IOCTLINT_NTVERP_H
#define IOCTLINT_NTVERP_H
#define VER_PRODUCTBUILD 22621
#define VER_PRODUCTBUILD_QFE 1
#define VER_PRODUCTVERSION 10,0,22621,1
#define VER_PRODUCTVERSION_STR "10.0.22621.1"
#endif
