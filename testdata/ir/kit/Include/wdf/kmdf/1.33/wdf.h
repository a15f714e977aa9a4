#pragma once
#include <ntddk.h>
enum { WDF_VERSION = 133 };
