/* d3dkmthk.h: what display miniports take of it is in d3dkmddi.h. */
#include <d3dkmddi.h>
