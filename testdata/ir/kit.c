// Headers of a kit are used instead of ours: the newest version of each, in any case; annotations still reach the tree.
#include <ntddk.h>
#include <wdf.h>
#include <netadaptercx.h>

_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS from_kit(PIRP Irp)
{
    return Irp->FromKit + WDF_VERSION + NET_ADAPTER_VERSION;
}
