/* ioctlint/ndis5.h: the NDIS 5 packet model, for old drivers only; included by our ndis.h.
 * k:ndis-5-x documentation of NDIS_PACKET, NdisMRegisterMiniport, NdisSend, NdisRequest. */
#ifndef IOCTLINT_NDIS5_H
#define IOCTLINT_NDIS5_H
typedef struct _NDIS_PACKET_POOL *PNDIS_PACKET_POOL;
typedef struct _NDIS_PACKET_PRIVATE {
    UINT PhysicalCount;
    UINT TotalLength;
    PNDIS_BUFFER Head;
    PNDIS_BUFFER Tail;
    PNDIS_PACKET_POOL Pool;
    UINT Count;
    ULONG Flags;
    BOOLEAN ValidCounts;
    UCHAR NdisPacketFlags;
    USHORT NdisPacketOobOffset;
} NDIS_PACKET_PRIVATE, *PNDIS_PACKET_PRIVATE;
typedef struct _NDIS_PACKET {
    NDIS_PACKET_PRIVATE Private;
    union {
        struct {
            UCHAR MiniportReserved[2 * sizeof(PVOID)];
            UCHAR WrapperReserved[2 * sizeof(PVOID)];
        };
        struct {
            UCHAR MiniportReservedEx[3 * sizeof(PVOID)];
            UCHAR WrapperReservedEx[sizeof(PVOID)];
        };
        struct {
            UCHAR MacReserved[4 * sizeof(PVOID)];
        };
    };
    ULONG_PTR Reserved[2];
    UCHAR ProtocolReserved[1];
} NDIS_PACKET, *PNDIS_PACKET, **PPNDIS_PACKET;
typedef struct _NDIS_REQUEST {
    UCHAR MacReserved[4 * sizeof(PVOID)];
    NDIS_REQUEST_TYPE RequestType;
    union {
        struct {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesWritten;
            UINT BytesNeeded;
        } QUERY_INFORMATION;
        struct {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesRead;
            UINT BytesNeeded;
        } SET_INFORMATION;
    } DATA;
    UCHAR NdisReserved[9 * sizeof(PVOID)];
} NDIS_REQUEST, *PNDIS_REQUEST;
typedef struct _NDIS_WAN_PACKET *PNDIS_WAN_PACKET;
typedef BOOLEAN (*W_CHECK_FOR_HANG_HANDLER)(NDIS_HANDLE);
typedef VOID (*W_DISABLE_INTERRUPT_HANDLER)(NDIS_HANDLE), (*W_ENABLE_INTERRUPT_HANDLER)(NDIS_HANDLE),
    (*W_HALT_HANDLER)(NDIS_HANDLE), (*W_HANDLE_INTERRUPT_HANDLER)(NDIS_HANDLE);
typedef NDIS_STATUS (*W_INITIALIZE_HANDLER)(PNDIS_STATUS OpenErrorStatus, PUINT SelectedMediumIndex,
                                            PNDIS_MEDIUM MediumArray, UINT MediumArraySize,
                                            NDIS_HANDLE MiniportAdapterContext,
                                            NDIS_HANDLE WrapperConfigurationContext);
typedef VOID (*W_ISR_HANDLER)(PBOOLEAN InterruptRecognized, PBOOLEAN QueueMiniportHandleInterrupt,
                              NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS (*W_QUERY_INFORMATION_HANDLER)(NDIS_HANDLE MiniportAdapterContext, NDIS_OID Oid,
                                                   PVOID InformationBuffer, ULONG InformationBufferLength,
                                                   PULONG BytesWritten, PULONG BytesNeeded);
typedef NDIS_STATUS (*W_SET_INFORMATION_HANDLER)(NDIS_HANDLE MiniportAdapterContext, NDIS_OID Oid,
                                                 PVOID InformationBuffer, ULONG InformationBufferLength,
                                                 PULONG BytesRead, PULONG BytesNeeded);
typedef NDIS_STATUS (*W_RESET_HANDLER)(PBOOLEAN AddressingReset, NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS (*W_SEND_HANDLER)(NDIS_HANDLE MiniportAdapterContext, PNDIS_PACKET Packet, UINT Flags);
typedef VOID (*W_SEND_PACKETS_HANDLER)(NDIS_HANDLE MiniportAdapterContext, PPNDIS_PACKET PacketArray,
                                       UINT NumberOfPackets);
typedef VOID (*W_RETURN_PACKET_HANDLER)(NDIS_HANDLE MiniportAdapterContext, PNDIS_PACKET Packet);
typedef struct _NDIS_MINIPORT_CHARACTERISTICS {
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    USHORT Filler;
    UINT Reserved;
    W_CHECK_FOR_HANG_HANDLER CheckForHangHandler;
    W_DISABLE_INTERRUPT_HANDLER DisableInterruptHandler;
    W_ENABLE_INTERRUPT_HANDLER EnableInterruptHandler;
    W_HALT_HANDLER HaltHandler;
    W_HANDLE_INTERRUPT_HANDLER HandleInterruptHandler;
    W_INITIALIZE_HANDLER InitializeHandler;
    W_ISR_HANDLER ISRHandler;
    W_QUERY_INFORMATION_HANDLER QueryInformationHandler;
    PVOID ReconfigureHandler;
    W_RESET_HANDLER ResetHandler;
    W_SEND_HANDLER SendHandler;
    W_SET_INFORMATION_HANDLER SetInformationHandler;
    PVOID TransferDataHandler;
    W_RETURN_PACKET_HANDLER ReturnPacketHandler;
    W_SEND_PACKETS_HANDLER SendPacketsHandler;
    PVOID AllocateCompleteHandler;
    PVOID CoCreateVcHandler;
    PVOID CoDeleteVcHandler;
    PVOID CoActivateVcHandler;
    PVOID CoDeactivateVcHandler;
    PVOID CoSendPacketsHandler;
    PVOID CoRequestHandler;
    VOID (*CancelSendPacketsHandler)(NDIS_HANDLE, PVOID);
    VOID (*PnPEventNotifyHandler)(NDIS_HANDLE, NDIS_DEVICE_PNP_EVENT, PVOID, ULONG);
    VOID (*AdapterShutdownHandler)(PVOID);
    PVOID Reserved1;
    PVOID Reserved2;
    PVOID Reserved3;
    PVOID Reserved4;
} NDIS_MINIPORT_CHARACTERISTICS, *PNDIS_MINIPORT_CHARACTERISTICS;
#define NdisInitializeWrapper(h, d, r, s) NdisMInitializeWrapper(h, d, r, s)
VOID NdisMInitializeWrapper(_Out_ PNDIS_HANDLE NdisWrapperHandle, _In_ PVOID SystemSpecific1,
                            _In_ PVOID SystemSpecific2, _In_ PVOID SystemSpecific3);
VOID NdisTerminateWrapper(_In_ NDIS_HANDLE NdisWrapperHandle, _In_opt_ PVOID SystemSpecific);
NDIS_STATUS NdisMRegisterMiniport(_In_ NDIS_HANDLE NdisWrapperHandle,
                                  _In_ PNDIS_MINIPORT_CHARACTERISTICS MiniportCharacteristics,
                                  _In_ UINT CharacteristicsLength);
VOID NdisMRegisterUnloadHandler(_In_ NDIS_HANDLE NdisWrapperHandle, _In_ PDRIVER_UNLOAD UnloadHandler);
VOID NdisMSetAttributesEx(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportAdapterContext,
                          _In_ UINT CheckForHangTimeInSeconds, _In_ ULONG AttributeFlags,
                          _In_ NDIS_INTERFACE_TYPE AdapterType);
VOID NdisMIndicateStatus(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS GeneralStatus,
                         _In_ PVOID StatusBuffer, _In_ UINT StatusBufferSize);
VOID NdisMIndicateStatusComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);
VOID NdisMIndicateReceivePacket(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PPNDIS_PACKET ReceivePackets,
                                _In_ UINT NumberOfPackets);
VOID NdisMSendComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PNDIS_PACKET Packet,
                       _In_ NDIS_STATUS Status);
VOID NdisMSendResourcesAvailable(_In_ NDIS_HANDLE MiniportAdapterHandle);
VOID NdisMQueryInformationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
VOID NdisMSetInformationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_STATUS Status);
VOID NdisMQueryAdapterResources(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE WrapperConfigurationContext,
                                _Out_ PNDIS_RESOURCE_LIST ResourceList, _Inout_ PUINT BufferSize);
VOID NdisMRegisterAdapterShutdownHandler(_In_ NDIS_HANDLE MiniportHandle, _In_ PVOID ShutdownContext,
                                         _In_ PVOID ShutdownHandler);
VOID NdisMDeregisterAdapterShutdownHandler(_In_ NDIS_HANDLE MiniportHandle);
VOID NdisAllocatePacketPool(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle,
                            _In_ UINT NumberOfDescriptors, _In_ UINT ProtocolReservedLength);
VOID NdisAllocatePacketPoolEx(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle,
                              _In_ UINT NumberOfDescriptors, _In_ UINT NumberOfOverflowDescriptors,
                              _In_ UINT ProtocolReservedLength);
VOID NdisFreePacketPool(_In_ NDIS_HANDLE PoolHandle);
UINT NdisPacketPoolUsage(_In_ NDIS_HANDLE PoolHandle);
VOID NdisAllocatePacket(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_PACKET *Packet, _In_ NDIS_HANDLE PoolHandle);
VOID NdisFreePacket(_In_ PNDIS_PACKET Packet);
VOID NdisAllocateBufferPool(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE PoolHandle,
                            _In_ UINT NumberOfDescriptors);
VOID NdisFreeBufferPool(_In_ NDIS_HANDLE PoolHandle);
VOID NdisAllocateBuffer(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_BUFFER *Buffer, _In_ NDIS_HANDLE PoolHandle,
                        _In_ PVOID VirtualAddress, _In_ UINT Length);
VOID NdisFreeBuffer(_In_ PNDIS_BUFFER Buffer);
VOID NdisQueryBuffer(_In_ PNDIS_BUFFER Buffer, _Out_opt_ PVOID *VirtualAddress, _Out_ PUINT Length);
VOID NdisQueryBufferSafe(_In_ PNDIS_BUFFER Buffer, _Out_opt_ PVOID *VirtualAddress, _Out_ PUINT Length,
                         _In_ UINT Priority);
VOID NdisQueryPacket(_In_ PNDIS_PACKET Packet, _Out_opt_ PUINT PhysicalBufferCount,
                     _Out_opt_ PUINT BufferCount, _Out_opt_ PNDIS_BUFFER *FirstBuffer,
                     _Out_opt_ PUINT TotalPacketLength);
VOID NdisChainBufferAtFront(_Inout_ PNDIS_PACKET Packet, _Inout_ PNDIS_BUFFER Buffer);
VOID NdisChainBufferAtBack(_Inout_ PNDIS_PACKET Packet, _Inout_ PNDIS_BUFFER Buffer);
VOID NdisUnchainBufferAtFront(_Inout_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *Buffer);
VOID NdisUnchainBufferAtBack(_Inout_ PNDIS_PACKET Packet, _Out_ PNDIS_BUFFER *Buffer);
VOID NdisCopyFromPacketToPacket(_In_ PNDIS_PACKET Destination, _In_ UINT DestinationOffset,
                                _In_ UINT BytesToCopy, _In_ PNDIS_PACKET Source, _In_ UINT SourceOffset,
                                _Out_ PUINT BytesCopied);
#define NdisGetNextBuffer(c, n) \
    { \
        *(n) = (c)->Next; \
    }
#define NdisReinitializePacket(p) \
    { \
        (p)->Private.Head = NULL; \
        (p)->Private.ValidCounts = FALSE; \
    }
#define NdisGetPacketFlags(p) ((p)->Private.Flags)
#define NdisSetPacketFlags(p, f) ((p)->Private.Flags |= (f))
#define NDIS_SET_PACKET_STATUS(p, s) ((p)->Reserved[0] = (ULONG_PTR)(s))
#define NDIS_GET_PACKET_STATUS(p) ((NDIS_STATUS)(p)->Reserved[0])
#define NDIS_SET_PACKET_HEADER_SIZE(p, s) ((p)->Reserved[1] = (s))
VOID NdisSend(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_PACKET Packet);
VOID NdisSendPackets(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PPNDIS_PACKET PacketArray,
                     _In_ UINT NumberOfPackets);
VOID NdisReturnPackets(_In_ PPNDIS_PACKET PacketsToReturn, _In_ UINT NumberOfPackets);
VOID NdisRequest(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle, _In_ PNDIS_REQUEST Request);
VOID NdisReset(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle);
VOID NdisCloseAdapter(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisBindingHandle);
VOID NdisDeregisterProtocol(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisProtocolHandle);
#endif
