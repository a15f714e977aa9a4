// What the documentation says of each DDI and callback, as data. No flow here: the engine applies rows, rules ask for verbs.
//
// Three tables:
//   facts   generated from ddi.tsv (thousands): IRQL, parameter directions, page
//   rows    by hand (hundreds): what a call does, by verb and by the role of each argument
//   roles   callbacks: entry IRQL, thread context, which parameter is the request
#ifndef IOCTLINT_WDK_WDK_H
#define IOCTLINT_WDK_WDK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum Irql {
    IRQL_PASSIVE = 0,
    IRQL_APC = 1,
    IRQL_DISPATCH = 2,
    IRQL_DIRQL = 3, // device interrupts: above DISPATCH, below HIGH (the number differs by processor)
    IRQL_HIGH = 15,
    IRQL_UNKNOWN = 255,
} Irql;

const char *irql_name(Irql level); // "PASSIVE_LEVEL"

// ---- facts ----------------------------------------------------------------------------------------------------------

typedef enum ParamDirection { PARAM_UNKNOWN, PARAM_IN, PARAM_OUT, PARAM_INOUT } ParamDirection;

typedef struct DdiFact {
    const char *name;
    const char *header;
    uint8_t irql_min, irql_max; // Irql or IRQL_UNKNOWN: no constraint is documented
    bool irql_exact;            // exactly irql_min
    bool is_conditional;        // the level depends: `irql_rule`; irql_max is then the loosest bound
    bool is_callback;
    bool returns_ntstatus;
    uint8_t n_params;
    const char *params;    // "IoTarget:in,Request:in?,...", as in ddi.tsv
    const char *irql_rule; // "" or "cond:level;...;else:level"
    const char *page;      // "wdm/nf-wdm-kewaitforsingleobject.md"
    const char *framework; // "wdm", "kmdf", "kmdf+umdf", "umdf", "flt", "ndis", "storport", "ks", "other"
} DdiFact;

// Macros' targets and old spellings are found too (IofCompleteRequest, KfAcquireSpinLock, Nt for Zw).
const DdiFact *wdk_fact(const char *name); // NULL: not a documented DDI
// All facts in name order, for tests and listings.
const DdiFact *wdk_fact_at(size_t index, size_t *count);
// The name tables know for this symbol: "IofCompleteRequest" → "IoCompleteRequest"; the name itself when there is no other.
const char *wdk_canonical_name(const char *name);
ParamDirection wdk_param_direction(const DdiFact *fact, unsigned param);

// ---- rows -----------------------------------------------------------------------------------------------------------

// What a call does, seen from a rule. One per DDI: its main effect.
typedef enum Verb {
    VERB_NONE,
    // framework requests
    VERB_REQUEST_CREATE,       // OUT receives a driver-created request when it succeeds
    VERB_REQUEST_FORMAT,       // formats REQUEST for TARGET with MEMORY_IN / MEMORY_OUT
    VERB_REQUEST_SEND,         // asynchronous unless OPTIONS say SYNCHRONOUS; returns FALSE when not sent
    VERB_REQUEST_SEND_SYNC,    // *Synchronously: REQUEST may be NULL; DESC_IN / DESC_OUT; returns the completion status
    VERB_REQUEST_COMPLETE,     // REQUEST goes back to its originator
    VERB_REQUEST_REUSE,
    VERB_REQUEST_FORWARD,      // to a queue; on success the driver no longer owns it
    VERB_REQUEST_REQUEUE,
    VERB_REQUEST_ENQUEUE,      // WdfDeviceEnqueueRequest
    VERB_REQUEST_SET_COMPLETION, // ROUTINE, CONTEXT
    VERB_REQUEST_MARK_CANCELABLE,
    VERB_REQUEST_UNMARK_CANCELABLE,
    VERB_REQUEST_CANCEL_SENT,
    VERB_REQUEST_RETRIEVE_MEMORY, // OUT = memory handle; flag WDK_INPUT or WDK_OUTPUT
    VERB_REQUEST_RETRIEVE_BUFFER, // OUT = buffer, BYTES = length
    VERB_REQUEST_RETRIEVE_MDL,
    VERB_REQUEST_RETRIEVE_UNSAFE, // user address
    VERB_REQUEST_PROBE_LOCK,      // user address → locked WDFMEMORY in OUT
    VERB_REQUEST_GET_STATUS,
    VERB_REQUEST_GET_PARAMS,      // completion or request parameters
    VERB_REQUEST_SET_INFORMATION,
    VERB_REQUEST_RECEIVE,         // WdfIoQueueRetrieveNextRequest...: OUT receives a request the driver owns
    VERB_REQUEST_STOP_ACK,
    // framework memory, targets, options, objects
    VERB_MEMORY_CREATE,           // OUT = handle, BUFFER_OUT = its address; ATTRIBUTES
    VERB_MEMORY_CREATE_PREALLOCATED, // BUFFER
    VERB_MEMORY_GET_BUFFER,       // result is the address; BYTES
    VERB_DESC_INIT_HANDLE,        // DESC, MEMORY
    VERB_DESC_INIT_BUFFER,        // DESC, BUFFER, LENGTH
    VERB_DESC_INIT_MDL,
    VERB_OPTIONS_INIT,            // OPTIONS, FLAGS
    VERB_OPTIONS_SET_TIMEOUT,     // OPTIONS, TIMEOUT
    VERB_TARGET_CREATE,           // OUT
    VERB_TARGET_OPEN,
    VERB_TARGET_CLOSE,
    VERB_TARGET_GET,              // result is a target
    VERB_OBJECT_DELETE,           // OBJECT
    VERB_OBJECT_REFERENCE,
    VERB_OBJECT_DEREFERENCE,
    VERB_OBJECT_CONTEXT,          // result is the typed context of OBJECT: one region for one object
    VERB_OBJECT_STORE,            // collection add and the like: OBJECT escapes
    // IRPs
    VERB_IRP_ALLOCATE,            // result
    VERB_IRP_BUILD_IOCTL,         // IoBuildDeviceIoControlRequest: result; EVENT, IOSB, BUFFER_IN.., CODE, INTERNAL
    VERB_IRP_BUILD_SYNC_FSD,
    VERB_IRP_BUILD_ASYNC_FSD,
    VERB_IRP_MAKE_ASSOCIATED,
    VERB_IRP_FREE,
    VERB_IRP_REUSE,
    VERB_IRP_INITIALIZE,
    VERB_IRP_COMPLETE,
    VERB_IRP_CALL,                // IoCallDriver, PoCallDriver
    VERB_IRP_FORWARD_SYNC,        // IoForwardIrpSynchronously
    VERB_IRP_MARK_PENDING,
    VERB_IRP_SET_COMPLETION,      // ROUTINE, CONTEXT, ON_SUCCESS, ON_ERROR, ON_CANCEL
    VERB_IRP_SET_CANCEL,          // IoSetCancelRoutine: ROUTINE; result is the old one
    VERB_IRP_CANCEL,
    VERB_IRP_CURRENT_STACK,       // result is a stack location of IRP
    VERB_IRP_NEXT_STACK,
    VERB_IRP_SKIP_STACK,
    VERB_IRP_COPY_STACK,
    VERB_IRP_SET_NEXT_STACK,
    VERB_IRP_START_PACKET,        // IoStartPacket: the IRP is queued
    VERB_IRP_QUEUE,               // IoCsqInsertIrp and friends
    VERB_IRP_DEQUEUE,
    // waiting
    VERB_EVENT_INIT,              // EVENT, TYPE, STATE
    VERB_EVENT_SET,
    VERB_EVENT_CLEAR,
    VERB_WAIT,                    // OBJECT or OBJECTS/COUNT, MODE, ALERTABLE, TIMEOUT
    VERB_DELAY,                   // KeDelayExecutionThread: MODE, ALERTABLE, TIMEOUT
    // IRQL, locks, APCs
    VERB_LOCK,                    // LOCK; OLD_IRQL receives, or the result is, the old level; row.level is the new one
    VERB_UNLOCK,                  // LOCK, OLD_IRQL
    VERB_TRY_LOCK,                // as VERB_LOCK when the result is non-zero
    VERB_IRQL_RAISE,              // LEVEL (or row.level), OLD_IRQL or result
    VERB_IRQL_LOWER,              // LEVEL
    VERB_IRQL_GET,                // result
    VERB_ASSERT_IRQL,             // PAGED_CODE: not above row.level
    VERB_APC_DISABLE,             // row.level: 1 only normal APCs, 2 all
    VERB_APC_ENABLE,
    // memory
    VERB_POOL_ALLOCATE,           // result, maybe NULL; FLAGS / POOL_TYPE, LENGTH
    VERB_POOL_FREE,               // BUFFER
    VERB_MEM_COPY,                // BUFFER_OUT, BUFFER_IN, LENGTH
    VERB_MEM_ZERO,                // BUFFER_OUT, LENGTH
    VERB_MEM_COMPARE,
    VERB_PROBE,                   // BUFFER, LENGTH
    VERB_PROBE_LOCK_PAGES,
    VERB_MDL_MAP,                 // result, maybe NULL
    VERB_LIST_INSERT,             // an entry of OBJECT is reachable by others from now on
    VERB_LIST_REMOVE,
    VERB_INTERLOCKED_POINTER,
    // callbacks and objects made from them: the role and configuration of ROUTINE
    VERB_REGISTER_CALLBACK,       // ROUTINE, CONTEXT
    VERB_DEVICE_CREATE,
    VERB_QUEUE_CREATE,
    VERB_TIMER_CREATE,
    VERB_TRACE,                   // debug output: reads its arguments, keeps nothing
    VERB_PURE,                    // reads its arguments, returns a value, keeps and changes nothing
    VERB_NO_RETURN,               // KeBugCheckEx
    // user mode
    VERB_USER_IOCTL,              // DeviceIoControl: HANDLE, CODE, BUFFER_IN, LENGTH_IN, BUFFER_OUT, LENGTH_OUT, BYTES, OVERLAPPED
    VERB_USER_NT_IOCTL,           // Nt/ZwDeviceIoControlFile
    VERB_USER_OPEN,               // CreateFile
    VERB_WMDM_IOCTL,              // IWMDMDevice3::DeviceIoControl
    VERB_ENG_IOCTL,               // EngDeviceIoControl
    VERB_GET_LAST_ERROR,
    VERB_COUNT
} Verb;

// The part an argument plays. A row lists one per parameter, in order.
typedef enum ArgRole {
    ARG_NONE = 0, // plays none
    ARG_REQUEST, ARG_TARGET, ARG_CODE, ARG_OPTIONS, ARG_BYTES, ARG_STATUS, ARG_INFORMATION,
    ARG_MEMORY, ARG_MEMORY_IN, ARG_MEMORY_OUT, ARG_OFFSET_IN, ARG_OFFSET_OUT,
    ARG_DESC, ARG_DESC_IN, ARG_DESC_OUT, ARG_MDL, ARG_OTHER,
    ARG_BUFFER, ARG_BUFFER_IN, ARG_BUFFER_OUT, ARG_LENGTH, ARG_LENGTH_IN, ARG_LENGTH_OUT,
    ARG_OUT,      // receives what the verb makes
    ARG_OBJECT, ARG_OBJECTS, ARG_COUNT, ARG_PARENT, ARG_ATTRIBUTES, ARG_CONFIG,
    ARG_DEVICE, ARG_QUEUE, ARG_DRIVER,
    ARG_IRP, ARG_STACK, ARG_BOOST, ARG_IOSB, ARG_EVENT, ARG_INTERNAL,
    ARG_ROUTINE, ARG_CONTEXT, ARG_ON_SUCCESS, ARG_ON_ERROR, ARG_ON_CANCEL,
    ARG_TYPE, ARG_STATE, ARG_MODE, ARG_ALERTABLE, ARG_TIMEOUT, ARG_WAIT, ARG_WAIT_TYPE,
    ARG_LOCK, ARG_OLD_IRQL, ARG_LEVEL, ARG_FLAGS, ARG_POOL_TYPE, ARG_ACCESS,
    ARG_HANDLE, ARG_OVERLAPPED, ARG_PARAMS, ARG_ENTRY, ARG_LIST,
} ArgRole;

enum { WDK_MAX_ARGS = 12 };

// Row flags.
enum {
    WDK_INPUT = 1,           // concerns the input buffer
    WDK_OUTPUT = 2,          // concerns the output buffer
    WDK_INTERNAL = 4,        // internal device control
    WDK_OTHERS = 8,          // Parameters.Others variant
    WDK_REQUEST_OPTIONAL = 16,
    WDK_KMDF_ONLY = 32,
    WDK_MAY_FAIL = 64,       // effect holds only when the result says success (NTSTATUS, BOOLEAN or non-NULL pointer)
    WDK_NULLABLE = 128,      // the result may be NULL
    WDK_KEEPS = 256,         // an object given to it is kept: it escapes
    WDK_IOCTL = 512,         // device control (else read, write, other)
    WDK_READ = 1024,
    WDK_WRITE = 2048,
    WDK_MUTEX = 4096,        // VERB_LOCK that does not raise IRQL (row.level = resulting minimum, often PASSIVE)
    WDK_SPIN = 8192,         // VERB_LOCK of a spin lock
    WDK_SHARED = 16384,
    WDK_EXACT = 32768,       // compares status with a boolean/pointer result: result is BOOLEAN
    WDK_USB = 65536,
    WDK_UNUSED_OK = 131072,  // ignoring the result is documented as fine
    WDK_BY_CONFIG = 262144,  // VERB_LOCK: raises to row.level unless configuration made the object a passive one
    WDK_APCS_OFF = 524288,   // VERB_LOCK, VERB_WAIT: all APCs are disabled while it is held (guarded mutex)
    WDK_NORMAL_APCS_OFF = 1048576, // only normal kernel APCs are disabled while it is held (KMUTEX, wait lock)
};

typedef struct DdiRow {
    const char *name;
    uint16_t verb;  // Verb
    uint8_t level;  // Irql, for locks and raises
    uint32_t flags; // WDK_*
    uint8_t args[WDK_MAX_ARGS]; // ArgRole of each parameter
    const char *page; // "NF:wdfrequest.WdfRequestSend"
} DdiRow;

const DdiRow *wdk_row(const char *name); // NULL: none by hand
int wdk_arg(const DdiRow *row, ArgRole role); // parameter index or -1
// All rows in name order; NULL beyond the last. A row's index is the same in every process of a run.
const DdiRow *wdk_row_at(size_t index, size_t *count);

// ---- roles ----------------------------------------------------------------------------------------------------------

typedef enum RoleKind {
    ROLE_NONE,
    ROLE_DRIVER_ENTRY, ROLE_ADD_DEVICE, ROLE_UNLOAD,
    ROLE_DISPATCH,            // DRIVER_DISPATCH; which majors: ProgramRole.majors
    ROLE_IO_COMPLETION,       // IO_COMPLETION_ROUTINE
    ROLE_CANCEL,              // DRIVER_CANCEL: cancel spin lock held
    ROLE_STARTIO,
    ROLE_DPC, ROLE_TIMER, ROLE_ISR, ROLE_INTERRUPT_SYNC,
    ROLE_WORK_ITEM, ROLE_SYSTEM_THREAD,
    ROLE_IO_QUEUE,            // any EvtIo* of a queue that takes a request
    ROLE_IO_CALLER_CONTEXT,   // EvtIoInCallerContext
    ROLE_REQUEST_COMPLETION,  // EvtRequestCompletionRoutine
    ROLE_REQUEST_CANCEL,
    ROLE_PNP,                 // PnP, power, file callbacks: PASSIVE_LEVEL
    ROLE_OBJECT_CLEANUP,      // EvtCleanup/EvtDestroy
    ROLE_OTHER,
} RoleKind;

typedef enum IoType { IO_ANY, IO_DEVICE_CONTROL, IO_INTERNAL_DEVICE_CONTROL, IO_READ, IO_WRITE, IO_DEFAULT } IoType;

typedef struct WdkRole {
    const char *type;  // function type: "EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL"
    uint8_t kind;      // RoleKind
    uint8_t irql_min, irql_max; // at entry, without configuration
    bool may_be_passive_by_configuration; // ExecutionLevel / passive timer / passive interrupt lowers it to PASSIVE_LEVEL
    bool arbitrary_thread;
    uint8_t io_type;   // IoType
    int8_t request;    // parameter that is the received WDFREQUEST or IRP, -1 none
    int8_t context;    // parameter that is the context given at registration, -1 none
    int8_t device;     // WDFDEVICE / PDEVICE_OBJECT / queue parameter, -1 none
    const char *page;  // "NC:wdfio.EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL"
} WdkRole;

// By function type or by the pointer's typedef ("PFN_WDF_TIMER", "PDRIVER_DISPATCH", "PIO_COMPLETION_ROUTINE"). NULL: no role.
const WdkRole *wdk_role(const char *type);
// The roles written by hand in type order, for tests and listings.
const WdkRole *wdk_role_at(size_t index, size_t *count);

// ---- control codes --------------------------------------------------------------------------------------------------

typedef struct WdkCode {
    const char *name;
    const char *header;
    bool is_internal;      // documented under IRP_MJ_INTERNAL_DEVICE_CONTROL and nothing else on its page contradicts it
    bool is_public;        // documented under IRP_MJ_DEVICE_CONTROL only
    bool uses_others;      // its contract uses Parameters.Others.ArgumentN
    bool is_contradictory; // the page names both majors
    bool embeds_pointer_by_contract; // its documented structure holds a pointer (SCSI_PASS_THROUGH_DIRECT.DataBuffer)
    const char *page;
} WdkCode;

const WdkCode *wdk_code(const char *name);
// For drivers only: documented so, or else named IOCTL_INTERNAL_*.
bool wdk_code_is_internal(const char *name);

// NULL when all tables are sound, else the name of the first entry at fault: order, pages, levels, the arguments its verb
// needs, argument counts and positions against the documented parameters. For a test.
const char *wdk_verify(void);

#endif
