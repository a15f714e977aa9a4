// The JSON writer: what it puts between values, and what it makes of bytes that JSON cannot hold.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "analyzer/report/json.h"

static void write_nested(Json *json)
{
    json_open_object(json);
    json_text_member(json, "a", "x");
    json_key(json, "b");
    json_open_array(json);
    json_unsigned(json, 1);
    json_open_flat(json, '{');
    json_number_member(json, "n", 0.5);
    json_key(json, "t");
    json_bool(json, true);
    json_close_object(json);
    json_close_array(json);
    json_key(json, "empty");
    json_open_array(json);
    json_close_array(json);
    json_close_object(json);
}

static void write_strings(Json *json)
{
    json_open_flat(json, '[');
    json_string(json, "\"\\\n\t\r\x01");
    json_string(json, "\xc3\xa9 \xf0\x9d\x84\x9e");
    json_string(json, "\xff \xe2\x82 \xed\xa0\x80");
    json_close_array(json);
}

static void expect(void (*write)(Json *json), const char *wanted)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    Json json = json_on(out);
    write(&json);
    fclose(out);
    assert_string_equal(text, wanted);
    free(text);
}

static void test_nesting(void **state)
{
    (void)state;
    expect(write_nested,
           "{\n \"a\": \"x\",\n \"b\": [\n  1,\n  {\"n\": 0.500, \"t\": true}\n ],\n \"empty\": []\n}\n");
}

// A broken sequence is one U+FFFD for its longest beginning; a surrogate's three bytes are no beginning of
// anything.
static void test_strings(void **state)
{
    (void)state;
    expect(write_strings, "[\"\\\"\\\\\\n\\t\\r\\u0001\", \"\xc3\xa9 \xf0\x9d\x84\x9e\", "
                          "\"\xef\xbf\xbd \xef\xbf\xbd \xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"]\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_nesting), cmocka_unit_test(test_strings)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
