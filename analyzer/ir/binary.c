// The binary form of a unit: a header, then every array as (element size, count, bytes).
//
// Arrays hold no pointers, so they are written as they lie in memory. The form is for caches and pipes
// between processes of one build of the program on one machine type; magic, version and element sizes reject
// anything else.
#include <string.h>

#include "analyzer/base/buf.h"
#include "analyzer/ir/ir.h"

enum { IR_FORMAT_VERSION = 3 };

static const char IR_MAGIC[8] = {'i', 'o', 'c', 't', 'l', 'i', 'r', '\n'};

typedef struct {
    char magic[8];
    uint32_t version;
    uint32_t n_arrays;
    uint32_t pointer_size;
    uint32_t n_errors;
    uint32_t n_passes;
    uint32_t main_path;
    uint8_t mode, framework, is_cpp, built_as_cpp, failed;
    uint32_t byte_order; // 0x01020304 as the writer stores it
} Header;

typedef struct {
    uint64_t element_size;
    uint64_t count;
} ArrayHead;

// All arrays of a unit, in file order.
#define IR_ARRAYS(X)                                                                                     \
    X(strings)                                                                                           \
    X(files) X(types) X(fields) X(records) X(syms) X(param_infos) X(annots) X(funcs) X(locals) X(blocks) \
        X(insts) X(opnds) X(cases) X(codes) X(gaps)

#define COUNT_ONE(name) +1
enum { N_ARRAYS = 0 IR_ARRAYS(COUNT_ONE) };

static void array_write(Buf *out, const void *at, uint32_t count, size_t size)
{
    ArrayHead head = {size, count};
    buf_add(out, &head, sizeof head);
    if (count)
        buf_add(out, at, count * size);
    static const char zeros[8];
    buf_add(out, zeros, (8 - count * size % 8) % 8);
}

void ir_write(const IrUnit *unit, Buf *out)
{
    Header header;
    memset(&header, 0, sizeof header);
    memcpy(header.magic, IR_MAGIC, sizeof IR_MAGIC);
    header.version = IR_FORMAT_VERSION;
    header.n_arrays = N_ARRAYS;
    header.pointer_size = unit->pointer_size;
    header.n_errors = unit->n_errors;
    header.n_passes = unit->n_passes;
    header.main_path = unit->main_path;
    header.mode = unit->mode;
    header.framework = unit->framework;
    header.is_cpp = unit->is_cpp;
    header.built_as_cpp = unit->built_as_cpp;
    header.failed = unit->failed;
    header.byte_order = 0x01020304;
    buf_add(out, &header, sizeof header);
#define WRITE_ONE(name) array_write(out, unit->name.at, unit->name.count, sizeof *unit->name.at);
    IR_ARRAYS(WRITE_ONE)
}

typedef struct {
    const unsigned char *at;
    size_t left;
    Arena *arena;
    bool broken;
} Reader;

static const void *reader_take(Reader *reader, size_t length)
{
    if (reader->broken || length > reader->left) {
        reader->broken = true;
        return NULL;
    }
    const void *taken = reader->at;
    reader->at += length;
    reader->left -= length;
    return taken;
}

static void *array_read(Reader *reader, size_t size, uint32_t *count)
{
    ArrayHead head = {0, 0};
    const void *bytes = reader_take(reader, sizeof head);
    if (bytes)
        memcpy(&head, bytes, sizeof head);
    if (!bytes || head.element_size != size || head.count > reader->left / size || head.count > UINT32_MAX) {
        reader->broken = true;
        return NULL;
    }
    size_t length = (size_t)head.count * size;
    bytes = reader_take(reader, length);
    reader_take(reader, (8 - length % 8) % 8);
    if (reader->broken)
        return NULL;
    void *copy = arena_alloc(reader->arena, length);
    if (length)
        memcpy(copy, bytes, length);
    *count = (uint32_t)head.count;
    return copy;
}

static bool header_fits(const Header *header)
{
    return memcmp(header->magic, IR_MAGIC, sizeof IR_MAGIC) == 0 && header->version == IR_FORMAT_VERSION &&
           header->n_arrays == N_ARRAYS && header->byte_order == 0x01020304;
}

// The reserved entries and the terminator of the text, without which no accessor is safe.
static bool unit_is_whole(const IrUnit *unit)
{
    return unit->strings.count && unit->files.count && unit->types.count && unit->syms.count &&
           unit->strings.at[unit->strings.count - 1] == 0 && unit->main_path < unit->strings.count;
}

IrUnit *ir_read(const void *bytes, size_t length, Arena *arena)
{
    Reader reader = {bytes, length, arena, false};
    Header header;
    const void *start = reader_take(&reader, sizeof header);
    if (!start)
        return NULL;
    memcpy(&header, start, sizeof header);
    if (!header_fits(&header))
        return NULL;
    IrUnit *unit = ARENA_NEW(arena, IrUnit);
    unit->arena = arena;
    unit->pointer_size = header.pointer_size;
    unit->n_errors = header.n_errors;
    unit->n_passes = header.n_passes;
    unit->main_path = header.main_path;
    unit->mode = header.mode;
    unit->framework = header.framework;
    unit->is_cpp = header.is_cpp != 0;
    unit->built_as_cpp = header.built_as_cpp != 0;
    unit->failed = header.failed != 0;
#define READ_ONE(name)                                                             \
    unit->name.at = array_read(&reader, sizeof *unit->name.at, &unit->name.count); \
    unit->name.capacity = unit->name.count;
    IR_ARRAYS(READ_ONE)
    if (reader.broken || reader.left || !unit_is_whole(unit))
        return NULL;
    return unit;
}
