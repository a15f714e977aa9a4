/* npapi.h: mingw's, after the network structures it takes for granted. */
#include <windows.h>

#include <winnetwk.h>
#include_next <npapi.h>
