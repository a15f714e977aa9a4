/* net/ring.h: packets, fragments, rings and packet extensions of NetAdapterCx, kernel and user mode; every
 * other header of this folder is one line that includes this. NS:ring._NET_RING, NS:packet._NET_PACKET,
 * NS:fragment._NET_FRAGMENT, NS:ringcollection._NET_RING_COLLECTION, NS:extension._NET_EXTENSION,
 * NS:checksumtypes._NET_PACKET_CHECKSUM, NS:gsotypes._NET_PACKET_GSO, NS:rsctypes._NET_PACKET_RSC and the
 * pages of the functions below. */
#ifndef IOCTLINT_NET_RING_H
#define IOCTLINT_NET_RING_H
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _NET_PACKET_LAYOUT {
    UINT8 Layer2Type : 4;
    UINT8 Layer3Type : 4;
    UINT8 Layer4Type : 4;
    UINT8 Reserved0 : 4;
    UINT16 Layer2HeaderLength : 7;
    UINT16 Layer3HeaderLength : 9;
    UINT8 Layer4HeaderLength;
    UINT8 Reserved1;
} NET_PACKET_LAYOUT;
typedef enum _NET_PACKET_LAYER2_TYPE {
    NetPacketLayer2TypeUnspecified,
    NetPacketLayer2TypeNull,
    NetPacketLayer2TypeEthernet,
    NetPacketLayer2TypeIeee80211
} NET_PACKET_LAYER2_TYPE;
typedef enum _NET_PACKET_LAYER3_TYPE {
    NetPacketLayer3TypeUnspecified,
    NetPacketLayer3TypeIPv4UnspecifiedOptions,
    NetPacketLayer3TypeIPv4WithOptions,
    NetPacketLayer3TypeIPv4NoOptions,
    NetPacketLayer3TypeIPv6UnspecifiedExtensions,
    NetPacketLayer3TypeIPv6WithExtensions,
    NetPacketLayer3TypeIPv6NoExtensions
} NET_PACKET_LAYER3_TYPE;
typedef enum _NET_PACKET_LAYER4_TYPE {
    NetPacketLayer4TypeUnspecified,
    NetPacketLayer4TypeTcp,
    NetPacketLayer4TypeUdp,
    NetPacketLayer4TypeIPFragment,
    NetPacketLayer4TypeIPNotFragment
} NET_PACKET_LAYER4_TYPE;
typedef struct _NET_PACKET {
    UINT32 FragmentIndex;
    UINT16 FragmentCount;
    NET_PACKET_LAYOUT Layout;
    UINT8 Ignore : 1;
    UINT8 Scratch : 1;
    UINT8 Reserved0 : 6;
    UINT8 Reserved1[5];
} NET_PACKET;
typedef struct _NET_FRAGMENT {
    UINT64 ValidLength : 26;
    UINT64 Capacity : 26;
    UINT64 Offset : 10;
    UINT64 Scratch : 1;
    UINT64 OsReserved_Bounced : 1;
} NET_FRAGMENT;
typedef struct _NET_RING {
    UINT16 OSReserved1;
    UINT16 ElementStride;
    UINT32 NumberOfElements;
    UINT32 ElementIndexMask;
    UINT32 EndIndex;
    union {
        UINT32 OSReserved0;
        void *OSReserved2[4];
    };
    UINT32 BeginIndex;
    UINT32 NextIndex;
    void *Scratch;
    UCHAR Buffer[1];
} NET_RING;
typedef enum _NET_RING_TYPE { NetRingTypePacket, NetRingTypeFragment, NetRingTypeDataBuffer } NET_RING_TYPE;
typedef struct _NET_RING_COLLECTION {
    NET_RING *Rings[3];
} NET_RING_COLLECTION;
typedef enum _NET_EXTENSION_TYPE {
    NetExtensionTypePacket = 1,
    NetExtensionTypeFragment = 2,
    NetExtensionTypeBuffer
} NET_EXTENSION_TYPE;
typedef struct _NET_EXTENSION {
    void *Reserved[4];
    BOOLEAN Enabled;
} NET_EXTENSION;
typedef struct _NET_EXTENSION_QUERY {
    ULONG Size;
    PCWSTR Name;
    ULONG Version;
    NET_EXTENSION_TYPE Type;
} NET_EXTENSION_QUERY;
FORCEINLINE void NET_EXTENSION_QUERY_INIT(NET_EXTENSION_QUERY *query, PCWSTR name, ULONG version,
                                          NET_EXTENSION_TYPE type)
{
    query->Size = sizeof *query;
    query->Name = name;
    query->Version = version;
    query->Type = type;
}
FORCEINLINE void *NetRingGetElementAtIndex(NET_RING const *ring, UINT32 index)
{
    return (void *)(ring->Buffer + (SIZE_T)index * ring->ElementStride);
}
FORCEINLINE NET_PACKET *NetRingGetPacketAtIndex(NET_RING const *ring, UINT32 index)
{
    return (NET_PACKET *)NetRingGetElementAtIndex(ring, index);
}
FORCEINLINE NET_FRAGMENT *NetRingGetFragmentAtIndex(NET_RING const *ring, UINT32 index)
{
    return (NET_FRAGMENT *)NetRingGetElementAtIndex(ring, index);
}
FORCEINLINE UINT32 NetRingIncrementIndex(NET_RING const *ring, UINT32 index)
{
    return (index + 1) & ring->ElementIndexMask;
}
FORCEINLINE UINT32 NetRingAdvanceIndex(NET_RING const *ring, UINT32 index, UINT32 distance)
{
    return (index + distance) & ring->ElementIndexMask;
}
FORCEINLINE UINT32 NetRingGetRangeCount(NET_RING const *ring, UINT32 start, UINT32 end)
{
    return (end - start) & ring->ElementIndexMask;
}
FORCEINLINE NET_RING *NetRingCollectionGetPacketRing(NET_RING_COLLECTION const *rings)
{
    return rings->Rings[NetRingTypePacket];
}
FORCEINLINE NET_RING *NetRingCollectionGetFragmentRing(NET_RING_COLLECTION const *rings)
{
    return rings->Rings[NetRingTypeFragment];
}
FORCEINLINE NET_RING *NetRingCollectionGetDataBufferRing(NET_RING_COLLECTION const *rings)
{
    return rings->Rings[NetRingTypeDataBuffer];
}
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_NAME L"ms_fragment_virtualaddress"
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_NAME L"ms_fragment_logicaladdress"
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_MDL_NAME L"ms_fragment_mdl"
#define NET_FRAGMENT_EXTENSION_MDL_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_NAME L"ms_fragment_returncontext"
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_NAME L"ms_fragment_databuffer"
#define NET_FRAGMENT_EXTENSION_DATA_BUFFER_VERSION_1 1U
#define NET_PACKET_EXTENSION_CHECKSUM_NAME L"ms_packet_checksum"
#define NET_PACKET_EXTENSION_CHECKSUM_VERSION_1 1U
#define NET_PACKET_EXTENSION_GSO_NAME L"ms_packet_gso"
#define NET_PACKET_EXTENSION_GSO_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_NAME L"ms_packet_rsc"
#define NET_PACKET_EXTENSION_RSC_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_VERSION_2 2U
#define NET_PACKET_EXTENSION_IEEE8021Q_NAME L"ms_packet_ieee8021q"
#define NET_PACKET_EXTENSION_IEEE8021Q_VERSION_1 1U
#define NET_PACKET_EXTENSION_HASH_NAME L"ms_packet_hash"
#define NET_PACKET_EXTENSION_HASH_VERSION_1 1U
typedef struct _NET_FRAGMENT_VIRTUAL_ADDRESS {
    void *VirtualAddress;
} NET_FRAGMENT_VIRTUAL_ADDRESS;
typedef struct _NET_FRAGMENT_LOGICAL_ADDRESS {
    UINT64 LogicalAddress;
} NET_FRAGMENT_LOGICAL_ADDRESS;
typedef struct _NET_FRAGMENT_MDL {
    struct _MDL *Mdl;
} NET_FRAGMENT_MDL;
typedef struct _NET_FRAGMENT_RETURN_CONTEXT_HANDLE__ *NET_FRAGMENT_RETURN_CONTEXT_HANDLE;
typedef struct _NET_FRAGMENT_RETURN_CONTEXT {
    NET_FRAGMENT_RETURN_CONTEXT_HANDLE Handle;
} NET_FRAGMENT_RETURN_CONTEXT;
typedef struct _NET_DATA_BUFFER_HANDLE__ *NET_DATA_BUFFER_HANDLE;
typedef struct _NET_FRAGMENT_DATA_BUFFER {
    NET_DATA_BUFFER_HANDLE Handle;
} NET_FRAGMENT_DATA_BUFFER;
typedef enum _NET_PACKET_TX_CHECKSUM_ACTION {
    NetPacketTxChecksumActionPassthrough,
    NetPacketTxChecksumActionRequired = 2
} NET_PACKET_TX_CHECKSUM_ACTION;
typedef enum _NET_PACKET_RX_CHECKSUM_EVALUATION {
    NetPacketRxChecksumEvaluationNotChecked,
    NetPacketRxChecksumEvaluationValid,
    NetPacketRxChecksumEvaluationInvalid
} NET_PACKET_RX_CHECKSUM_EVALUATION;
typedef struct _NET_PACKET_CHECKSUM {
    UINT8 Layer2 : 2;
    UINT8 Layer3 : 2;
    UINT8 Layer4 : 2;
    UINT8 Reserved : 2;
} NET_PACKET_CHECKSUM;
typedef struct _NET_PACKET_GSO {
    union {
        struct {
            UINT32 Mss : 20;
            UINT32 Reserved0 : 12;
        } TCP;
        struct {
            UINT32 Mss : 20;
            UINT32 Reserved0 : 12;
        } UDP;
    };
} NET_PACKET_GSO, NET_PACKET_LSO;
typedef struct _NET_PACKET_RSC {
    union {
        struct {
            UINT16 CoalescedSegmentCount;
            UINT16 DuplicateAckCount;
        } TCP;
        struct {
            UINT16 CoalescedSegmentCount;
            UINT16 CoalescedSegmentSize;
        } UDP;
    };
} NET_PACKET_RSC;
typedef struct _NET_PACKET_RSC_TIMESTAMP {
    union {
        struct {
            UINT32 RscTcpTimestampDelta;
        } TCP;
    };
} NET_PACKET_RSC_TIMESTAMP;
typedef struct _NET_PACKET_IEEE8021Q {
    UINT16 PriorityCodePoint : 3;
    UINT16 DropEligibleIndicator : 1;
    UINT16 VlanIdentifier : 12;
    UINT8 TxTagging : 2;
} NET_PACKET_IEEE8021Q;
typedef struct _NET_PACKET_HASH {
    UINT32 HashValue;
    UINT32 ProtocolType;
} NET_PACKET_HASH;
NET_FRAGMENT_VIRTUAL_ADDRESS *NetExtensionGetFragmentVirtualAddress(NET_EXTENSION const *extension,
                                                                    UINT32 index);
NET_FRAGMENT_LOGICAL_ADDRESS *NetExtensionGetFragmentLogicalAddress(NET_EXTENSION const *extension,
                                                                    UINT32 index);
NET_FRAGMENT_MDL *NetExtensionGetFragmentMdl(NET_EXTENSION const *extension, UINT32 index);
NET_FRAGMENT_RETURN_CONTEXT *NetExtensionGetFragmentReturnContext(NET_EXTENSION const *extension,
                                                                  UINT32 index);
NET_FRAGMENT_DATA_BUFFER *NetExtensionGetFragmentDataBuffer(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_CHECKSUM *NetExtensionGetPacketChecksum(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_GSO *NetExtensionGetPacketGso(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_GSO *NetExtensionGetPacketLso(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_RSC *NetExtensionGetPacketRsc(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_RSC_TIMESTAMP *NetExtensionGetPacketRscTimestamp(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_IEEE8021Q *NetExtensionGetPacketIeee8021Q(NET_EXTENSION const *extension, UINT32 index);
NET_PACKET_HASH *NetExtensionGetPacketHash(NET_EXTENSION const *extension, UINT32 index);
#ifdef __cplusplus
}
#endif
#endif
