#include "allocations.h"

// glibc lets a program put its own malloc in front of the library's.
#if defined(__GLIBC__) || defined(__linux__)
#include <stddef.h>

void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

static long count;

void *malloc(size_t size) {
    __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
    return __libc_malloc(size);
}
void *calloc(size_t items, size_t size) {
    __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
    return __libc_calloc(items, size);
}
void *realloc(void *old, size_t size) {
    __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
    return __libc_realloc(old, size);
}
int posix_memalign(void **result, size_t alignment, size_t size) {
    __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
    *result = __libc_memalign(alignment, size);
    return *result ? 0 : 12;
}

long allocations_count(void) { return __atomic_load_n(&count, __ATOMIC_RELAXED); }
#else
long allocations_count(void) { return 0; }
#endif
