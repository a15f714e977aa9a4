/* user_more.h: what mingw's base lacks. */
#ifndef IOCTLINT_USER_MORE_H
#define IOCTLINT_USER_MORE_H
#endif
