// Control codes of the system: which major function carries them, what is odd about their buffers.
//
// In:  ioctl_gen.inc, made from ioctl.tsv by the build: awk -f gen_facts.awk ioctl.tsv > ioctl_gen.inc
// Out: wdk_code.
// The one idea: a page that names one major function is believed, a page that names both is not; the pages that name
// none, or the wrong one by their neighbours' evidence, are settled by hand here.
#include <string.h>

#include "analyzer/wdk/table.h"
#include "analyzer/wdk/wdk.h"

#define CODE(name, header, is_internal, is_public, others, contradictory, page)                                    \
    {name, header, is_internal, is_public, others, contradictory, false, page},

static const WdkCode CODES[] = {
#include "analyzer/wdk/ioctl_gen.inc"
};

// Looked up before the generated table. Sorted.
//   IEEE 1394 and AV/C *_CLASS: sent by drivers only, though neither prefix nor page metadata says so; they carry their
//   request block in Parameters.Others.Argument1 (NI:1394.IOCTL_1394_CLASS, NI:61883.IOCTL_61883_CLASS,
//   NI:avc.IOCTL_AVC_CLASS); the other AV/C codes are open to user mode as well (NI:avc.IOCTL_AVC_BUS_RESET)
//   VPCI blocks: the page's heading says one major function, its instructions the other (NI:vpci.IOCTL_VPCI_READ_BLOCK)
//   pass-through *_DIRECT: the structure's DataBuffer is a pointer by contract (NS:ntddscsi._SCSI_PASS_THROUGH_DIRECT)
static const WdkCode BY_HAND[] = {
    {"IOCTL_1394_CLASS", "1394.h", true, false, true, false, false, "1394/ni-1394-ioctl_1394_class.md"},
    {"IOCTL_61883_CLASS", "61883.h", true, false, true, false, false, "61883/ni-61883-ioctl_61883_class.md"},
    {"IOCTL_ATA_PASS_THROUGH_DIRECT", "ntddscsi.h", false, false, false, false, true,
     "ntddscsi/ni-ntddscsi-ioctl_ata_pass_through_direct.md"},
    {"IOCTL_AVCSTRM_CLASS", "avcstrm.h", true, false, true, false, false, "avcstrm/ni-avcstrm-ioctl_avcstrm_class.md"},
    {"IOCTL_AVC_BUS_RESET", "avc.h", false, true, false, false, false, "avc/ni-avc-ioctl_avc_bus_reset.md"},
    {"IOCTL_AVC_CLASS", "avc.h", true, false, true, false, false, "avc/ni-avc-ioctl_avc_class.md"},
    {"IOCTL_AVC_REMOVE_VIRTUAL_SUBUNIT_INFO", "avc.h", false, true, false, false, false,
     "avc/ni-avc-ioctl_avc_remove_virtual_subunit_info.md"},
    {"IOCTL_AVC_UPDATE_VIRTUAL_SUBUNIT_INFO", "avc.h", false, true, false, false, false,
     "avc/ni-avc-ioctl_avc_update_virtual_subunit_info.md"},
    {"IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT", "ntddscsi.h", false, false, false, false, true,
     "ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_direct.md"},
    {"IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT_EX", "ntddscsi.h", false, false, false, false, true,
     "ntddscsi/ni-ntddscsi-ioctl_mpio_pass_through_path_direct_ex.md"},
    {"IOCTL_SCSISCAN_CMD", "scsiscan.h", false, false, false, false, true,
     "scsiscan/ni-scsiscan-ioctl_scsiscan_cmd.md"},
    {"IOCTL_SCSI_PASS_THROUGH_DIRECT", "ntddscsi.h", false, false, false, false, true,
     "ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_direct.md"},
    {"IOCTL_SCSI_PASS_THROUGH_DIRECT_EX", "ntddscsi.h", false, false, false, false, true,
     "ntddscsi/ni-ntddscsi-ioctl_scsi_pass_through_direct_ex.md"},
    {"IOCTL_VPCI_INVALIDATE_BLOCK", "vpci.h", false, false, false, true, false,
     "vpci/ni-vpci-ioctl_vpci_invalidate_block.md"},
    {"IOCTL_VPCI_READ_BLOCK", "vpci.h", false, false, false, true, false, "vpci/ni-vpci-ioctl_vpci_read_block.md"},
    {"IOCTL_VPCI_WRITE_BLOCK", "vpci.h", false, false, false, true, false, "vpci/ni-vpci-ioctl_vpci_write_block.md"},
};

const WdkCode *wdk_code(const char *name)
{
    const WdkCode *code = TABLE_FIND(name, BY_HAND);
    return code ? code : TABLE_FIND(name, CODES);
}

// What is settled by hand stands for a row of the same page in the generated table.
const char *wdk_codes_fault(void)
{
    const char *fault = TABLE_FAULT(CODES);
    fault = fault ? fault : TABLE_FAULT(BY_HAND);
    for (size_t i = 0; !fault && i < sizeof BY_HAND / sizeof *BY_HAND; i++) {
        const WdkCode *code = TABLE_FIND(BY_HAND[i].name, CODES);
        if (!code || strcmp(code->page, BY_HAND[i].page) != 0)
            fault = BY_HAND[i].name;
    }
    return fault;
}

bool wdk_code_is_internal(const char *name)
{
    const WdkCode *documented = wdk_code(name);
    return documented ? documented->is_internal : strncmp(name, "IOCTL_INTERNAL_", 15) == 0;
}
