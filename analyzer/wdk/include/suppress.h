/* suppress.h: stands in for the header of that name. It silences warnings of other analyzers. */
