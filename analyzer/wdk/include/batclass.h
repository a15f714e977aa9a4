/* batclass.h: mingw's, after the battery types it needs. */
#ifndef IOCTLINT_BATCLASS_H
#define IOCTLINT_BATCLASS_H
#include <poclass.h>
#include_next <batclass.h>

#endif
