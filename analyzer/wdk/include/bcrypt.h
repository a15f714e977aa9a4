/* bcrypt.h: mingw's, with an algorithm that came later. The Windows SDK's page "CNG Algorithm Identifiers".
 * */
#include_next <bcrypt.h>
#ifndef BCRYPT_CHACHA20_POLY1305_ALGORITHM
#define BCRYPT_CHACHA20_POLY1305_ALGORITHM L"CHACHA20_POLY1305"
#endif
