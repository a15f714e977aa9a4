#error an older extension
