// A member of an unnamed structure that is named as one around it: Microsoft's compiler takes the outer one.
#include <ntddk.h>

struct Header {
    union {
        UCHAR service;
        struct {
            UCHAR congestion : 2;
            UCHAR service : 6;
        };
    };
    UCHAR length;
};

UCHAR read(Header *header)
{
    return header->service + header->congestion + header->length;
}
