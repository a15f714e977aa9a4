#pragma once
enum { NET_ADAPTER_VERSION = 210 };
