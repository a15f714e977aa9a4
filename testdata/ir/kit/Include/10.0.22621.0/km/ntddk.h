#error an older kit
