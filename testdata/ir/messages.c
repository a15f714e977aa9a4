// Constants of a message compiler's source that lies in the project.
#include <ntddk.h>
#include "messages_log.h"

NTSTATUS codes(int n)
{
    switch (n) {
    case 1:
        return HARP_BROKEN;
    case 2:
        return HARP_LOOSE;
    case 3:
        return HARP_LAST;
    }
    return FACILITY_HARP + LOG_SEVERITY_ERROR;
}
