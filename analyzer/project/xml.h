// XML by expat, as much of it as project files and manifests need.
#ifndef IOCTLINT_PROJECT_XML_H
#define IOCTLINT_PROJECT_XML_H

#include <expat.h>
#include <stddef.h>

typedef struct XmlHandlers {
    void *data;
    XML_StartElementHandler start; // any of them may be NULL
    XML_EndElementHandler end;
    XML_CharacterDataHandler text;
    XML_Parser *parser; // where not NULL: set while the text is read, for the line it is at
} XmlHandlers;

typedef struct XmlError {
    const char *why; // NULL: well-formed
    unsigned line;
} XmlError;

// One whole text. What comes before an error is handed out all the same.
XmlError xml_parse(const char *bytes, size_t length, const XmlHandlers *handlers);

// The value of an attribute by its name, or NULL.
const char *xml_attribute(const XML_Char **attributes, const char *name);

#endif
