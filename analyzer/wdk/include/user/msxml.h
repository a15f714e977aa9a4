/* msxml.h: every COM header asks for it, no driver's caller does: read only for a unit that names it or its
 * types. */
#ifdef IOCTLINT_PART_XML
#include_next <msxml.h>
#endif
