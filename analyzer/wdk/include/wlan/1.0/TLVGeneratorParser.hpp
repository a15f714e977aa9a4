/* wlan/1.0/TLVGeneratorParser.hpp */
#include <TLVGeneratorParser.hpp>
