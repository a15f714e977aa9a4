/* atlbase.h: the Active Template Library as driver samples and their installers use it: smart pointers,
 * strings, arrays, the macros of a COM class. C++ only. Out:  declarations; a COM map becomes a
 * QueryInterface that is declared and not defined. Pages: the reference of the ATL classes CComPtr, CComBSTR,
 * CComVariant, CString(T), CAtlArray, CAtlList, CAtlMap, CRegKey, CComObjectRootEx, CComCoClass, CHandle,
 * CAtlFile, COM_MAP macros. */
#ifndef IOCTLINT_ATL_H
#define IOCTLINT_ATL_H
#define __ATLBASE_H__
#define __ATLCOM_H__
#ifndef _ATL_VER
#define _ATL_VER 0x0E00
#endif
#include <windows.h>

#include <ole2.h>

#include <oleauto.h>

#include <ocidl.h>
#include <tchar.h>

#include "std/all.h"
#define ATLASSERT(e) ((void)(e))
#define _ASSERTE(e) ((void)0)
#define ATLVERIFY(e) ((void)(e))
#define ATLTRACE(...) ((void)0)
#define ATLTRACE2(...) ((void)0)
#define AtlTrace(...) ((void)0)
#define ATLENSURE(e) ((void)(e))
#define ATL_NO_VTABLE __declspec(novtable)
#define ATLAPI extern "C" HRESULT __stdcall
#define USES_CONVERSION          \
    int ioctlint_conversion = 0; \
    (void)ioctlint_conversion
#define A2W(s) ((LPWSTR)ATL::ConvertW(s))
#define A2CW(s) ((LPCWSTR)ATL::ConvertW(s))
#define W2A(s) ((LPSTR)ATL::ConvertA(s))
#define W2CA(s) ((LPCSTR)ATL::ConvertA(s))
#define T2W(s) ((LPWSTR)ATL::ConvertW(s))
#define T2CW(s) ((LPCWSTR)ATL::ConvertW(s))
#define T2A(s) ((LPSTR)ATL::ConvertA(s))
#define T2CA(s) ((LPCSTR)ATL::ConvertA(s))
#define W2T(s) ((LPTSTR)ATL::ConvertT(s))
#define A2T(s) ((LPTSTR)ATL::ConvertT(s))
#define OLE2T(s) ((LPTSTR)ATL::ConvertT(s))
#define OLE2CT(s) ((LPCTSTR)ATL::ConvertT(s))
#define OLE2A(s) ((LPSTR)ATL::ConvertA(s))
#define T2OLE(s) ((LPWSTR)ATL::ConvertW(s))
namespace ATL
{
const wchar_t *ConvertW(const void *);
const char *ConvertA(const void *);
const TCHAR *ConvertT(const void *);
[[noreturn]] void AtlThrow(HRESULT);
class CAtlException
{
  public:
    CAtlException() noexcept;
    CAtlException(HRESULT) noexcept;
    operator HRESULT() const noexcept;
    HRESULT m_hr;
};
HRESULT AtlHresultFromLastError();
HRESULT AtlReportError(...);
template <class T> class CComPtrBase
{
  public:
    T *p;
    operator T *() const throw();
    T &operator*() const;
    T **operator&() throw();
    T *operator->() const throw();
    bool operator!() const throw();
    bool operator==(T *) const throw();
    bool operator!=(T *) const throw();
    void Release() throw();
    void Attach(T *) throw();
    T *Detach() throw();
    HRESULT CopyTo(T **) throw();
    bool IsEqualObject(IUnknown *) throw();
    HRESULT CoCreateInstance(REFCLSID, IUnknown * = 0, DWORD = CLSCTX_ALL) throw();
    HRESULT CoCreateInstance(LPCOLESTR, IUnknown * = 0, DWORD = CLSCTX_ALL) throw();
    template <class Q> HRESULT QueryInterface(Q **) const throw();
};
template <class T> class CComPtr : public CComPtrBase<T>
{
  public:
    CComPtr() throw();
    CComPtr(T *) throw();
    CComPtr(const CComPtr<T> &) throw();
    T *operator=(T *) throw();
    T *operator=(const CComPtr<T> &) throw();
    template <class Q> T *operator=(const CComPtr<Q> &) throw();
};
template <class T, const IID *iid = nullptr> class CComQIPtr : public CComPtr<T>
{
  public:
    CComQIPtr() throw();
    CComQIPtr(T *) throw();
    CComQIPtr(IUnknown *) throw();
    T *operator=(T *) throw();
    T *operator=(IUnknown *) throw();
};
class CComBSTR
{
  public:
    BSTR m_str;
    CComBSTR();
    CComBSTR(LPCOLESTR);
    CComBSTR(LPCSTR);
    CComBSTR(int, LPCOLESTR = 0);
    CComBSTR(REFGUID);
    CComBSTR(const CComBSTR &);
    CComBSTR &operator=(LPCOLESTR);
    CComBSTR &operator=(const CComBSTR &);
    operator BSTR() const;
    BSTR *operator&();
    BSTR Copy() const;
    HRESULT CopyTo(BSTR *) const;
    void Attach(BSTR);
    BSTR Detach();
    void Empty();
    unsigned int Length() const;
    HRESULT Append(LPCOLESTR);
    CComBSTR &operator+=(LPCOLESTR);
    bool operator==(LPCOLESTR) const;
    bool operator!() const;
};
class CComVariant : public tagVARIANT
{
  public:
    CComVariant();
    template <class T> CComVariant(const T &);
    template <class T> CComVariant &operator=(const T &);
    HRESULT Clear();
    HRESULT ChangeType(VARTYPE, const VARIANT * = 0);
    HRESULT Attach(VARIANT *);
    HRESULT Detach(VARIANT *);
};
template <class T> class CComHeapPtr
{
  public:
    T *m_pData;
    CComHeapPtr();
    explicit CComHeapPtr(T *);
    operator T *() const;
    T *operator->() const;
    T **operator&();
    bool Allocate(size_t = 1);
    bool AllocateBytes(size_t);
    void Free();
    void Attach(T *);
    T *Detach();
};
template <class T> class CHeapPtr : public CComHeapPtr<T>
{
};
template <class T> class CAutoPtr : public CComHeapPtr<T>
{
  public:
    CAutoPtr();
    explicit CAutoPtr(T *);
};
template <class T> class CAutoVectorPtr : public CComHeapPtr<T>
{
};
template <class T> class CStringT
{
  public:
    CStringT();
    CStringT(const CStringT &);
    CStringT(const char *);
    CStringT(const wchar_t *);
    CStringT(const T *, int);
    CStringT(T, int = 1);
    CStringT &operator=(const char *);
    CStringT &operator=(const wchar_t *);
    CStringT &operator=(const CStringT &);
    operator const T *() const;
    const T *GetString() const;
    T *GetBuffer(int = 0);
    void ReleaseBuffer(int = -1);
    int GetLength() const;
    bool IsEmpty() const;
    void Empty();
    T GetAt(int) const;
    void SetAt(int, T);
    T operator[](int) const;
    void Format(const T *, ...);
    void Format(UINT, ...);
    void FormatV(const T *, va_list);
    void AppendFormat(const T *, ...);
    void Append(const T *);
    void AppendChar(T);
    CStringT &operator+=(const T *);
    CStringT &operator+=(const CStringT &);
    CStringT &operator+=(T);
    int Compare(const T *) const;
    int CompareNoCase(const T *) const;
    int Find(const T *, int = 0) const;
    int Find(T, int = 0) const;
    int ReverseFind(T) const;
    int FindOneOf(const T *) const;
    int Replace(const T *, const T *);
    int Replace(T, T);
    int Remove(T);
    int Delete(int, int = 1);
    int Insert(int, const T *);
    CStringT Mid(int) const;
    CStringT Mid(int, int) const;
    CStringT Left(int) const;
    CStringT Right(int) const;
    CStringT Tokenize(const T *, int &) const;
    CStringT SpanIncluding(const T *) const;
    CStringT SpanExcluding(const T *) const;
    CStringT &MakeUpper();
    CStringT &MakeLower();
    CStringT &Trim();
    CStringT &Trim(T);
    CStringT &Trim(const T *);
    CStringT &TrimLeft();
    CStringT &TrimLeft(const T *);
    CStringT &TrimRight();
    CStringT &TrimRight(const T *);
    BOOL LoadString(UINT);
    BOOL LoadString(HINSTANCE, UINT);
    BSTR AllocSysString() const;
    void Preallocate(int);
};
template <class T> CStringT<T> operator+(const CStringT<T> &, const CStringT<T> &);
template <class T> CStringT<T> operator+(const CStringT<T> &, const T *);
template <class T> CStringT<T> operator+(const T *, const CStringT<T> &);
template <class T> CStringT<T> operator+(const CStringT<T> &, T);
#define IOCTLINT_COMPARE(op)                                                       \
    template <class T> bool operator op(const CStringT<T> &, const CStringT<T> &); \
    template <class T> bool operator op(const CStringT<T> &, const T *);           \
    template <class T> bool operator op(const T *, const CStringT<T> &);
IOCTLINT_COMPARE(==)
IOCTLINT_COMPARE(!=)
IOCTLINT_COMPARE(<)
IOCTLINT_COMPARE(>)
#undef IOCTLINT_COMPARE
typedef CStringT<char> CStringA, CAtlStringA;
typedef CStringT<wchar_t> CStringW, CAtlStringW;
typedef CStringT<TCHAR> CString, CAtlString;
class CA2W
{
  public:
    CA2W(LPCSTR, UINT = 0);
    operator LPWSTR() const;
    LPWSTR m_psz;
};
class CW2A
{
  public:
    CW2A(LPCWSTR, UINT = 0);
    operator LPSTR() const;
    LPSTR m_psz;
};
#ifdef UNICODE
typedef CA2W CA2T, CA2CT;
typedef CW2A CT2A, CT2CA;
class CW2T
{
  public:
    CW2T(LPCWSTR);
    operator LPWSTR() const;
};
#else
typedef CW2A CW2T, CW2CT;
typedef CA2W CT2W, CT2CW;
#endif
typedef CA2W CA2CW;
typedef CW2A CW2CA;
typedef struct tagPOSITION *POSITION;
template <class T, class...> class CAtlArray
{
  public:
    size_t GetCount() const;
    int GetSize() const;
    INT_PTR GetUpperBound() const;
    bool IsEmpty() const;
    bool SetCount(size_t, int = -1);
    bool SetSize(int, int = -1);
    size_t Add();
    size_t Add(const T &);
    template <class U> size_t Add(U &&);
    void InsertAt(size_t, const T &, size_t = 1);
    void RemoveAt(size_t, size_t = 1);
    void RemoveAll();
    T &GetAt(size_t);
    const T &GetAt(size_t) const;
    void SetAt(size_t, const T &);
    void SetAtGrow(size_t, const T &);
    T &operator[](size_t);
    const T &operator[](size_t) const;
    T *GetData();
    void Copy(const CAtlArray &);
    void Append(const CAtlArray &);
    int Find(const T &) const;
};
template <class T, class... P> using CSimpleArray = CAtlArray<T, P...>;
template <class T, class... P> class CArray : public CAtlArray<T>
{
};
template <class T, class...> class CAtlList
{
  public:
    size_t GetCount() const;
    bool IsEmpty() const;
    POSITION GetHeadPosition() const;
    POSITION GetTailPosition() const;
    T &GetNext(POSITION &);
    const T &GetNext(POSITION &) const;
    T &GetPrev(POSITION &);
    T &GetAt(POSITION);
    const T &GetAt(POSITION) const;
    void SetAt(POSITION, const T &);
    T &GetHead();
    T &GetTail();
    POSITION AddHead(const T &);
    POSITION AddTail(const T &);
    POSITION AddTail();
    POSITION InsertBefore(POSITION, const T &);
    POSITION InsertAfter(POSITION, const T &);
    T RemoveHead();
    T RemoveTail();
    void RemoveHeadNoReturn();
    void RemoveTailNoReturn();
    void RemoveAt(POSITION);
    void RemoveAll();
    POSITION Find(const T &, POSITION = 0) const;
    POSITION FindIndex(size_t) const;
};
template <class K, class V, class...> class CAtlMap
{
  public:
    struct CPair {
        const K m_key;
        V m_value;
    };
    size_t GetCount() const;
    bool IsEmpty() const;
    bool Lookup(const K &, V &) const;
    CPair *Lookup(const K &);
    V &operator[](const K &);
    POSITION SetAt(const K &, const V &);
    bool RemoveKey(const K &);
    void RemoveAll();
    POSITION GetStartPosition() const;
    const K &GetNextKey(POSITION &);
    V &GetNextValue(POSITION &);
    CPair *GetNext(POSITION &);
    CPair *GetAt(POSITION);
    void RemoveAtPos(POSITION);
};
template <class K, class V> using CSimpleMap = CAtlMap<K, V>;
class CRegKey
{
  public:
    HKEY m_hKey;
    CRegKey(HKEY = 0);
    operator HKEY() const;
    LONG Open(HKEY, LPCTSTR, REGSAM = KEY_READ | KEY_WRITE);
    LONG Create(HKEY, LPCTSTR, ...);
    LONG Close();
    void Attach(HKEY);
    HKEY Detach();
    LONG QueryStringValue(LPCTSTR, LPTSTR, ULONG *);
    LONG QueryDWORDValue(LPCTSTR, DWORD &);
    LONG QueryBinaryValue(LPCTSTR, void *, ULONG *);
    LONG QueryValue(LPCTSTR, DWORD *, void *, ULONG *);
    LONG SetStringValue(LPCTSTR, LPCTSTR, DWORD = REG_SZ);
    LONG SetDWORDValue(LPCTSTR, DWORD);
    LONG SetBinaryValue(LPCTSTR, const void *, ULONG);
    LONG SetValue(LPCTSTR, DWORD, const void *, ULONG);
    LONG DeleteValue(LPCTSTR);
    LONG DeleteSubKey(LPCTSTR);
    LONG RecurseDeleteKey(LPCTSTR);
    LONG EnumKey(DWORD, LPTSTR, LPDWORD, FILETIME * = 0);
    LONG NotifyChangeKeyValue(BOOL, DWORD, HANDLE, BOOL = TRUE);
    LONG Flush();
    LONG QueryGUIDValue(LPCTSTR, GUID &);
    LONG QueryQWORDValue(LPCTSTR, ULONGLONG &);
    LONG SetQWORDValue(LPCTSTR, ULONGLONG);
    LONG SetGUIDValue(LPCTSTR, REFGUID);
    LONG SetKeyValue(LPCTSTR, LPCTSTR, LPCTSTR = 0);
};
class CHandle
{
  public:
    HANDLE m_h;
    CHandle();
    explicit CHandle(HANDLE);
    CHandle &operator=(CHandle &);
    operator HANDLE() const;
    void Attach(HANDLE);
    HANDLE Detach();
    void Close();
};
class CAtlFile : public CHandle
{
  public:
    HRESULT Create(LPCTSTR, DWORD, DWORD, DWORD, DWORD = 0, LPSECURITY_ATTRIBUTES = 0, HANDLE = 0);
    HRESULT Read(LPVOID, DWORD);
    HRESULT Read(LPVOID, DWORD, DWORD &);
    HRESULT Write(LPCVOID, DWORD, DWORD * = 0);
    HRESULT GetSize(ULONGLONG &) const;
    HRESULT Seek(LONGLONG, DWORD = 1);
};
class CComCriticalSection
{
  public:
    CRITICAL_SECTION m_sec;
    HRESULT Lock();
    HRESULT Unlock();
    HRESULT Init();
    HRESULT Term();
};
class CComAutoCriticalSection : public CComCriticalSection
{
};
class CCriticalSection : public CRITICAL_SECTION
{
  public:
    BOOL Enter();
    BOOL TryEnter();
    void Leave();
    BOOL Lock();
    BOOL Unlock();
};
template <class L> class CComCritSecLock
{
  public:
    explicit CComCritSecLock(L &, bool = true);
    ~CComCritSecLock();
    HRESULT Lock();
    void Unlock();
};
typedef CComCritSecLock<CComCriticalSection> CComCritSecLockBase;
class CComMultiThreadModel
{
  public:
    typedef CComAutoCriticalSection AutoCriticalSection;
    typedef CComMultiThreadModel ThreadModelNoCS;
    static ULONG Increment(LONG *);
    static ULONG Decrement(LONG *);
};
typedef CComMultiThreadModel CComSingleThreadModel, CComMultiThreadModelNoCS, CComObjectThreadModel,
    CComGlobalsThreadModel;
struct _ATL_INTMAP_ENTRY;
class CComObjectRootBase
{
  public:
    LONG m_dwRef;
    HRESULT FinalConstruct();
    void FinalRelease();
    ULONG OuterAddRef();
    ULONG OuterRelease();
};
template <class M> class CComObjectRootEx : public CComObjectRootBase
{
  public:
    void Lock();
    void Unlock();
    ULONG InternalAddRef();
    ULONG InternalRelease();
    typedef CComCritSecLock<CComAutoCriticalSection> ObjectLock;
};
typedef CComObjectRootEx<CComObjectThreadModel> CComObjectRoot;
template <class T, const CLSID *clsid = &CLSID_NULL> class CComCoClass
{
  public:
    static const CLSID &GetObjectCLSID();
    static HRESULT Error(...);
    static HRESULT CreateInstance(IUnknown **);
};
template <class B> class CComObject : public B
{
  public:
    STDMETHOD_(ULONG, AddRef)();
    STDMETHOD_(ULONG, Release)();
    STDMETHOD(QueryInterface)(REFIID, void **);
    static HRESULT CreateInstance(CComObject<B> **);
};
template <class B> class CComObjectNoLock : public CComObject<B>
{
};
template <class B> class CComObjectStack : public CComObject<B>
{
};
template <class B> class CComObjectGlobal : public CComObject<B>
{
};
template <class B> class CComAggObject : public CComObject<B>
{
};
class CComClassFactory : public IClassFactory
{
};
class CComModule
{
  public:
    HINSTANCE m_hInst, m_hInstResource;
    HRESULT Init(void *, HINSTANCE, const GUID * = 0);
    void Term();
    HRESULT GetClassObject(REFCLSID, REFIID, LPVOID *);
    HRESULT RegisterServer(BOOL = FALSE, const CLSID * = 0);
    HRESULT UnregisterServer(BOOL = FALSE, const CLSID * = 0);
    LONG GetLockCount();
    LONG Lock();
    LONG Unlock();
    HINSTANCE GetModuleInstance();
    HINSTANCE GetResourceInstance();
    HRESULT UpdateRegistryFromResource(...);
};
template <class T> class CAtlModuleT : public CComModule
{
  public:
    HRESULT DllCanUnloadNow();
    HRESULT DllGetClassObject(REFCLSID, REFIID, LPVOID *);
    HRESULT DllRegisterServer(BOOL = TRUE);
    HRESULT DllUnregisterServer(BOOL = TRUE);
    BOOL DllMain(DWORD, LPVOID);
    int WinMain(int);
};
template <class T> class CAtlDllModuleT : public CAtlModuleT<T>
{
};
template <class T> class CAtlExeModuleT : public CAtlModuleT<T>
{
};
extern CComModule *_pAtlModule;
template <class T, const IID *piid = &__uuidof(T), const GUID *plibid = nullptr, WORD wMajor = 1,
          WORD wMinor = 0, class... P>
class IDispatchImpl : public T
{
};
template <class... P> class IConnectionPointContainerImpl : public IConnectionPointContainer
{
};
class CComDynamicUnkArray
{
  public:
    DWORD Add(IUnknown *);
    BOOL Remove(DWORD);
    IUnknown **begin();
    IUnknown **end();
};
template <class T, const IID *piid, class CDV = CComDynamicUnkArray> class IConnectionPointImpl
{
  public:
    CDV m_vec;
};
template <class... P> class IObjectWithSiteImpl : public IObjectWithSite
{
  public:
    CComPtr<IUnknown> m_spUnkSite;
};
template <class T> class IPropertyPageImpl : public IPropertyPage
{
  public:
    UINT m_nObjects;
    IUnknown **m_ppUnk;
    HWND m_hWnd;
    void SetDirty(BOOL);
};
template <class T> class CDialogImpl
{
  public:
    HWND m_hWnd;
    HWND GetDlgItem(int) const;
    INT_PTR DoModal(HWND = 0, LPARAM = 0);
};
template <class... P> class ISupportErrorInfoImpl : public ISupportErrorInfo
{
};
template <class T> void AtlAddMemoryPool(T);
} // namespace ATL
#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif
struct ATL_ENTRY_ {
    const void *clsid;
};
namespace ATL
{
typedef ATL_ENTRY_ _ATL_OBJMAP_ENTRY;
}
#define DECLARE_PROTECT_FINAL_CONSTRUCT()
#define DECLARE_NOT_AGGREGATABLE(x)
#define DECLARE_AGGREGATABLE(x)
#define DECLARE_ONLY_AGGREGATABLE(x)
#define DECLARE_POLY_AGGREGATABLE(x)
#define DECLARE_CLASSFACTORY()
#define DECLARE_CLASSFACTORY_SINGLETON(x)
#define DECLARE_NO_REGISTRY()
#define DECLARE_REGISTRY_RESOURCEID(x)
#define DECLARE_REGISTRY_RESOURCE(x)
#define DECLARE_REGISTRY_APPID_RESOURCEID(x, y)
#define DECLARE_LIBID(x)
#define DECLARE_GET_CONTROLLING_UNKNOWN()
#define BEGIN_COM_MAP(x)                        \
  public:                                       \
    typedef x _ComMapClass;                     \
    STDMETHOD(QueryInterface)(REFIID, void **); \
    STDMETHOD_(ULONG, AddRef)();                \
    STDMETHOD_(ULONG, Release)();               \
    IUnknown *GetUnknown();                     \
    IUnknown *_GetRawUnknown();
#define END_COM_MAP()
#define COM_INTERFACE_ENTRY(x)
#define COM_INTERFACE_ENTRY2(x, y)
#define COM_INTERFACE_ENTRY_IID(x, y)
#define COM_INTERFACE_ENTRY2_IID(x, y, z)
#define COM_INTERFACE_ENTRY_IMPL(x)
#define COM_INTERFACE_ENTRY_FUNC(...)
#define COM_INTERFACE_ENTRY_AGGREGATE(...)
#define COM_INTERFACE_ENTRY_CHAIN(x)
#define BEGIN_CONNECTION_POINT_MAP(x)
#define CONNECTION_POINT_ENTRY(x)
#define END_CONNECTION_POINT_MAP()
#define BEGIN_CATEGORY_MAP(x)
#define IMPLEMENTED_CATEGORY(x)
#define END_CATEGORY_MAP()
#define BEGIN_OBJECT_MAP(x) static ATL_ENTRY_ x[] = {
#define OBJECT_ENTRY(clsid, cls) {&clsid},
#define END_OBJECT_MAP() {0}} \
    ;
#define OBJECT_ENTRY_AUTO(clsid, cls)
#define OBJECT_ENTRY_NON_CREATEABLE_EX_AUTO(clsid, cls)
#define BEGIN_MSG_MAP(x)
#define MESSAGE_HANDLER(...)
#define COMMAND_HANDLER(...)
#define COMMAND_ID_HANDLER(...)
#define CHAIN_MSG_MAP(x)
#define NOTIFY_HANDLER(...)
#define END_MSG_MAP()
#define _ATLTRY try
#define _ATLCATCH(e) catch (ATL::CAtlException e)
#define _ATLCATCHALL() catch (...)
#define _ATLRETHROW throw
#endif
