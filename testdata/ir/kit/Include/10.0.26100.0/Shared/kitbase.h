#pragma once
typedef long NTSTATUS;
