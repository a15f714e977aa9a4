/* ntintsafe.h: mingw's, then the names with a width that it lacks. NF:ntintsafe.RtlSizeTToULong. */
#include_next <ntintsafe.h>
#ifndef IOCTLINT_NTINTSAFE_H
#define IOCTLINT_NTINTSAFE_H
#define RtlSizeTToUInt32 RtlSizeTToUInt
#define RtlULongLongToUInt32 RtlULongLongToUInt
#define RtlUInt32Add RtlUIntAdd
#define RtlUInt32Sub RtlUIntSub
#define RtlUInt32Mult RtlUIntMult
#ifndef LODWORD /* in no page */
#define LODWORD(q) ((ULONG)(q))
#define HIDWORD(q) ((ULONG)((ULONGLONG)(q) >> 32))
#endif
#endif
