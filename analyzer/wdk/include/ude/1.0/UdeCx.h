/* ude/1.0/UdeCx.h: a version of the class extension; one model serves all. */
#include "../../UdeCx.h"
