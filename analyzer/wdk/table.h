// What all constant tables here share (room-internal): every row begins with its name, rows are sorted by it
// in byte order, so that a lookup is a binary search in constant data.
#ifndef IOCTLINT_WDK_TABLE_H
#define IOCTLINT_WDK_TABLE_H

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static inline int table_compare(const void *name, const void *row)
{
    return strcmp(name, *(const char *const *)row);
}

// The row of that name, or NULL.
static inline const void *table_find(const char *name, const void *rows, size_t count, size_t row_size)
{
    return bsearch(name, rows, count, row_size, table_compare);
}

// The first name that is out of order or there twice: nobody would find it. NULL when all is well.
static inline const char *table_fault(const void *rows, size_t count, size_t row_size)
{
    const char *previous = "";
    for (size_t i = 0; i < count; i++) {
        const char *name = *(const char *const *)((const char *)rows + i * row_size);
        if (strcmp(previous, name) >= 0)
            return name;
        previous = name;
    }
    return NULL;
}

#define TABLE_FIND(name, rows) table_find((name), (rows), sizeof(rows) / sizeof *(rows), sizeof *(rows))
#define TABLE_FAULT(rows) table_fault((rows), sizeof(rows) / sizeof *(rows), sizeof *(rows))

// Faults that only the table's own file can see, for wdk_verify: the name at fault or NULL.
const char *wdk_facts_fault(void);
const char *wdk_rows_fault(void);
const char *wdk_roles_fault(void);
const char *wdk_codes_fault(void);

#endif
