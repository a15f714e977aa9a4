/* psdk_inc/intrin-impl.h: mingw writes every intrinsic as inline assembly here, and asks again and again. Our
 * intrin.h declares those that driver and driver callers' code uses. */
#include <intrin.h>
