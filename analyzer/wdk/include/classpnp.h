/* classpnp.h: mingw's, then sizes of extended request blocks. k:storage-class-driver-library. */
#ifndef IOCTLINT_CLASSPNP_H
#define IOCTLINT_CLASSPNP_H
#include <ntddk.h>
#include_next <classpnp.h>
#include <srbhelper.h>
#define CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE \
    (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8) + sizeof(SRBEX_DATA_SCSI_CDB16))
#define CLASS_SRBEX_NO_SRBEX_DATA_BUFFER_SIZE (sizeof(STORAGE_REQUEST_BLOCK) + sizeof(STOR_ADDR_BTL8))
#endif
