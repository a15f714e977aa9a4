/* wil/filesystem.h: see wil/resource.h. */
#include <wil/resource.h>
