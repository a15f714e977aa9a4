/* ude/1.1/UdeCx.h: a version of the class extension; one model serves all. */
#include "../../UdeCx.h"
