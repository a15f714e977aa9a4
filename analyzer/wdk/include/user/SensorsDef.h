/* SensorsDef.h: what sensor drivers and their clients exchange; see SensorsCx.h. The keys are declared by
 * name only. NS:sensorsdef.SENSOR_COLLECTION_LIST, NE:sensorsdef.SENSOR_STATE, k:sensor-data-types. */
#ifndef IOCTLINT_SENSORSDEF_H
#define IOCTLINT_SENSORSDEF_H
#include <devpropdef.h>
#include <propidl.h>
#include <propkeydef.h>
#include <wtypes.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct SENSOR_VALUE_PAIR_ {
    PROPERTYKEY Key;
    PROPVARIANT Value;
} SENSOR_VALUE_PAIR, *PSENSOR_VALUE_PAIR;
typedef struct SENSOR_COLLECTION_LIST_ {
    ULONG AllocatedSizeInBytes;
    ULONG Count;
    SENSOR_VALUE_PAIR List[1];
} SENSOR_COLLECTION_LIST, *PSENSOR_COLLECTION_LIST;
typedef struct SENSOR_PROPERTY_LIST_ {
    ULONG AllocatedSizeInBytes;
    ULONG Count;
    PROPERTYKEY List[1];
} SENSOR_PROPERTY_LIST, *PSENSOR_PROPERTY_LIST;
#define SENSOR_COLLECTION_LIST_HEADER_SIZE FIELD_OFFSET(SENSOR_COLLECTION_LIST, List)
#define SENSOR_COLLECTION_LIST_SIZE(n) (SENSOR_COLLECTION_LIST_HEADER_SIZE + (n) * sizeof(SENSOR_VALUE_PAIR))
#define SENSOR_PROPERTY_LIST_HEADER_SIZE FIELD_OFFSET(SENSOR_PROPERTY_LIST, List)
#define SENSOR_PROPERTY_LIST_SIZE(n) (SENSOR_PROPERTY_LIST_HEADER_SIZE + (n) * sizeof(PROPERTYKEY))
FORCEINLINE void SENSOR_COLLECTION_LIST_INIT(PSENSOR_COLLECTION_LIST list, ULONG size)
{
    memset(list, 0, size);
    list->AllocatedSizeInBytes = size;
}
FORCEINLINE void SENSOR_PROPERTY_LIST_INIT(PSENSOR_PROPERTY_LIST list, ULONG size)
{
    memset(list, 0, size);
    list->AllocatedSizeInBytes = size;
}
typedef enum {
    SensorState_Initializing,
    SensorState_Idle,
    SensorState_Active,
    SensorState_Error
} SENSOR_STATE;
typedef enum { ProximityType_ObjectProximity, ProximityType_HumanProximity } PROXIMITY_TYPE;
typedef enum { SimpleDeviceOrientation_NotRotated } SIMPLE_DEVICE_ORIENTATION;
typedef enum {
    MagnetometerAccuracy_Unknown,
    MagnetometerAccuracy_Unreliable,
    MagnetometerAccuracy_Approximate,
    MagnetometerAccuracy_High
} MAGNETOMETER_ACCURACY,
    MagnetometerAccuracy;
typedef enum {
    ActivityState_Unknown = 1,
    ActivityState_Stationary = 2,
    ActivityState_Fidgeting = 4,
    ActivityState_Walking = 8,
    ActivityState_Running = 16,
    ActivityState_InVehicle = 32,
    ActivityState_Biking = 64,
    ActivityState_Idle = 128,
    ActivityState_Max
} ACTIVITY_STATE;
typedef enum {
    PedometerStepType_Unknown = 1,
    PedometerStepType_Walking = 2,
    PedometerStepType_Running = 4,
    PedometerStepType_Max
} PEDOMETER_STEP_TYPE,
    PedometerStepType;
#define ActivityStateCount 8
#define PedometerStepTypeCount 3
typedef struct {
    FLOAT X, Y, Z;
} VEC3D, *PVEC3D;
typedef struct {
    FLOAT M11, M12, M13, M21, M22, M23, M31, M32, M33;
} MATRIX3X3, *PMATRIX3X3;
typedef struct {
    FLOAT X, Y, Z, W;
} QUATERNION, *PQUATERNION;
extern const PROPERTYKEY PKEY_SensorDataField_RangeMaximum;
extern const PROPERTYKEY PKEY_SensorDataField_RangeMinimum;
extern const PROPERTYKEY PKEY_SensorDataField_Resolution;
extern const PROPERTYKEY PKEY_SensorData_AccelerationX_Gs;
extern const PROPERTYKEY PKEY_SensorData_AccelerationY_Gs;
extern const PROPERTYKEY PKEY_SensorData_AccelerationZ_Gs;
extern const PROPERTYKEY PKEY_SensorData_ActivityStream;
extern const PROPERTYKEY PKEY_SensorData_AngularVelocityX_DegreesPerSecond;
extern const PROPERTYKEY PKEY_SensorData_AngularVelocityY_DegreesPerSecond;
extern const PROPERTYKEY PKEY_SensorData_AngularVelocityZ_DegreesPerSecond;
extern const PROPERTYKEY PKEY_SensorData_AtmosphericPressure_Bars;
extern const PROPERTYKEY PKEY_SensorData_ConfidenceThreshold_Percentage;
extern const PROPERTYKEY PKEY_SensorData_CorrectedAngularVelocityX_DegreesPerSecond;
extern const PROPERTYKEY PKEY_SensorData_CorrectedAngularVelocityY_DegreesPerSecond;
extern const PROPERTYKEY PKEY_SensorData_CorrectedAngularVelocityZ_DegreesPerSecond;
extern const PROPERTYKEY PKEY_SensorData_CurrentActivityState;
extern const PROPERTYKEY PKEY_SensorData_CurrentActivityStateConfidence_Percentage;
extern const PROPERTYKEY PKEY_SensorData_DeclinationAngle_Degrees;
extern const PROPERTYKEY PKEY_SensorData_IsValid;
extern const PROPERTYKEY PKEY_SensorData_LightChromaticityX;
extern const PROPERTYKEY PKEY_SensorData_LightChromaticityY;
extern const PROPERTYKEY PKEY_SensorData_LightLevel_Lux;
extern const PROPERTYKEY PKEY_SensorData_LightLevel_Lux_Threshold_AbsoluteDifference;
extern const PROPERTYKEY PKEY_SensorData_LightTemperature_Kelvins;
extern const PROPERTYKEY PKEY_SensorData_LinearAccelerationX_Gs;
extern const PROPERTYKEY PKEY_SensorData_LinearAccelerationY_Gs;
extern const PROPERTYKEY PKEY_SensorData_LinearAccelerationZ_Gs;
extern const PROPERTYKEY PKEY_SensorData_MagneticFieldStrengthX_Microteslas;
extern const PROPERTYKEY PKEY_SensorData_MagneticFieldStrengthY_Microteslas;
extern const PROPERTYKEY PKEY_SensorData_MagneticFieldStrengthZ_Microteslas;
extern const PROPERTYKEY PKEY_SensorData_MagnetometerAccuracy;
extern const PROPERTYKEY PKEY_SensorData_PedometerReset;
extern const PROPERTYKEY PKEY_SensorData_PedometerStepCount;
extern const PROPERTYKEY PKEY_SensorData_PedometerStepDuration_Ms;
extern const PROPERTYKEY PKEY_SensorData_PedometerStepType;
extern const PROPERTYKEY PKEY_SensorData_ProximityDetection;
extern const PROPERTYKEY PKEY_SensorData_ProximityDistanceMillimeters;
extern const PROPERTYKEY PKEY_SensorData_QuaternionW;
extern const PROPERTYKEY PKEY_SensorData_QuaternionX;
extern const PROPERTYKEY PKEY_SensorData_QuaternionY;
extern const PROPERTYKEY PKEY_SensorData_QuaternionZ;
extern const PROPERTYKEY PKEY_SensorData_RotationAngle_Degrees;
extern const PROPERTYKEY PKEY_SensorData_Shake;
extern const PROPERTYKEY PKEY_SensorData_SimpleDeviceOrientation;
extern const PROPERTYKEY PKEY_SensorData_SubscribedActivityStates;
extern const PROPERTYKEY PKEY_SensorData_SupportedActivityStates;
extern const PROPERTYKEY PKEY_SensorData_SupportedStepTypes;
extern const PROPERTYKEY PKEY_SensorData_Timestamp;
extern const PROPERTYKEY PKEY_SensorHistory_Interval_Ms;
extern const PROPERTYKEY PKEY_SensorHistory_MaxSize_Bytes;
extern const PROPERTYKEY PKEY_SensorHistory_MaximumRecordSize_Bytes;
extern const PROPERTYKEY PKEY_Sensor_MaximumDataFieldSize_Bytes;
extern const PROPERTYKEY PKEY_Sensor_MinimumDataInterval_Ms;
extern const PROPERTYKEY PKEY_Sensor_Power_Milliwatts;
extern const PROPERTYKEY PKEY_Sensor_State;
extern const PROPERTYKEY PKEY_Sensor_Type;
extern const PROPERTYKEY PKEY_Sensor_WakeCapable;
extern const PROPERTYKEY DEVPKEY_Sensor_Category;
extern const PROPERTYKEY DEVPKEY_Sensor_ConnectionType;
extern const PROPERTYKEY DEVPKEY_Sensor_IsPrimary;
extern const PROPERTYKEY DEVPKEY_Sensor_Manufacturer;
extern const PROPERTYKEY DEVPKEY_Sensor_Model;
extern const PROPERTYKEY DEVPKEY_Sensor_Name;
extern const PROPERTYKEY DEVPKEY_Sensor_PersistentUniqueId;
extern const PROPERTYKEY DEVPKEY_Sensor_ProximityType;
extern const PROPERTYKEY DEVPKEY_Sensor_Type;
extern const PROPERTYKEY DEVPKEY_Sensor_VendorDefinedSubType;
extern const GUID GUID_SensorCategory_Motion;
extern const GUID GUID_SensorCategory_Other;
extern const GUID GUID_SensorType_Accelerometer3D;
extern const GUID GUID_SensorType_ActivityDetection;
extern const GUID GUID_SensorType_AmbientLight;
extern const GUID GUID_SensorType_Barometer;
extern const GUID GUID_SensorType_Custom;
extern const GUID GUID_SensorType_GeomagneticOrientation;
extern const GUID GUID_SensorType_GravityVector;
extern const GUID GUID_SensorType_Gyrometer3D;
extern const GUID GUID_SensorType_LinearAccelerometer;
extern const GUID GUID_SensorType_Magnetometer3D;
extern const GUID GUID_SensorType_Orientation;
extern const GUID GUID_SensorType_Pedometer;
extern const GUID GUID_SensorType_Proximity;
extern const GUID GUID_SensorType_RelativeOrientation;
extern const GUID GUID_SensorType_SimpleDeviceOrientation;
#ifdef __cplusplus
}
#endif
#endif
