/*
 * Questions to the engine. The answer becomes a finding of the pseudo rule engine-test at the place of the call; when paths
 * answer differently, the answers are joined by " | ".
 */
#ifndef IOCTLINT_TEST_H
#define IOCTLINT_TEST_H

#ifdef __cplusplus
extern "C" {
#endif

void ioctlint_eval(long long condition);   /* true, false, unknown */
void ioctlint_range(long long value);      /* [low, high] for each interval, address, or unknown */
void ioctlint_irql(void);                  /* PASSIVE_LEVEL..DISPATCH_LEVEL */
void ioctlint_origin(const void *object);  /* received, created, memory-of-request, ... */
void ioctlint_reachable(void);             /* reachable; no answer where no path comes */

#ifdef __cplusplus
}
#endif

#endif
