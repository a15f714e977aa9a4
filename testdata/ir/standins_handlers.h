// A function type of a library that is not there: the definition tells the rest.
EVT_VENDOR_WORK_ITEM WorkHandler;
