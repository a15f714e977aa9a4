/* SensorsUtils.h: helpers over the collections of SensorsDef.h and over PROPVARIANT.
 * NF:sensorsutils.CollectionsListGetMarshalledSize, NF:sensorsutils.PropKeyFindKeyGetFloat and their
 * neighbours, NF:propvarutil.InitPropVariantFromBoolean. */
#ifndef IOCTLINT_SENSORSUTILS_H
#define IOCTLINT_SENSORSUTILS_H
#include <SensorsDef.h>
#ifdef __cplusplus
extern "C" {
#endif
ULONG CollectionsListGetMarshalledSize(const SENSOR_COLLECTION_LIST *list);
ULONG CollectionsListGetMarshalledSizeWithoutSerialization(const SENSOR_COLLECTION_LIST *list);
NTSTATUS CollectionsListCopyAndMarshall(PSENSOR_COLLECTION_LIST target, const SENSOR_COLLECTION_LIST *source);
NTSTATUS CollectionsListMarshall(PSENSOR_COLLECTION_LIST target);
ULONG CollectionsListGetFillableCount(ULONG size);
NTSTATUS CollectionsListSerializeToBuffer(const SENSOR_COLLECTION_LIST *list, ULONG size, BYTE *buffer);
NTSTATUS CollectionsListDeserializeFromBuffer(ULONG in_size, const BYTE *buffer, ULONG size,
                                              PSENSOR_COLLECTION_LIST list);
ULONG CollectionsListGetSerializedSize(const SENSOR_COLLECTION_LIST *list);
NTSTATUS CollectionsListUpdateMarshalledPointer(PSENSOR_COLLECTION_LIST list);
NTSTATUS CollectionsListAllocateBufferAndSerialize(const SENSOR_COLLECTION_LIST *list, ULONG *size,
                                                   BYTE **buffer);
NTSTATUS CollectionsListSortSubscribedActivitiesByConfidence(const SENSOR_COLLECTION_LIST *thresholds,
                                                             PSENSOR_COLLECTION_LIST data);
NTSTATUS PropertiesListCopy(PSENSOR_PROPERTY_LIST target, const SENSOR_PROPERTY_LIST *source);
ULONG PropertiesListGetFillableCount(ULONG size);
#define IOCTLINT_GET(name, T)                                                                                \
    NTSTATUS PropKeyFindKeyGet##name(const SENSOR_COLLECTION_LIST *list, const PROPERTYKEY *key, T *value);  \
    NTSTATUS PropKeyFindKeyGetNth##name(const SENSOR_COLLECTION_LIST *list, const PROPERTYKEY *key, ULONG n, \
                                        T *value);
IOCTLINT_GET(Bool, BOOL)
IOCTLINT_GET(Float, FLOAT)
IOCTLINT_GET(Double, DOUBLE)
IOCTLINT_GET(FileTime, FILETIME)
IOCTLINT_GET(Guid, GUID)
IOCTLINT_GET(Int32, LONG)
IOCTLINT_GET(Int64, LONGLONG)
IOCTLINT_GET(Ulong, ULONG)
IOCTLINT_GET(Ushort, USHORT)
IOCTLINT_GET(PropVariant, PROPVARIANT)
#undef IOCTLINT_GET
NTSTATUS PropKeyFindKeySetPropVariant(PSENSOR_COLLECTION_LIST list, const PROPERTYKEY *key, BOOL check,
                                      const PROPVARIANT *value);
BOOL IsCollectionListSame(const SENSOR_COLLECTION_LIST *a, const SENSOR_COLLECTION_LIST *b);
BOOL IsKeyPresentInPropertyList(const SENSOR_PROPERTY_LIST *list, const PROPERTYKEY *key);
BOOL IsKeyPresentInCollectionList(const SENSOR_COLLECTION_LIST *list, const PROPERTYKEY *key);
BOOL IsSensorCollectionExpired(...);
NTSTATUS GetPerformanceTime(PULONG milliseconds);
NTSTATUS EvaluateActivityThresholds(const SENSOR_COLLECTION_LIST *now, const SENSOR_COLLECTION_LIST *before,
                                    const SENSOR_COLLECTION_LIST *thresholds);
HRESULT InitPropVariantFromBoolean(BOOL value, PROPVARIANT *out);
HRESULT InitPropVariantFromCLSID(REFCLSID value, PROPVARIANT *out);
HRESULT InitPropVariantFromFileTime(const FILETIME *value, PROPVARIANT *out);
HRESULT InitPropVariantFromFloat(FLOAT value, PROPVARIANT *out);
HRESULT InitPropVariantFromDouble(DOUBLE value, PROPVARIANT *out);
HRESULT InitPropVariantFromInt16(SHORT value, PROPVARIANT *out);
HRESULT InitPropVariantFromInt32(LONG value, PROPVARIANT *out);
HRESULT InitPropVariantFromInt64(LONGLONG value, PROPVARIANT *out);
HRESULT InitPropVariantFromUInt16(USHORT value, PROPVARIANT *out);
HRESULT InitPropVariantFromUInt32(ULONG value, PROPVARIANT *out);
HRESULT InitPropVariantFromUInt64(ULONGLONG value, PROPVARIANT *out);
HRESULT InitPropVariantFromString(PCWSTR value, PROPVARIANT *out);
HRESULT InitPropVariantFromBuffer(const void *value, UINT size, PROPVARIANT *out);
#ifdef __cplusplus
}
#endif
#endif
