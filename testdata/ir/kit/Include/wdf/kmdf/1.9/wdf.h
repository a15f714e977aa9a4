#error an older framework
