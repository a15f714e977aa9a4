/* windows.devices.sensors.h: the orientation enumeration that sensor drivers report. */
#ifndef IOCTLINT_WINDOWS_DEVICES_SENSORS_H
#define IOCTLINT_WINDOWS_DEVICES_SENSORS_H
#ifdef __cplusplus
namespace ABI
{
namespace Windows
{
namespace Devices
{
namespace Sensors
{
enum SimpleOrientation {
    SimpleOrientation_NotRotated,
    SimpleOrientation_Rotated90DegreesCounterclockwise,
    SimpleOrientation_Rotated180DegreesCounterclockwise,
    SimpleOrientation_Rotated270DegreesCounterclockwise,
    SimpleOrientation_Faceup,
    SimpleOrientation_Facedown
};
}
} // namespace Devices
} // namespace Windows
} // namespace ABI
#endif
#endif
