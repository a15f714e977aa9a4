#pragma once
// A kit as small as can be: names in another case than their users write them.
#include <KitBase.h>
typedef struct _IRP {
    int FromKit;
} IRP, *PIRP;
