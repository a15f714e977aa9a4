// What a user-mode unit asks of windows.h, told to the compiler. In: the plan and the sources it reaches.
// Out: defines: IOCTLINT_PART_<NAME> for the parts of our windows.h, UNICODE where no project says which
// names are meant. The one idea: the big header costs ten times the small one, and the words in the sources
// tell who needs it. A word too many costs parse time, a word too few costs a stand-in; neither costs a
// function.
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "analyzer/frontend/inner.h"
#include "analyzer/project/files.h"

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

// Words that ask for a part of the big header (see wdk/include/user/windows.h), by how they begin.
typedef struct PartWord {
    const char *begins;
    const char *part;
} PartWord;

static const PartWord part_words[] = {
    {"BitBlt", "USER"},
    {"BeginPaint", "USER"},
    {"CreateWindow", "USER"},
    {"CreateDC", "USER"},
    {"CreateFont", "USER"},
    {"CreateCompatible", "USER"},
    {"CreateDialog", "USER"},
    {"CreateDIB", "USER"},
    {"CreateBitmap", "USER"},
    {"CreateSolidBrush", "USER"},
    {"BITMAP", "USER"},
    {"CREATESTRUCT", "USER"},
    {"ChangeDisplay", "USER"},
    {"DefWindowProc", "USER"},
    {"DEVMODE", "USER"},
    {"DestroyWindow", "USER"},
    {"DialogBox", "USER"},
    {"DispatchMessage", "USER"},
    {"DISPLAY_DEVICE", "USER"},
    {"DISPLAYCONFIG", "USER"},
    {"DRAWITEM", "USER"},
    {"DrawText", "USER"},
    {"EnableWindow", "USER"},
    {"EnumDisplay", "USER"},
    {"EnumWindows", "USER"},
    {"ExitWindows", "USER"},
    {"ExtTextOut", "USER"},
    {"FillRect", "USER"},
    {"FindWindow", "USER"},
    {"GetClientRect", "USER"},
    {"GetDC", "USER"},
    {"GetDesktopWindow", "USER"},
    {"GetDeviceCaps", "USER"},
    {"GetDlg", "USER"},
    {"GetKey", "USER"},
    {"GetMessage", "USER"},
    {"GetParent", "USER"},
    {"GetRawInput", "USER"},
    {"GetStockObject", "USER"},
    {"GetSystemMetrics", "USER"},
    {"GetWindow", "USER"},
    {"GRADIENT", "USER"},
    {"HMONITOR", "USER"},
    {"IDC_", "USER"},
    {"IDCANCEL", "USER"},
    {"IDOK", "USER"},
    {"IDYES", "USER"},
    {"InvalidateRect", "USER"},
    {"IsDlg", "USER"},
    {"IsWindow", "USER"},
    {"KBDLLHOOK", "USER"},
    {"KillTimer", "USER"},
    {"LoadBitmap", "USER"},
    {"LoadCursor", "USER"},
    {"LoadIcon", "USER"},
    {"LoadImage", "USER"},
    {"LoadMenu", "USER"},
    {"LOGBRUSH", "USER"},
    {"LOGFONT", "USER"},
    {"LOGPALETTE", "USER"},
    {"MB_", "USER"},
    {"MENUITEM", "USER"},
    {"MONITORINFO", "USER"},
    {"MoveWindow", "USER"},
    {"MsgWait", "USER"},
    {"PAINTSTRUCT", "USER"},
    {"PALETTEENTRY", "USER"},
    {"PBT_", "USER"},
    {"PeekMessage", "USER"},
    {"PIXELFORMAT", "USER"},
    {"PostMessage", "USER"},
    {"PostQuit", "USER"},
    {"PostThread", "USER"},
    {"POWERBROADCAST", "USER"},
    {"RAWINPUT", "USER"},
    {"RegisterClass", "USER"},
    {"RegisterHotKey", "USER"},
    {"RegisterPower", "USER"},
    {"RegisterSuspend", "USER"},
    {"RegisterWindow", "USER"},
    {"ReleaseDC", "USER"},
    {"RGB", "USER"},
    {"RT_", "USER"},
    {"SelectObject", "USER"},
    {"SendDlg", "USER"},
    {"SendInput", "USER"},
    {"SendMessage", "USER"},
    {"SetCursor", "USER"},
    {"SetDlg", "USER"},
    {"SetForeground", "USER"},
    {"SetRect", "USER"},
    {"SetTimer", "USER"},
    {"SetWindow", "USER"},
    {"ShowWindow", "USER"},
    {"SM_", "USER"},
    {"SPI_", "USER"},
    {"StretchBlt", "USER"},
    {"SW_", "USER"},
    {"SWP_", "USER"},
    {"SystemParametersInfo", "USER"},
    {"TextOut", "USER"},
    {"TEXTMETRIC", "USER"},
    {"TrackPopup", "USER"},
    {"TranslateMessage", "USER"},
    {"UpdateWindow", "USER"},
    {"VK_", "USER"},
    {"USEROBJECT", "USER"},
    {"GetUserObject", "USER"},
    {"SetUserObject", "USER"},
    {"UOI_", "USER"},
    {"OpenDesktop", "USER"},
    {"OpenInputDesktop", "USER"},
    {"OpenWindowStation", "USER"},
    {"GetProcessWindowStation", "USER"},
    {"SetProcessWindowStation", "USER"},
    {"GetThreadDesktop", "USER"},
    {"SetThreadDesktop", "USER"},
    {"WHEEL_DELTA", "USER"},
    {"WM_", "USER"},
    {"WNDCLASS", "USER"},
    {"WS_", "USER"},
    {"GWL", "USER"},
    {"ACCESS_ALLOWED", "SERVICE"},
    {"ChangeServiceConfig", "SERVICE"},
    {"CloseServiceHandle", "SERVICE"},
    {"LPENUM_SERVICE", "SERVICE"},
    {"LPSERVICE_", "SERVICE"},
    {"OpenSC", "SERVICE"},
    {"QUERY_SERVICE", "SERVICE"},
    {"RegisterService", "SERVICE"},
    {"SC_", "SERVICE"},
    {"SERVICE_", "SERVICE"},
    {"NETRESOURCE", "NET"},
    {"WNet", "NET"},
    {"BSTR", "OLE"},
    {"CLSID", "OLE"},
    {"CoCreate", "OLE"},
    {"CoInit", "OLE"},
    {"CoTask", "OLE"},
    {"IDataObject", "OLE"},
    {"IDispatch", "OLE"},
    {"IID_PPV", "OLE"},
    {"IStream", "OLE"},
    {"IUnknown", "OLE"},
    {"OLECHAR", "OLE"},
    {"OLE32", "OLE"},
    {"PROPVARIANT", "OLE"},
    {"PropVariant", "OLE"},
    {"REFCLSID", "OLE"},
    {"STDMETHOD", "OLE"},
    {"StringFromGUID2", "OLE"},
    {"STDAPI", "OLE"},
    {"SysAllocString", "OLE"},
    {"VARIANT", "OLE"},
    {"IIDFromString", "OLE"},
    {"StringFrom", "OLE"},
    {"interface", "OLE"},
    {"RPC_", "RPC"},
    {"Rpc", "RPC"},
    {"UUID", "RPC"},
    {"Uuid", "RPC"},
    {"CommandLineToArgv", "SHELL"},
    {"DragQuery", "SHELL"},
    {"NOTIFYICON", "SHELL"},
    {"SHELLEXECUTE", "SHELL"},
    {"Shell", "SHELL"},
    {"SHFILE", "SHELL"},
    {"PERF_", "PERF"},
    {"SOCKET", "SOCKET"},
    {"SOCKADDR", "SOCKET"},
    {"WSA", "SOCKET"},
    {"htonl", "SOCKET"},
    {"htons", "SOCKET"},
    {"in_addr", "SOCKET"},
    {"ntohl", "SOCKET"},
    {"ntohs", "SOCKET"},
    {"sockaddr", "SOCKET"},
    {"Cert", "CRYPT"},
    {"Crypt", "CRYPT"},
    {"HCRYPT", "CRYPT"},
    {"PCCERT", "CRYPT"},
    {"BCrypt", "CRYPT"},
    {"ALG_", "CRYPT"},
    {"CRYPT_", "CRYPT"},
    {"SCARD", "SCARD"},
    {"SCard", "SCARD"},
    {"ClosePrinter", "PRINT"},
    {"EnumPrinter", "PRINT"},
    {"OpenPrinter", "PRINT"},
    {"PRINTER_", "PRINT"},
    {"DRIVER_INFO_", "PRINT"},
    {"FORM_INFO", "PRINT"},
    {"GetOpenFileName", "DIALOG"},
    {"GetSaveFileName", "DIALOG"},
    {"OPENFILENAME", "DIALOG"},
    {"PRINTDLG", "DIALOG"},
    {"ChooseColor", "DIALOG"},
    {"FINDREPLACE", "DIALOG"},
    {"MMRESULT", "SOUND"},
    {"PlaySound", "SOUND"},
    {"WAVE_FORMAT", "SOUND"},
    {"WAVEFORMAT", "SOUND"},
    {"midi", "SOUND"},
    {"mmio", "SOUND"},
    {"timeBegin", "SOUND"},
    {"timeGet", "SOUND"},
    {"waveIn", "SOUND"},
    {"waveOut", "SOUND"},
    {"MAKEFOURCC", "SOUND"},
    {"IXML", "XML"},
    {"URLDownload", "XML"},
    {"IInternet", "XML"},
};

// The letters in front of a structure's name that make it the name of a pointer to it, as in LPNETRESOURCE.
static size_t pointer_letters(const char *word)
{
    static const char *const letters[] = {"LPC", "LP", "PC", "P"};
    for (size_t i = 0; i < COUNT_OF(letters); i++) {
        size_t length = strlen(letters[i]);
        if (strncmp(word, letters[i], length) == 0 && isupper((unsigned char)word[length]))
            return length;
    }
    return 0;
}

// What one word asks for: every row of the table that it begins with.
static void find_word_parts(const char *word, const bool begins[256], bool seen[COUNT_OF(part_words)])
{
    for (size_t i = 0; begins[(unsigned char)*word] && i < COUNT_OF(part_words); i++)
        if (!seen[i] && *part_words[i].begins == *word &&
            strncmp(word, part_words[i].begins, strlen(part_words[i].begins)) == 0)
            seen[i] = true;
}

// What one file asks for: a bit for each row of the table that one of its words begins with.
static void find_parts(const char *text, bool seen[COUNT_OF(part_words)])
{
    // First letter -> is any row worth a look?
    bool begins[256] = {false};
    for (size_t i = 0; i < COUNT_OF(part_words); i++)
        begins[(unsigned char)*part_words[i].begins] = true;
    for (const char *at = text; *at;) {
        if (!is_word_char(*at)) {
            at++;
            continue;
        }
        find_word_parts(at, begins, seen);
        size_t prefix = pointer_letters(at);
        if (prefix)
            find_word_parts(at + prefix, begins, seen);
        while (is_word_char(*at))
            at++;
    }
}

// Does the file speak UTF-16 to Windows rather than the code page? Where no project says so, the neutral
// names (CreateFile) must go with its strings, or C++ refuses the call.
static bool is_wide(const char *text)
{
    static const char *const wide[] = {"WCHAR",   "wchar_t", "PWSTR",  "LPWSTR",
                                       "LPCWSTR", "PCWSTR",  "PWCHAR", "wmain"};
    static const char *const narrow[] = {"CHAR",   "char",  "PSTR",  "LPSTR",
                                         "LPCSTR", "PCSTR", "PCHAR", "string"};
    int balance = 0;
    for (const char *at = text; *at;) {
        if (!is_word_char(*at)) {
            at++;
            continue;
        }
        size_t length = 1;
        while (is_word_char(at[length]))
            length++;
        balance += at[length] == '"' && length == 1 && *at == 'L';
        for (size_t i = 0; i < COUNT_OF(wide); i++)
            balance += strlen(wide[i]) == length && strncmp(at, wide[i], length) == 0;
        for (size_t i = 0; i < COUNT_OF(narrow); i++)
            balance -= strlen(narrow[i]) == length && strncmp(at, narrow[i], length) == 0;
        at += length;
    }
    return balance > 0;
}

static void add_characters(const UnitPlan *plan, TextList *flags)
{
    char *text;
    size_t length;
    if (plan->is_cpp && file_read(plan->arena, plan->main_path, &text, &length) && is_wide(text)) {
        VEC_PUSH(plan->arena, flags, "-DUNICODE=1");
        VEC_PUSH(plan->arena, flags, "-D_UNICODE=1");
    }
}

// Headers that stand on a part: its own inclusion would come too late for them.
static const PartWord part_headers[] = {
    {"commctrl", "USER"},
    {"prsht", "USER"},
    {"commdlg", "USER"},
    {"windowsx", "USER"},
    {"winddi", "USER"},
    {"d3d", "USER"},
    {"d3d", "OLE"},
    {"ddraw", "USER"},
    {"ddraw", "OLE"},
    {"gdiplus", "USER"},
    {"gdiplus", "OLE"},
    {"dxgi", "USER"},
    {"dxgi", "OLE"},
    {"shlobj", "USER"},
    {"shlobj", "OLE"},
    {"shlwapi", "USER"},
    {"shlwapi", "OLE"},
    {"shobjidl", "USER"},
    {"shobjidl", "OLE"},
    {"strmif", "USER"},
    {"strmif", "OLE"},
    {"dshow", "USER"},
    {"dshow", "OLE"},
    {"mf", "OLE"},
    {"mf", "USER"},
    {"iddcx", "USER"},
    {"iddcx", "OLE"},
    {"wia", "OLE"},
    {"wia", "USER"},
    {"sti", "OLE"},
    {"sti", "USER"},
    {"prntv", "USER"},
    {"prntv", "OLE"},
    {"winspool", "USER"},
    {"winsplp", "USER"},
    {"compstui", "USER"},
    {"wudfddi", "OLE"},
    {"cpl", "USER"},
    {"wrl", "OLE"},
    {"mmdevice", "OLE"},
    {"audio", "OLE"},
    {"audio", "SOUND"},
    {"propsys", "OLE"},
    {"propvar", "OLE"},
    {"ole", "OLE"},
    {"objbase", "OLE"},
    {"netcfg", "OLE"},
    {"ndattrib", "OLE"},
    {"richedit", "USER"},
    {"imm", "USER"},
    {"atl", "OLE"},
    {"com", "OLE"},
    {"afx", "USER"},
    {"afx", "OLE"},
    {"wtsapi32", "USER"},
    {"credentialprov", "OLE"},
    {"tapi", "USER"},
    {"initpkfp", "OLE"},
    {"portabledevice", "OLE"},
    {"sensorsapi", "OLE"},
    {"vfw", "USER"},
    {"vfw", "OLE"},
    {"vfw", "SOUND"},
    {"mmreg", "SOUND"},
    {"ksmedia", "SOUND"},
    {"urlmon", "XML"},
    {"msxml", "XML"},
};

// Hands each part to be seen once to the command line.
static void add_part(const UnitPlan *plan, TextList *flags, Map *named, const char *part)
{
    bool is_new;
    map_slot_text(named, part, &is_new);
    if (is_new)
        VEC_PUSH(plan->arena, flags, arena_printf(plan->arena, "-DIOCTLINT_PART_%s=1", part));
}

static void add_header_parts(const UnitPlan *plan, TextList *flags, Map *named, const ScannedFile *file)
{
    for (uint32_t i = 0; i < file->includes.count; i++) {
        const char *name = path_name(
            path_slashes(plan->arena, file->includes.at[i].written, strlen(file->includes.at[i].written)));
        for (size_t k = 0; k < COUNT_OF(part_headers); k++)
            if (strncasecmp(name, part_headers[k].begins, strlen(part_headers[k].begins)) == 0)
                add_part(plan, flags, named, part_headers[k].part);
    }
}

static void add_windows_parts(const UnitPlan *plan, TextList *flags)
{
    bool seen[COUNT_OF(part_words)] = {false};
    Map *named = map_new(plan->arena);
    for (size_t i = 0; i < map_count(plan->visited); i++) {
        size_t length;
        const char *key = map_key_at(plan->visited, i, &length);
        const char *path = arena_printf(plan->arena, "%.*s", (int)length, key);
        const ScannedFile *file = scan_file(plan->frontend, path);
        char *text = NULL;
        add_header_parts(plan, flags, named, file);
        if (file->recoded)
            find_parts(file->recoded, seen);
        else if (file_read(plan->arena, path, &text, &length))
            find_parts(text, seen);
    }
    for (size_t i = 0; i < COUNT_OF(part_words); i++)
        if (seen[i])
            add_part(plan, flags, named, part_words[i].part);
}

void user_flags(const UnitPlan *plan, bool is_told, TextList *flags)
{
    if (!is_told)
        add_characters(plan, flags);
    add_windows_parts(plan, flags);
}
