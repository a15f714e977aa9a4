/* ucmucsi/1.0/ucmucsicx.h */
#include <UcmUcsiCx.h>
