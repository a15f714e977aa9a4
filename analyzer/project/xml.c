// See xml.h.
#include "analyzer/project/xml.h"

#include <limits.h>
#include <string.h>
#include <strings.h>

#include "analyzer/base/error.h"

// Western code pages, which expat does not know. Letters beyond Latin-1 come out wrong, but only names of
// files hold any.
static int XMLCALL code_page_read(void *data, const XML_Char *name, XML_Encoding *encoding)
{
    (void)data;
    if (strncasecmp(name, "windows-125", 11) != 0)
        return XML_STATUS_ERROR;
    for (int i = 0; i < 256; i++)
        encoding->map[i] = i;
    return XML_STATUS_OK;
}

XmlError xml_parse(const char *bytes, size_t length, const XmlHandlers *handlers)
{
    XmlError error = {0};
    XML_Parser parser = XML_ParserCreate(NULL);
    if (!parser)
        base_die("out of memory");
    if (handlers->parser)
        *handlers->parser = parser;
    XML_SetUserData(parser, handlers->data);
    XML_SetElementHandler(parser, handlers->start, handlers->end);
    XML_SetCharacterDataHandler(parser, handlers->text);
    XML_SetUnknownEncodingHandler(parser, code_page_read, NULL);
    if (length > INT_MAX)
        error = (XmlError){"it is too long", 1};
    else if (XML_Parse(parser, bytes, (int)length, 1) != XML_STATUS_OK)
        error = (XmlError){XML_ErrorString(XML_GetErrorCode(parser)),
                           (unsigned)XML_GetCurrentLineNumber(parser)};
    XML_ParserFree(parser);
    if (handlers->parser)
        *handlers->parser = NULL;
    return error;
}

const char *xml_attribute(const XML_Char **attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (strcmp(attributes[0], name) == 0)
            return attributes[1];
    return NULL;
}
