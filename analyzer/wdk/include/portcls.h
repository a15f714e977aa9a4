/* portcls.h: mingw's; its WaveRT part needs register types from the newer ksmedia.h. NN:portcls,
 * NE:portcls.EPcMiniportEngineEvent. */
#ifndef IOCTLINT_PORTCLS_H
#define IOCTLINT_PORTCLS_H
#include <ntddk.h>
#include <ksmedia.h>
#include_next <portcls.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum {
    eMINIPORT_IHV_DEFINED,
    eMINIPORT_BUFFER_COMPLETE,
    eMINIPORT_PIN_STATE,
    eMINIPORT_GET_STREAM_POSITION,
    eMINIPORT_SET_WAVERT_BUFFER_WRITE_POSITION,
    eMINIPORT_GET_PRESENTATION_POSITION,
    eMINIPORT_PROGRAM_DMA,
    eMINIPORT_GLITCH_REPORT,
    eMINIPORT_LAST_BUFFER_RENDERED,
    eMINIPORT_PROCESSING_MODE,
    eMINIPORT_FX_CLSID,
    eMINIPORT_MaxValue
} EPcMiniportEngineEvent;
#ifdef __cplusplus
}
DECLARE_INTERFACE_(IPortClsEtwHelper, IUnknown) {
    DEFINE_ABSTRACT_UNKNOWN()
    STDMETHOD_(NTSTATUS, MiniportWriteEtwEvent)(THIS_ EPcMiniportEngineEvent miniportEventType,
                                                ULONGLONG ullData1, ULONGLONG ullData2, ULONGLONG ullData3,
                                                ULONGLONG ullData4) PURE;
};
typedef IPortClsEtwHelper *PPORTCLSETWHELPER;
#include "ioctlint/portcls_more.h"
#endif
#endif
