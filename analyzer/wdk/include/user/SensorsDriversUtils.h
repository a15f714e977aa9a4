/* SensorsDriversUtils.h: see SensorsUtils.h. */
#include <SensorsUtils.h>
