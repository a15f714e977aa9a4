/* bthsdpddi.h: the interfaces for building and reading records of the service discovery protocol.
 * NS:bthsdpddi._BTHDDI_SDP_NODE_INTERFACE, NS:bthsdpddi._BTHDDI_SDP_PARSE_INTERFACE, NC:bthsdpddi.P*, and
 * NF:sdplib.Sdp* for the parameters of the node functions. */
#ifndef IOCTLINT_BTHSDPDDI_H
#define IOCTLINT_BTHSDPDDI_H
#include <sdpnode.h>
typedef struct _BTHDDI_SDP_NODE_INTERFACE {
    INTERFACE Interface;
    PSDP_TREE_ROOT_NODE (*SdpCreateNodeTree)(_In_ ULONG tag);
    NTSTATUS (*SdpFreeTree)(_In_ PSDP_TREE_ROOT_NODE Tree);
    PSDP_NODE (*SdpCreateNodeNil)(_In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeBoolean)(_In_ UCHAR bVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUint8)(_In_ UCHAR ucVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUint16)(_In_ USHORT usVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUint32)(_In_ ULONG ulVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUint64)(_In_ ULONGLONG ullVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUint128)(_In_ SDP_ULARGE_INTEGER_16 *puli16Val, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeInt8)(_In_ CHAR cVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeInt16)(_In_ SHORT sVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeInt32)(_In_ LONG lVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeInt64)(_In_ LONGLONG llVal, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeInt128)(_In_ SDP_LARGE_INTEGER_16 *uil16Val, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUuid16)(_In_ USHORT uuidVal2, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUuid32)(_In_ ULONG uuidVal4, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUuid128)(_In_ const GUID *uuid, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeString)(_In_ PCHAR string, _In_ ULONG stringLength, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeUrl)(_In_ PCHAR url, _In_ ULONG urlLength, _In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeAlternative)(_In_ ULONG tag);
    PSDP_NODE (*SdpCreateNodeSequence)(_In_ ULONG tag);
    NTSTATUS (*SdpAddAttributeToTree)(_In_ PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId,
                                      _In_ PSDP_NODE AttribValue, _In_ ULONG tag);
    NTSTATUS (*SdpAppendNodeToContainerNode)(_In_ PSDP_NODE Parent, _In_ PSDP_NODE Node);
} BTHDDI_SDP_NODE_INTERFACE, *PBTHDDI_SDP_NODE_INTERFACE;
typedef struct _BTHDDI_SDP_PARSE_INTERFACE {
    INTERFACE Interface;
    NTSTATUS (*SdpValidateStream)(_In_ PUCHAR Stream, _In_ ULONG Size, _Out_ PULONG_PTR ErrorByte);
    NTSTATUS (*SdpConvertStreamToTree)(_In_ PUCHAR Stream, _In_ ULONG Size, _Out_ PSDP_TREE_ROOT_NODE *Node,
                                       _In_ ULONG tag);
    NTSTATUS (*SdpConvertTreeToStream)(_In_ PSDP_TREE_ROOT_NODE Root, _Out_ PUCHAR *Stream, _Out_ PULONG Size,
                                       _In_ ULONG tag);
    NTSTATUS (*SdpFreeTree)(_In_ PSDP_TREE_ROOT_NODE Tree);
    VOID (*SdpByteSwapUuid128)(_In_ GUID *pUuidFrom, _Out_ GUID *pUuidTo);
    VOID (*SdpByteSwapUint128)(_In_ SDP_ULARGE_INTEGER_16 *pInUint128,
                               _Out_ SDP_ULARGE_INTEGER_16 *pOutUint128);
    ULONGLONG (*SdpByteSwapUint64)(_In_ ULONGLONG uint64);
    VOID (*SdpRetrieveUuid128)(_In_ PUCHAR Stream, _Out_ GUID *uuid128);
    VOID (*SdpRetrieveUint128)(_In_ PUCHAR Stream, _Out_ SDP_ULARGE_INTEGER_16 *pUint128);
    VOID (*SdpRetrieveUint64)(_In_ PUCHAR Stream, _Out_ PULONGLONG pUint16);
    NTSTATUS (*SdpFindAttributeInTree)(_In_ PSDP_TREE_ROOT_NODE Tree, _In_ USHORT AttribId,
                                       _Out_ PSDP_NODE *Attribute);
    VOID (*SdpGetNextElement)(_In_ PUCHAR Stream, _In_ ULONG StreamSize, _In_opt_ PUCHAR CurrentElement,
                              _Out_ PUCHAR *NextElement, _Out_ PULONG NextElementSize);
    PVOID Reserved1;
    PVOID Reserved2;
    PVOID Reserved3;
    PVOID Reserved4;
} BTHDDI_SDP_PARSE_INTERFACE, *PBTHDDI_SDP_PARSE_INTERFACE;
#endif
