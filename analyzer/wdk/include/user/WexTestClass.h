/* WexTestClass.h: the test authoring and execution framework as driver tests use it: test classes are plain
 * classes, a verification evaluates its arguments once and tells whether they hold.
 * t:authoring-tests-in-c-- and t:verify of the framework's documentation. C++ only. */
#ifndef IOCTLINT_WEXTESTCLASS_H
#define IOCTLINT_WEXTESTCLASS_H
#include <windows.h>

#include <strsafe.h>
namespace WEX
{
namespace Common
{
template <class C> class StringBase
{
  public:
    StringBase() throw();
    StringBase(const C *) throw();
    StringBase(const StringBase &) throw();
    StringBase &operator=(const StringBase &) throw();
    StringBase &operator=(const C *) throw();
    StringBase &Format(const C *, ...) throw();
    StringBase &AppendFormat(const C *, ...) throw();
    StringBase &Append(const C *) throw();
    StringBase operator+(const C *) const throw();
    StringBase &operator+=(const C *) throw();
    operator const C *() const throw();
    const C *GetBuffer() const throw();
    int GetLength() const throw();
    bool IsEmpty() const throw();
    bool IsValid() const throw();
    int Compare(const C *) const throw();
    int CompareNoCase(const C *) const throw();
    int Find(const C *, int = 0) const throw();
    StringBase Left(int) const throw();
    StringBase Mid(int, int = -1) const throw();
    StringBase Right(int) const throw();
};
typedef StringBase<wchar_t> String;
typedef StringBase<char> AnsiString;
class NoThrowString : public String
{
  public:
    using String::String;
};
template <class T> NoThrowString GetString(const T &) throw();
} // namespace Common
namespace TestExecution
{
namespace VerifyOutputSettings
{
enum Setting { None = 0, LogOnlyFailures = 1, LogFailuresAsBlocked = 2, LogFailuresAsWarnings = 4 };
}
class SetVerifyOutput
{
  public:
    explicit SetVerifyOutput(unsigned) throw();
    ~SetVerifyOutput() throw();
};
class DisableVerifyExceptions
{
  public:
    DisableVerifyExceptions() throw();
    ~DisableVerifyExceptions() throw();
};
template <class T> class TestDataArray
{
  public:
    size_t GetSize() const throw();
    const T &operator[](size_t) const throw();
    T &operator[](size_t) throw();
};
class TestData
{
  public:
    template <class T> static HRESULT TryGetValue(const wchar_t *, T &) throw();
};
class RuntimeParameters
{
  public:
    template <class T> static HRESULT TryGetValue(const wchar_t *, T &) throw();
};
struct ITestResource : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetValue(BSTR, BSTR *) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetName(BSTR *) = 0;
};
template <class T> class ResourceListT
{
  public:
    size_t GetCount() const throw();
    T *operator[](size_t) const throw();
};
typedef ResourceListT<ITestResource> ResourceList;
bool GetTestResource(...) throw();
} // namespace TestExecution
namespace Logging
{
namespace TestResults
{
enum Result { NotRun, Passed, Failed, Blocked, Skipped, NotSupported };
}
class Log
{
  public:
    static bool Comment(const wchar_t *, const wchar_t * = 0) throw();
    static bool Warning(const wchar_t *, const wchar_t * = 0) throw();
    static bool Error(const wchar_t *, const wchar_t * = 0) throw();
    static bool Error(const wchar_t *, const wchar_t *, unsigned) throw();
    static bool Result(TestResults::Result, const wchar_t * = 0) throw();
    static bool File(const wchar_t *) throw();
    static bool StartGroup(const wchar_t *) throw();
    static bool EndGroup(const wchar_t *) throw();
};
} // namespace Logging
template <class T> class TestClass
{
};
class TestClassFactory
{
};
} // namespace WEX
#define TEST_CLASS(name)              \
    typedef name ioctlint_test_class; \
    static void ioctlint_class_##name() throw()
#define BEGIN_TEST_CLASS(name)          \
  public:                               \
    typedef name ioctlint_test_class;
#define END_TEST_CLASS()
#define TEST_METHOD(name) void name()
#define BEGIN_TEST_METHOD(name) void name();
#define END_TEST_METHOD()
#define TEST_METHOD_PROPERTY(...)
#define TEST_CLASS_PROPERTY(...)
#define TEST_CLASS_SETUP(name) bool name()
#define TEST_CLASS_CLEANUP(name) bool name()
#define TEST_METHOD_SETUP(name) bool name()
#define TEST_METHOD_CLEANUP(name) bool name()
#define MODULE_SETUP(name) bool name()
#define MODULE_CLEANUP(name) bool name()
#define MODULE_PROPERTY(...)
#define BEGIN_MODULE()
#define END_MODULE()
#define DATA_SOURCE(...)
#define VERIFY_SUCCEEDED(hr, ...) (HRESULT(hr) >= 0)
#define VERIFY_FAILED(hr, ...) (HRESULT(hr) < 0)
#define VERIFY_SUCCEEDED_RETURN(hr, ...) \
    do {                                 \
        if (HRESULT(hr) < 0)             \
            return;                      \
    } while (0)
#define VERIFY_WIN32_SUCCEEDED(e, ...) ((e) == ERROR_SUCCESS)
#define VERIFY_WIN32_BOOL_SUCCEEDED(b, ...) ((b) != FALSE)
#define VERIFY_NT_SUCCESS(s, ...) ((s) >= 0)
#define VERIFY_IS_TRUE(e, ...) (!!(e))
#define VERIFY_IS_FALSE(e, ...) (!(e))
#define VERIFY_IS_NULL(e, ...) ((e) == 0)
#define VERIFY_IS_NOT_NULL(e, ...) (!!(e))
#define VERIFY_ARE_EQUAL(a, b, ...) ((a) == (b))
#define VERIFY_ARE_NOT_EQUAL(a, b, ...) (!((a) == (b)))
#define VERIFY_IS_LESS_THAN(a, b, ...) ((a) < (b))
#define VERIFY_IS_LESS_THAN_OR_EQUAL(a, b, ...) ((a) <= (b))
#define VERIFY_IS_GREATER_THAN(a, b, ...) ((a) > (b))
#define VERIFY_IS_GREATER_THAN_OR_EQUAL(a, b, ...) ((a) >= (b))
#define VERIFY_FAIL(...) (false)
#endif
