// See json.h.
#include "analyzer/report/json.h"

#include <inttypes.h>
#include <string.h>

#include "analyzer/base/error.h"
#include "analyzer/base/utf8.h"

Json json_on(FILE *out)
{
    return (Json){.out = out};
}

static bool is_flat(const Json *json)
{
    return json->depth && json->is_flat[json->depth - 1];
}

static void new_line(const Json *json)
{
    fprintf(json->out, "\n%*s", (int)json->depth, "");
}

// What stands between the value before and the next key or value.
static void separate(Json *json)
{
    if (json->is_value) {
        json->is_value = false;
        return;
    }
    if (!json->depth)
        return;
    bool *has_items = &json->has_items[json->depth - 1];
    if (*has_items)
        fputs(is_flat(json) ? ", " : ",", json->out);
    *has_items = true;
    if (!is_flat(json))
        new_line(json);
}

static void open_level(Json *json, char bracket, bool flat)
{
    separate(json);
    if (json->depth == JSON_DEPTH)
        base_bug("JSON is nested deeper than %d", JSON_DEPTH);
    flat = flat || is_flat(json);
    json->has_items[json->depth] = false;
    json->is_flat[json->depth++] = flat;
    fputc(bracket, json->out);
}

static void close_level(Json *json, char bracket)
{
    bool had_items = json->has_items[json->depth - 1], was_flat = is_flat(json);
    json->depth--;
    if (had_items && !was_flat)
        new_line(json);
    fputc(bracket, json->out);
    if (!json->depth)
        fputc('\n', json->out);
}

void json_open_object(Json *json)
{
    open_level(json, '{', false);
}

void json_open_array(Json *json)
{
    open_level(json, '[', false);
}

void json_open_flat(Json *json, char bracket)
{
    open_level(json, bracket, true);
}

void json_close_object(Json *json)
{
    close_level(json, '}');
}

void json_close_array(Json *json)
{
    close_level(json, ']');
}

void json_key(Json *json, const char *key)
{
    separate(json);
    fprintf(json->out, "\"%s\": ", key);
    json->is_value = true;
}

static void put_code(FILE *out, uint32_t code)
{
    char bytes[5];
    switch (code) {
    case '"': fputs("\\\"", out); return;
    case '\\': fputs("\\\\", out); return;
    case '\n': fputs("\\n", out); return;
    case '\r': fputs("\\r", out); return;
    case '\t': fputs("\\t", out); return;
    default: break;
    }
    if (code < 0x20 || code == 0x7F) {
        fprintf(out, "\\u%04" PRIx32, code);
        return;
    }
    utf8_encode(code, bytes);
    fputs(bytes, out);
}

void json_string_n(Json *json, const char *text, size_t length)
{
    size_t size;
    separate(json);
    fputc('"', json->out);
    for (size_t at = 0; at < length; at += size)
        put_code(json->out, utf8_decode(text + at, length - at, &size));
    fputc('"', json->out);
}

void json_string(Json *json, const char *text)
{
    json_string_n(json, text, strlen(text));
}

void json_unsigned(Json *json, uint64_t number)
{
    separate(json);
    fprintf(json->out, "%" PRIu64, number);
}

void json_number(Json *json, double number)
{
    separate(json);
    fprintf(json->out, "%.3f", number);
}

void json_bool(Json *json, bool value)
{
    separate(json);
    fputs(value ? "true" : "false", json->out);
}

void json_text_member(Json *json, const char *key, const char *text)
{
    json_key(json, key);
    json_string(json, text);
}

void json_unsigned_member(Json *json, const char *key, uint64_t number)
{
    json_key(json, key);
    json_unsigned(json, number);
}

void json_number_member(Json *json, const char *key, double number)
{
    json_key(json, key);
    json_number(json, number);
}
