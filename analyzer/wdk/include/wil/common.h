/* wil/common.h */
#include <wil/resource.h>
