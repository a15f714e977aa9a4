/* wudfwdm.h: kernel types that UMDF 2 offers to user mode are part of wdf.h (wdfumtypes.h) here. */
