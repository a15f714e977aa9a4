// The generated table of documented DDIs, and the other names their symbols go by.
//
// In:  ddi_gen.inc, made from ddi.tsv by the build: awk -f gen_facts.awk ddi.tsv > ddi_gen.inc
// Out: wdk_fact and friends.
// The one idea: rows are sorted by name when they are made, so a lookup is a binary search in constant data.
#include <string.h>

#include "analyzer/wdk/table.h"
#include "analyzer/wdk/wdk.h"

#define ROLE(...)
#define FACT(name, header, min, max, exact, conditional, callback, ntstatus, n, params, rule, page, framework)     \
    {name, header, min, max, exact, conditional, callback, ntstatus, n, params, rule, page, framework},

static const DdiFact FACTS[] = {
#include "analyzer/wdk/ddi_gen.inc"
};

enum { N_FACTS = sizeof FACTS / sizeof FACTS[0] };

typedef struct Alias {
    const char *name;
    const char *canonical;
} Alias;

// What a documented macro turns into, compiler intrinsics behind a documented name, and spellings of older headers.
// Only pairs with the same parameters in the same order. Sorted.
static const Alias ALIASES[] = {
    {"CopyMemory", "RtlCopyMemory"},
    {"ExAcquirePushLockExclusiveEx", "ExAcquirePushLockExclusive"},
    {"ExAcquirePushLockSharedEx", "ExAcquirePushLockShared"},
    {"ExReleasePushLockExclusiveEx", "ExReleasePushLockExclusive"},
    {"ExReleasePushLockSharedEx", "ExReleasePushLockShared"},
    {"ExfAcquirePushLockExclusive", "ExAcquirePushLockExclusive"},
    {"ExfAcquirePushLockShared", "ExAcquirePushLockShared"},
    {"ExfInterlockedAddUlong", "ExInterlockedAddUlong"},
    {"ExfInterlockedInsertHeadList", "ExInterlockedInsertHeadList"},
    {"ExfInterlockedInsertTailList", "ExInterlockedInsertTailList"},
    {"ExfInterlockedPopEntryList", "ExInterlockedPopEntryList"},
    {"ExfInterlockedPushEntryList", "ExInterlockedPushEntryList"},
    {"ExfInterlockedRemoveHeadList", "ExInterlockedRemoveHeadList"},
    {"ExfReleasePushLockExclusive", "ExReleasePushLockExclusive"},
    {"ExfReleasePushLockShared", "ExReleasePushLockShared"},
    {"ExiAcquireFastMutex", "ExAcquireFastMutex"},
    {"ExiReleaseFastMutex", "ExReleaseFastMutex"},
    {"ExiTryToAcquireFastMutex", "ExTryToAcquireFastMutex"},
    {"ExpInterlockedFlushSList", "InterlockedFlushSList"},
    {"ExpInterlockedPopEntrySList", "InterlockedPopEntrySList"},
    {"ExpInterlockedPushEntrySList", "InterlockedPushEntrySList"},
    {"FltAcquirePushLockExclusiveEx", "FltAcquirePushLockExclusive"},
    {"FltAcquirePushLockSharedEx", "FltAcquirePushLockShared"},
    {"FltEnterCriticalRegion", "KeEnterCriticalRegion"},
    {"FltLeaveCriticalRegion", "KeLeaveCriticalRegion"},
    {"FltReleasePushLockEx", "FltReleasePushLock"},
    {"FsRtlEnterFileSystem", "KeEnterCriticalRegion"},
    {"FsRtlExitFileSystem", "KeLeaveCriticalRegion"},
    {"IoAcquireRemoveLockEx", "IoAcquireRemoveLock"},
    {"IoCreateDeviceSecure", "WdmlibIoCreateDeviceSecure"},
    {"IoInitializeRemoveLockEx", "IoInitializeRemoveLock"},
    {"IoReleaseRemoveLockAndWaitEx", "IoReleaseRemoveLockAndWait"},
    {"IoReleaseRemoveLockEx", "IoReleaseRemoveLock"},
    {"IofCallDriver", "IoCallDriver"},
    {"IofCompleteRequest", "IoCompleteRequest"},
    {"KeAcquireSpinLockRaiseToSynch", "KeAcquireSpinLockRaiseToDpc"},
    {"KeWaitForMutexObject", "KeWaitForSingleObject"},
    {"KefAcquireSpinLockAtDpcLevel", "KeAcquireSpinLockAtDpcLevel"},
    {"KefReleaseSpinLockFromDpcLevel", "KeReleaseSpinLockFromDpcLevel"},
    {"KfAcquireSpinLock", "KeAcquireSpinLockRaiseToDpc"},
    {"KfLowerIrql", "KeLowerIrql"},
    {"KfReleaseSpinLock", "KeReleaseSpinLock"},
    {"MoveMemory", "RtlMoveMemory"},
    {"NdisMoveMemory", "RtlCopyMemory"},
    {"NdisZeroMemory", "RtlZeroMemory"},
    {"ObfDereferenceObject", "ObDereferenceObject"},
    {"ObfDereferenceObjectWithTag", "ObDereferenceObjectWithTag"},
    {"ObfReferenceObject", "ObReferenceObject"},
    {"ObfReferenceObjectWithTag", "ObReferenceObjectWithTag"},
    {"RtlCopyBytes", "RtlCopyMemory"},
    {"RtlCopyDeviceMemory", "RtlCopyMemory"},
    {"RtlCopyVolatileMemory", "RtlCopyMemory"},
    {"RtlMoveVolatileMemory", "RtlMoveMemory"},
    {"RtlSecureZeroMemory2", "RtlSecureZeroMemory"},
    {"RtlZeroBytes", "RtlZeroMemory"},
    {"RtlZeroDeviceMemory", "RtlZeroMemory"},
    {"RtlZeroVolatileMemory", "RtlZeroMemory"},
    {"SecureZeroMemory", "RtlSecureZeroMemory"},
    {"WdfObjectDereference", "WdfObjectDereferenceActual"},
    {"WdfObjectDereferenceWithTag", "WdfObjectDereferenceActual"},
    {"WdfObjectReference", "WdfObjectReferenceActual"},
    {"WdfObjectReferenceWithTag", "WdfObjectReferenceActual"},
    {"WdfVerifierKeBugCheck", "KeBugCheckEx"},
    {"WdmlibIoConnectInterruptEx", "IoConnectInterruptEx"},
    {"WdmlibIoDisconnectInterruptEx", "IoDisconnectInterruptEx"},
    {"WdmlibIoValidateDeviceIoControlAccess", "IoValidateDeviceIoControlAccess"},
    {"ZeroMemory", "RtlZeroMemory"},
    {"__builtin___memcpy_chk", "RtlCopyMemory"},
    {"__builtin___memset_chk", "memset"},
    {"__builtin_memcmp", "memcmp"},
    {"__builtin_memcpy", "RtlCopyMemory"},
    {"__builtin_memmove", "RtlMoveMemory"},
    {"__builtin_memset", "memset"},
    {"memcpy", "RtlCopyMemory"},
    {"memmove", "RtlMoveMemory"},
};

const char *irql_name(Irql level)
{
    switch (level) {
    case IRQL_PASSIVE:
        return "PASSIVE_LEVEL";
    case IRQL_APC:
        return "APC_LEVEL";
    case IRQL_DISPATCH:
        return "DISPATCH_LEVEL";
    case IRQL_DIRQL:
        return "DIRQL";
    case IRQL_HIGH:
        return "HIGH_LEVEL";
    default:
        return "unknown IRQL";
    }
}

static const DdiFact *fact_find(const char *name)
{
    return TABLE_FIND(name, FACTS);
}

// InterlockedIncrement64Acquire, _InterlockedIncrement_acq and the like all do what the plain function does.
static const char *interlocked_base(const char *name)
{
    static const char *const BASES[] = {
        "InterlockedCompareExchangePointer", "InterlockedCompareExchange", "InterlockedExchangePointer",
        "InterlockedExchangeAdd", "InterlockedExchange", "InterlockedIncrement", "InterlockedDecrement",
        "InterlockedAdd", "InterlockedAnd", "InterlockedXor", "InterlockedOr",
    };
    name += name[0] == '_';
    for (size_t i = 0; i < sizeof BASES / sizeof BASES[0]; i++) {
        size_t length = strlen(BASES[i]);
        // What may follow: Acquire, Release, NoFence, 64, 16, 8, _acq...
        if (strncmp(name, BASES[i], length) == 0 && strchr("ARN_168", name[length]))
            return BASES[i];
    }
    return NULL;
}

const char *wdk_canonical_name(const char *name)
{
    if (strncmp(name + (name[0] == '_'), "Interlocked", 11) == 0) {
        const char *base = interlocked_base(name);
        return base ? base : name;
    }
    const Alias *alias = TABLE_FIND(name, ALIASES);
    return alias ? alias->canonical : name;
}

// Nt and Zw entries of one system service have one page; either name may be the documented one.
static const DdiFact *fact_of_twin(const char *name)
{
    char twin[96];
    size_t length = strlen(name);
    if (length >= sizeof twin || (strncmp(name, "Nt", 2) != 0 && strncmp(name, "Zw", 2) != 0))
        return NULL;
    memcpy(twin, name, length + 1);
    memcpy(twin, name[0] == 'N' ? "Zw" : "Nt", 2);
    return fact_find(twin);
}

// The bounded string functions have one interface for both modes; the kernel's names are the documented ones.
static const DdiFact *fact_of_string_function(const char *name)
{
    char kernel_name[96] = "Rtl";
    size_t length = strlen(name);
    if (length + 4 > sizeof kernel_name || (strncmp(name, "StringCb", 8) != 0 && strncmp(name, "StringCch", 9) != 0))
        return NULL;
    memcpy(kernel_name + 3, name, length + 1);
    return fact_find(kernel_name);
}

const DdiFact *wdk_fact(const char *name)
{
    const DdiFact *fact = fact_find(name);
    if (!fact)
        fact = fact_find(wdk_canonical_name(name));
    if (!fact)
        fact = fact_of_twin(name);
    return fact ? fact : fact_of_string_function(name);
}

// An alias must lead somewhere.
static const char *aliases_fault(void)
{
    const char *fault = TABLE_FAULT(ALIASES);
    for (size_t i = 0; !fault && i < sizeof ALIASES / sizeof *ALIASES; i++)
        if (!fact_find(ALIASES[i].canonical) && !wdk_row(ALIASES[i].canonical))
            fault = ALIASES[i].name;
    return fault;
}

const char *wdk_facts_fault(void)
{
    const char *fault = TABLE_FAULT(FACTS);
    return fault ? fault : aliases_fault();
}

const DdiFact *wdk_fact_at(size_t index, size_t *count)
{
    *count = N_FACTS;
    return index < N_FACTS ? &FACTS[index] : NULL;
}

// `params` reads "Name:in,Other:out?": the word after the colon decides, a question mark says the argument is optional.
ParamDirection wdk_param_direction(const DdiFact *fact, unsigned param)
{
    const char *at = fact->params;
    for (unsigned i = 0; i < param && at; i++) {
        at = strchr(at, ',');
        if (at)
            at++;
    }
    at = at ? strchr(at, ':') : NULL;
    if (!at)
        return PARAM_UNKNOWN;
    if (strncmp(at, ":inout", 6) == 0)
        return PARAM_INOUT;
    if (strncmp(at, ":in", 3) == 0)
        return PARAM_IN;
    return strncmp(at, ":out", 4) == 0 ? PARAM_OUT : PARAM_UNKNOWN;
}
