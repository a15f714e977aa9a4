/* TrustedRT.h: requests to services of a trusted execution environment, for their clients in both modes.
 * NI:trustedrt.IOCTL_TR_EXECUTE_FUNCTION, NI:trustedrt.IOCTL_TR_SERVICE_QUERY,
 * NS:trustedrt._TR_SERVICE_REQUEST_V1; k:specifying-device-types for the device type. Function numbers
 * follow the order of the pages. */
#ifndef IOCTLINT_TRUSTEDRT_H
#define IOCTLINT_TRUSTEDRT_H
#ifndef FILE_DEVICE_TRUST_ENV
#define FILE_DEVICE_TRUST_ENV 0x00000056
#endif
#define IOCTL_TR_ENUMERATE_SERVICES CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_TR_EXECUTE_FUNCTION CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_TR_SERVICE_QUERY CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
typedef struct _TR_SERVICE_INFORMATION_V1 {
    ULONG InterfaceVersion;
    ULONG ServiceMajorVersion;
    ULONG ServiceMinorVersion;
} TR_SERVICE_INFORMATION_V1, TR_SERVICE_INFORMATION, *PTR_SERVICE_INFORMATION;
typedef struct _TR_SERVICE_REQUEST_V1 {
    ULONG InterfaceVersion;
    ULONG ServiceMajorVersion;
    ULONG ServiceMinorVersion;
    ULONG FunctionCode;
    PVOID InputBuffer;
    ULONG_PTR InputBufferSize;
    PVOID OutputBuffer;
    ULONG_PTR OutputBufferSize;
} TR_SERVICE_REQUEST_V1, TR_SERVICE_REQUEST, *PTR_SERVICE_REQUEST;
typedef struct _TR_SERVICE_REQUEST_RESPONSE_V1 {
    ULONG InterfaceVersion;
    ULONG_PTR BytesWritten;
} TR_SERVICE_REQUEST_RESPONSE_V1, TR_SERVICE_REQUEST_RESPONSE, *PTR_SERVICE_REQUEST_RESPONSE;
#endif
