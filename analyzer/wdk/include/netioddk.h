/* netioddk.h: network module registrar; drivers of WFP reach their address types through it. */
#ifndef IOCTLINT_NETIODDK_H
#define IOCTLINT_NETIODDK_H
#include <ntddk.h>
#include <netiodef.h>
#include <netioapi.h>
#endif
