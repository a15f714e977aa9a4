/* x86intrin.h: stands in for the header of that name. Vector intrinsics are 60 % of a unit's parse time and
 * drivers do not use them. */
