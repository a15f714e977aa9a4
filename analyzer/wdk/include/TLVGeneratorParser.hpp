/* TLVGeneratorParser.hpp: lists as the TLV generator and parser hand them to C++ clients, and the release
 * of what it generated; the containers themselves are not documented.
 * k:wdi-tlv-generator-parser-special-members, k:wdi-tlv-generator-interface-overview. */
#ifndef IOCTLINT_TLVGENERATORPARSER_HPP
#define IOCTLINT_TLVGENERATORPARSER_HPP
#include <ioctlint/wdi_types.h>
#ifdef __cplusplus
template <class T> struct ArrayOfElements {
    UINT32 ElementCount;
    T *pElements;
    BOOLEAN MemoryInternallyAllocated;
    void SimpleAssign(T *elements, UINT32 count)
    {
        pElements = elements;
        ElementCount = count;
    }
};
extern "C" {
#endif
void FreeGenerated(_In_ UINT8 *pBuffer);
#ifdef __cplusplus
}
#endif
#endif
