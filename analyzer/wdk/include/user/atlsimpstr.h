/* atlsimpstr.h: see atlbase.h. */
#include <atlbase.h>
