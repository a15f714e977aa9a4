// A streaming JSON writer (room-internal). Calls nest as the document does; commas and indentation come by
// themselves. Strings may hold any bytes: what is no UTF-8 becomes U+FFFD.
#ifndef IOCTLINT_REPORT_JSON_H
#define IOCTLINT_REPORT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { JSON_DEPTH = 64 };

typedef struct Json {
    FILE *out;
    unsigned depth;
    bool has_items[JSON_DEPTH]; // of the open objects and arrays
    bool is_flat[JSON_DEPTH];   // on one line
    bool is_value;              // a key was written, its value follows
} Json;

Json json_on(FILE *out);
void json_key(Json *json, const char *key);
void json_open_object(Json *json);
void json_open_array(Json *json);
void json_open_flat(Json *json, char bracket); // '{' or '[': this one and all inside on one line
void json_close_object(Json *json);
void json_close_array(Json *json);
void json_string(Json *json, const char *text);
void json_string_n(Json *json, const char *text, size_t length);
void json_unsigned(Json *json, uint64_t number);
void json_number(Json *json, double number); // three decimals
void json_bool(Json *json, bool value);

// A key with its value.
void json_text_member(Json *json, const char *key, const char *text);
void json_unsigned_member(Json *json, const char *key, uint64_t number);
void json_number_member(Json *json, const char *key, double number);

#endif
