// What everything is built of: arenas, vectors, buffers, maps, and text in its encodings.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/map.h"
#include "analyzer/base/utf8.h"
#include "analyzer/base/vec.h"

enum { MANY = 5000 };

static void test_arena(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    for (int round = 0; round < 2; round++) {
        for (size_t size = 0; size < MANY; size += 7) {
            unsigned char *memory = arena_alloc(arena, size);
            assert_int_equal((uintptr_t)memory % 16, 0);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(memory[i], 0);
            memset(memory, 0xA5, size);
        }
        assert_true(arena_used(arena) > MANY);
        arena_reset(arena); // what is handed out again is zero again
        assert_int_equal(arena_used(arena), 0);
    }
    assert_string_equal(arena_printf(arena, "%s-%d", "x", 7), "x-7");
    assert_string_equal(arena_strndup(arena, "abc", 2), "ab");
    arena_free(arena);
    arena_free(NULL);
}

static void test_vectors_and_buffers_grow(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    VEC(unsigned) numbers = {0};
    Buf text = buf_on(arena);
    for (unsigned i = 0; i < MANY; i++) {
        VEC_PUSH(arena, &numbers, i);
        buf_printf(&text, "%u,", i % 10);
    }
    assert_int_equal(numbers.count, MANY);
    assert_int_equal(numbers.at[MANY - 1], MANY - 1);
    assert_int_equal(text.length, 2 * MANY);
    assert_string_equal(text.text + text.length - 4, "8,9,");
    buf_add(&text, "ignored", 0);
    buf_char(&text, '!');
    assert_string_equal(text.text + text.length - 3, "9,!");
    arena_free(arena);
}

static void test_map(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map *map = map_new(arena);
    bool is_new;
    assert_null(map_find_text(map, "0"));
    for (unsigned i = 0; i < MANY; i++) {
        *map_slot_text(map, arena_printf(arena, "%u", i), &is_new) = i;
        assert_true(is_new);
    }
    assert_int_equal(map_count(map), MANY);
    for (unsigned i = 0; i < MANY; i++) {
        size_t length;
        const char *key = arena_printf(arena, "%u", i);
        assert_int_equal(*map_find_text(map, key), i);
        assert_memory_equal(map_key_at(map, i, &length), key, strlen(key)); // in the order of their coming
        assert_int_equal(length, strlen(key));
    }
    assert_int_equal(*map_slot_text(map, "17", &is_new), 17);
    assert_false(is_new);
    // Keys are bytes: a zero among them is one of them.
    assert_ptr_not_equal(map_slot(map, "a\0b", 3, NULL), map_slot(map, "a\0c", 3, NULL));
    arena_free(arena);
}

static void expect_code(const char *text, uint32_t code, size_t size)
{
    size_t taken;
    assert_int_equal(utf8_decode(text, strlen(text), &taken), code);
    assert_int_equal(taken, size);
}

static void test_utf8(void **state)
{
    (void)state;
    static const uint32_t codes[] = {'a', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        char bytes[5];
        utf8_encode(codes[i], bytes);
        expect_code(bytes, codes[i], strlen(bytes));
    }
    // What is no UTF-8: the longest beginning of a sequence is one U+FFFD.
    expect_code("\xFF", 0xFFFD, 1);
    expect_code("\x80", 0xFFFD, 1);
    expect_code("\xC0\xAF", 0xFFFD, 1);     // too long for its value
    expect_code("\xE2\x82", 0xFFFD, 2);     // cut short
    expect_code("\xE2\x82z", 0xFFFD, 2);    // broken off
    expect_code("\xED\xA0\x80", 0xFFFD, 1); // half of a surrogate pair
    expect_code("\xF4\x90\x80\x80", 0xFFFD, 1);
    assert_int_equal(utf8_utf16_units("a\xC3\xBC\xF0\x9D\x84\x9E", 7), 4);
    assert_int_equal(utf8_code_points("a\xC3\xBC\xF0\x9D\x84\x9E", 7), 3);
    assert_int_equal(utf8_utf16_units("", 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena),
        cmocka_unit_test(test_vectors_and_buffers_grow),
        cmocka_unit_test(test_map),
        cmocka_unit_test(test_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
