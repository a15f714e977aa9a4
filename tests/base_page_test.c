// Addresses of documented pages.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "analyzer/base/finding.h"

static void expect_url(const char *source, const char *url)
{
    char out[512];
    page_url(source, out, sizeof out);
    assert_string_equal(out, url);
}

static void test_pages(void **state)
{
    (void)state;
    expect_url("k:waits-and-apcs",
               "https://learn.microsoft.com/windows-hardware/drivers/kernel/waits-and-apcs");
    expect_url("w:using-automatic-synchronization",
               "https://learn.microsoft.com/windows-hardware/drivers/wdf/using-automatic-synchronization");
    expect_url("d:kmdf-kmdfirql.md",
               "https://learn.microsoft.com/windows-hardware/drivers/devtest/kmdf-kmdfirql");
    expect_url("usbcon:a-page", "https://learn.microsoft.com/windows-hardware/drivers/usbcon/a-page");
    expect_url("win32:fileio/synchronous-and-asynchronous-i-o",
               "https://learn.microsoft.com/windows/win32/fileio/synchronous-and-asynchronous-i-o");
    expect_url("https://example.org/x", "https://example.org/x");
}

static void test_topics(void **state)
{
    (void)state;
    expect_url(
        "NF:wdfrequest.WdfRequestSend",
        "https://learn.microsoft.com/windows-hardware/drivers/ddi/wdfrequest/nf-wdfrequest-wdfrequestsend");
    expect_url("NS:wdm._IRP", "https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/ns-wdm-_irp");
    expect_url("NF:ioapiset.DeviceIoControl",
               "https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-deviceiocontrol");
    expect_url("NS:mtpext.MTP_COMMAND_DATA_IN",
               "https://learn.microsoft.com/windows/win32/api/mtpext/ns-mtpext-mtp_command_data_in");
    expect_url("NF:mswmdm.IWMDMDevice3.DeviceIoControl",
               "https://learn.microsoft.com/windows/win32/api/mswmdm/nf-mswmdm-iwmdmdevice3-deviceiocontrol");
}

static void test_small_room(void **state)
{
    char out[16];
    (void)state;
    page_url("NF:wdfrequest.WdfRequestSend", out, sizeof out);
    assert_string_equal(out, "https://learn.m");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pages), cmocka_unit_test(test_topics),
                                       cmocka_unit_test(test_small_room)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
