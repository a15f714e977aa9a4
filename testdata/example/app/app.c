/*
 * A program that talks to the turnstile drivers.
 *
 * DELIBERATELY DEFECTIVE: this example exists to be analysed. Do not copy from it.
 */
#include <windows.h>
#include <winioctl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../public.h"

#define LOG_PASSAGES 64

// Prints the three counters.
static int ShowCounts(HANDLE device)
{
    TURNSTILE_COUNTS counts;
    DWORD bytes = 0;

    if (!DeviceIoControl(device, IOCTL_TURNSTILE_GET_COUNTS, NULL, 0, &counts, sizeof(counts), &bytes, NULL) ||
        bytes != sizeof(counts)) {
        fprintf(stderr, "cannot read the counters: error %lu\n", GetLastError());
        return 1;
    }
    printf("in %lu, out %lu, refused %lu\n", counts.Entered, counts.Left, counts.Refused);
    return 0;
}

// Opens a gate for a while. Defect: the length is that of a pointer.
static int OpenGate(HANDLE device, ULONG gate, ULONG milliseconds)
{
    PTURNSTILE_OPEN open = (PTURNSTILE_OPEN)malloc(sizeof(*open));
    DWORD bytes;
    BOOL opened;

    if (open == NULL) {
        return 1;
    }
    open->Gate = gate;
    open->Milliseconds = milliseconds;
    opened = DeviceIoControl(device, IOCTL_TURNSTILE_OPEN_GATE, open, sizeof(open), NULL, 0, &bytes, NULL);
    free(open);
    return opened ? 0 : 1;
}

// Sets what a gate's display says. Defect: without an OVERLAPPED there must be a place for the number of bytes.
static int SetBanner(HANDLE device, ULONG gate, const WCHAR *text)
{
    TURNSTILE_BANNER banner;
    BOOL set;

    memset(&banner, 0, sizeof(banner));
    banner.Gate = gate;
    wcsncpy(banner.Text, text, TURNSTILE_BANNER_CHARS - 1);
    set = DeviceIoControl(device, IOCTL_TURNSTILE_SET_BANNER, &banner, sizeof(banner), NULL, 0, NULL, NULL);
    return set ? 0 : 1;
}

// Prints the latest passages. Defect: the driver is given an address inside the buffer.
static int ShowLog(HANDLE device)
{
    static TURNSTILE_PASSAGE passages[LOG_PASSAGES];
    TURNSTILE_LOG log;
    DWORD bytes;
    ULONG i;

    log.MaxPassages = LOG_PASSAGES;
    log.Passages = 0;
    log.Log = passages;
    if (!DeviceIoControl(device, IOCTL_TURNSTILE_READ_LOG, &log, sizeof(log),
            &log, sizeof(log), &bytes, NULL)) {
        fprintf(stderr, "cannot read the log: error %lu\n", GetLastError());
        return 1;
    }
    for (i = 0; i < log.Passages && i < LOG_PASSAGES; i++) {
        printf("gate %lu: badge %lu\n", passages[i].Gate, passages[i].Badge);
    }
    return 0;
}

// turnstile DEVICE counts|log|open GATE|banner GATE TEXT
int wmain(int argc, wchar_t **argv)
{
    HANDLE device;
    int failed = 1;

    if (argc < 3) {
        fwprintf(stderr, L"usage: turnstile DEVICE counts|log|open GATE|banner GATE TEXT\n");
        return 2;
    }
    device = CreateFileW(argv[1], GENERIC_READ, 0, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
    if (device == INVALID_HANDLE_VALUE) {
        fprintf(stderr, "cannot open the device: error %lu\n", GetLastError());
        return 1;
    }
    if (wcscmp(argv[2], L"counts") == 0) {
        failed = ShowCounts(device);
    } else if (wcscmp(argv[2], L"log") == 0) {
        failed = ShowLog(device);
    } else if (wcscmp(argv[2], L"open") == 0 && argc > 3) {
        failed = OpenGate(device, (ULONG)_wtoi(argv[3]), 3000);
    } else if (wcscmp(argv[2], L"banner") == 0 && argc > 4) {
        failed = SetBanner(device, (ULONG)_wtoi(argv[3]), argv[4]);
    }
    CloseHandle(device);
    return failed;
}
