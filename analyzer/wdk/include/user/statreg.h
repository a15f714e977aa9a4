/* statreg.h: see atlbase.h. */
