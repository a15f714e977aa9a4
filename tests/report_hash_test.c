// GitHub's line hashes. The expected values are what Microsoft's SARIF Multitool computes for the same bytes
// (rewrite --insert RollingHashPartialFingerprints).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "analyzer/report/source.h"

typedef struct LineHash {
    unsigned line;
    const char *hash;
} LineHash;

// CRLF, LF and CR as line ends; characters beyond the basic plane; a broken sequence; many equal lines.
static const char *write_source(void)
{
    static const char path[] = "report_hash_test.tmp.c";
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    fputs("#include <ntddk.h>\r\n\r\nvoid f(void)\r\n{\r\n\tUserMode; // \xf0\x9d\x84\x9e \xc3\xa9\r\n", out);
    fputs("  UserMode;\r\n  UserMode;\r\n}\nUserMode\rUserMode \xe2\x82 x\n", out);
    for (int i = 0; i < 60; i++)
        fputs("UserMode;\n", out);
    fclose(out);
    return path;
}

static void test_hashes(void **state)
{
    static const LineHash expected[] = {
        {5, "4418eff941472f9:1"},   {6, "ac60a39c9aeb64c3:1"},  {7, "1dbf48ca35ecf5db:1"},
        {9, "b94323eb21a2de61:1"},  {10, "e3ac482d2a046636:1"}, {11, "2238b6765cde8bc2:1"},
        {12, "2238b6765cde8bc2:2"}, {17, "2238b6765cde8bc2:7"}, {67, "5cb637b339ab4ed7:1"},
        {68, "ec4c6ad5e21769fe:1"}, {69, "626a50da453ac8ad:1"},
    };
    Arena *arena = arena_new();
    Sources *sources = sources_new(arena);
    const char *path = write_source();
    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        assert_string_equal(source_line_hash(sources, path, expected[i].line), expected[i].hash);
    assert_null(source_line_hash(sources, path, 0));
    assert_null(source_line_hash(sources, path, 1000));
    assert_null(source_line_hash(sources, "no-such-file.c", 1));
    arena_free(arena);
    remove(path);
}

static void test_lines(void **state)
{
    Arena *arena = arena_new();
    Sources *sources = sources_new(arena);
    const char *path = write_source();
    SourceLine line;
    (void)state;
    // The broken sequence makes the file Windows-1252: it is shown, not refused.
    assert_true(source_line(sources, path, 6, &line));
    assert_int_equal(line.length, 11);
    assert_true(source_line(sources, path, 2, &line));
    assert_int_equal(line.length, 0);
    SourcePos pos = {path, 6, 3, 500};
    assert_true(source_line(sources, path, 6, &line));
    assert_int_equal(source_extent(&line, &pos), 9);
    pos.col = 400;
    assert_int_equal(source_extent(&line, &pos), 1);
    assert_false(source_line(sources, path, 1000, &line));
    assert_false(source_line(sources, "no-such-file.c", 1, &line));
    arena_free(arena);
    remove(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_hashes), cmocka_unit_test(test_lines)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
