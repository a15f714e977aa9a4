/* dontuse.h: stands in for the header of that name. It deprecates functions; nothing to deprecate for an
 * analyzer. */
