/* wil/resource.h: the Windows Implementation Library as drivers and media sources use it: owners of handles
 * and memory, COM pointers, and the macros that return early. C++ only; every wil header is one line that
 * includes this. Idea: the macros keep their control flow (they hide a return), the owners are declarations.
 * Pages: the wiki of the Windows Implementation Library (RAII resource wrappers, COM wrappers, Error
 * handling). */
#ifndef IOCTLINT_WIL_H
#define IOCTLINT_WIL_H
#include <windows.h>

#include "std/all.h"
namespace wistd = std;
#define WI_IsFlagSet(v, f) (((v) & (f)) == (f))
#define WI_IsFlagClear(v, f) (((v) & (f)) == 0)
#define WI_IsAnyFlagSet(v, f) (((v) & (f)) != 0)
#define WI_AreAllFlagsSet(v, f) (((v) & (f)) == (f))
#define WI_SetFlag(v, f) ((v) |= (f))
#define WI_SetAllFlags(v, f) ((v) |= (f))
#define WI_ClearFlag(v, f) ((v) &= ~(f))
#define WI_ClearAllFlags(v, f) ((v) &= ~(f))
#define WI_SetFlagIf(v, f, c) ((c) ? ((v) |= (f)) : (v))
#define WI_UpdateFlag(v, f, c) ((c) ? ((v) |= (f)) : ((v) &= ~(f)))
#define WI_ASSERT(...) ((void)(__VA_ARGS__))
#define WI_VERIFY(...) ((void)(__VA_ARGS__))
#define RETURN_HR(hr) return (hr)
#define RETURN_HR_MSG(hr, ...) return (hr)
#define RETURN_NTSTATUS(s) return (s)
#define RETURN_WIN32(e) return HRESULT_FROM_WIN32(e)
#define RETURN_LAST_ERROR() return HRESULT_FROM_WIN32(GetLastError())
#define IOCTLINT_RETURN(failed, value) \
    do {                               \
        if (failed)                    \
            return (value);            \
    } while (0)
#define RETURN_IF_FAILED(hr)   \
    do {                       \
        HRESULT wil_hr = (hr); \
        if (FAILED(wil_hr))    \
            return wil_hr;     \
    } while (0)
#define RETURN_IF_FAILED_MSG(hr, ...) RETURN_IF_FAILED(hr)
#define RETURN_IF_FAILED_EXPECTED(hr) RETURN_IF_FAILED(hr)
#define RETURN_IF_FAILED_WITH_EXPECTED(hr, ...) RETURN_IF_FAILED(hr)
#define RETURN_IF_NTSTATUS_FAILED(s) \
    do {                             \
        NTSTATUS wil_status = (s);   \
        if (wil_status < 0)          \
            return wil_status;       \
    } while (0)
#define RETURN_IF_NTSTATUS_FAILED_MSG(s, ...) RETURN_IF_NTSTATUS_FAILED(s)
#define RETURN_HR_IF(hr, c) IOCTLINT_RETURN(c, hr)
#define RETURN_HR_IF_MSG(hr, c, ...) IOCTLINT_RETURN(c, hr)
#define RETURN_HR_IF_NULL(hr, p) IOCTLINT_RETURN((p) == nullptr, hr)
#define RETURN_HR_IF_NULL_MSG(hr, p, ...) IOCTLINT_RETURN((p) == nullptr, hr)
#define RETURN_IF_NULL_ALLOC(p) IOCTLINT_RETURN((p) == nullptr, E_OUTOFMEMORY)
#define RETURN_IF_NULL_ALLOC_MSG(p, ...) IOCTLINT_RETURN((p) == nullptr, E_OUTOFMEMORY)
#define RETURN_IF_WIN32_ERROR(e) RETURN_IF_FAILED(HRESULT_FROM_WIN32(e))
#define RETURN_IF_WIN32_BOOL_FALSE(b) IOCTLINT_RETURN(!(b), HRESULT_FROM_WIN32(GetLastError()))
#define RETURN_LAST_ERROR_IF(c) IOCTLINT_RETURN(c, HRESULT_FROM_WIN32(GetLastError()))
#define RETURN_LAST_ERROR_IF_NULL(p) IOCTLINT_RETURN((p) == nullptr, HRESULT_FROM_WIN32(GetLastError()))
#define LOG_IF_FAILED(hr) ((HRESULT)(hr))
#define LOG_IF_FAILED_MSG(hr, ...) ((HRESULT)(hr))
#define LOG_HR(hr) ((HRESULT)(hr))
#define LOG_HR_IF(hr, c) ((bool)(c))
#define LOG_IF_NTSTATUS_FAILED(s) ((NTSTATUS)(s))
#define LOG_IF_WIN32_BOOL_FALSE(b) ((BOOL)(b))
#define LOG_LAST_ERROR() ((void)0)
#define LOG_CAUGHT_EXCEPTION() ((HRESULT)0)
#define THROW_HR(hr) (wil::throw_hr(hr))
#define IOCTLINT_THROW(c)     \
    do {                      \
        if (c)                \
            wil::throw_hr(0); \
    } while (0)
#define THROW_IF_FAILED(hr) IOCTLINT_THROW((hr) < 0)
#define THROW_IF_FAILED_MSG(hr, ...) IOCTLINT_THROW((hr) < 0)
#define THROW_IF_NTSTATUS_FAILED(s) IOCTLINT_THROW((s) < 0)
#define THROW_IF_NULL_ALLOC(p) IOCTLINT_THROW((p) == nullptr)
#define THROW_HR_IF(hr, c) IOCTLINT_THROW(c)
#define THROW_HR_IF_NULL(hr, p) IOCTLINT_THROW((p) == nullptr)
#define THROW_IF_WIN32_BOOL_FALSE(b) IOCTLINT_THROW(!(b))
#define THROW_LAST_ERROR_IF(c) IOCTLINT_THROW(c)
#define THROW_LAST_ERROR_IF_NULL(p) IOCTLINT_THROW((p) == nullptr)
#define FAIL_FAST() (wil::throw_hr(0))
#define FAIL_FAST_IF(c) IOCTLINT_THROW(c)
#define FAIL_FAST_IF_FAILED(hr) IOCTLINT_THROW((hr) < 0)
#define FAIL_FAST_IF_NTSTATUS_FAILED(s) IOCTLINT_THROW((s) < 0)
#define CATCH_RETURN() \
    catch (...)        \
    {                  \
        return E_FAIL; \
    }
#define CATCH_LOG() \
    catch (...) {}
#define CATCH_LOG_RETURN() \
    catch (...)            \
    {                      \
        return;            \
    }
#define CATCH_FAIL_FAST() \
    catch (...) {}
namespace wil
{
[[noreturn]] void throw_hr(HRESULT);
HRESULT ResultFromCaughtException();
struct FailureInfo {
    HRESULT hr;
    const char *pszFile;
    unsigned uLineNumber;
    const wchar_t *pszMessage;
    const char *pszModule;
    unsigned failureId;
};
struct ResultException {
    HRESULT GetErrorCode() const;
};
template <class F> void SetResultLoggingCallback(F);
HRESULT GetFailureLogString(wchar_t *, size_t, const FailureInfo &);
// An owner of a T: T is the raw handle or pointer.
template <class T> class owner
{
  public:
    typedef T pointer;
    owner() noexcept;
    owner(std::nullptr_t) noexcept;
    explicit owner(T) noexcept;
    owner(owner &&) noexcept;
    owner(const owner &) = delete;
    owner &operator=(owner &&) noexcept;
    owner &operator=(std::nullptr_t) noexcept;
    ~owner();
    T get() const noexcept;
    T release() noexcept;
    void reset() noexcept;
    void reset(T) noexcept;
    T *put() noexcept;
    T *addressof() noexcept;
    T *operator&() noexcept;
    bool is_valid() const noexcept;
    void swap(owner &) noexcept;
    explicit operator bool() const noexcept;
};
template <class T> bool operator==(const owner<T> &, std::nullptr_t);
template <class T> bool operator!=(const owner<T> &, std::nullptr_t);
template <class T> class memory_owner : public owner<T *>
{
  public:
    using owner<T *>::owner;
    T *operator->() const noexcept;
    T &operator[](size_t) const;
    template <class U = T> U &operator*() const;
    size_t size() const;
    size_t *size_address();
};
typedef owner<HANDLE> unique_handle, unique_hfile, unique_hfind, unique_mutex_nothrow, unique_process_handle,
    unique_thread_handle, unique_hheap;
typedef owner<HKEY> unique_hkey;
typedef owner<HMODULE> unique_hmodule;
typedef memory_owner<wchar_t> unique_cotaskmem_string, unique_hlocal_string, unique_process_heap_string,
    unique_bstr;
template <class T> class array_owner : public memory_owner<T>
{
  public:
    using memory_owner<T>::memory_owner;
    array_owner(T *, size_t) noexcept;
    void reset(T *, size_t) noexcept;
    T *begin() const;
    T *end() const;
    bool empty() const;
};
template <class T> using unique_cotaskmem_ptr = memory_owner<std::remove_extent_t<T>>;
template <class T> using unique_cotaskmem_array_ptr = array_owner<std::remove_extent_t<T>>;
template <class T> using unique_hlocal_ptr = memory_owner<T>;
template <class T> using unique_process_heap_ptr = memory_owner<T>;
template <class T> using unique_virtualalloc_ptr = memory_owner<T>;
template <class T> using unique_midl_ptr = memory_owner<T>;
class unique_event : public owner<HANDLE>
{
  public:
    using owner<HANDLE>::owner;
    explicit unique_event(int);
    HRESULT create(int = 0, ...);
    void SetEvent() const;
    void ResetEvent() const;
    bool wait(DWORD = 0xffffffff) const;
    bool is_signaled() const;
};
typedef unique_event unique_event_nothrow, unique_event_failfast, unique_event_watcher;
template <class T, class F, F f, class Access = void, class Storage = T, class Invalid = T,
          Invalid invalid = Invalid{}, class... More>
using unique_any = owner<T>;
template <class T, class F, F f> struct function_deleter {
    void operator()(T) const;
};
template <class T, class D> using unique_any_handle = owner<T>;
#ifdef __objidl_h__
struct unique_prop_variant : public PROPVARIANT {
    unique_prop_variant();
    void reset();
    PROPVARIANT *addressof();
    PROPVARIANT *reset_and_addressof();
    PROPVARIANT *operator&();
};
#endif
template <class T> class com_ptr_t
{
  public:
    com_ptr_t() noexcept;
    com_ptr_t(std::nullptr_t) noexcept;
    com_ptr_t(T *) noexcept;
    com_ptr_t(const com_ptr_t &) noexcept;
    template <class U> com_ptr_t(const com_ptr_t<U> &) noexcept;
    com_ptr_t &operator=(T *) noexcept;
    com_ptr_t &operator=(std::nullptr_t) noexcept;
    template <class U> com_ptr_t &operator=(const com_ptr_t<U> &) noexcept;
    T *get() const noexcept;
    T *operator->() const noexcept;
    T &operator*() const noexcept;
    T **operator&() noexcept;
    T **put() noexcept;
    void **put_void() noexcept;
    IUnknown **put_unknown() noexcept;
    T **addressof() noexcept;
    T *detach() noexcept;
    void attach(T *) noexcept;
    void reset() noexcept;
    template <class... A> HRESULT query_to(A &&...) const;
    template <class U> com_ptr_t<U> query() const;
    template <class U> com_ptr_t<U> try_query() const;
    template <class... A> bool try_query_to(A &&...) const;
    template <class... A> bool try_copy_to(A &&...) const;
    template <class... A> HRESULT copy_to(A &&...) const;
    template <class U> com_ptr_t<U> copy() const;
    explicit operator bool() const noexcept;
};
template <class T, class U> bool operator==(const com_ptr_t<T> &, const U &);
template <class T, class U> bool operator!=(const com_ptr_t<T> &, const U &);
template <class T> using com_ptr = com_ptr_t<T>;
template <class T> using com_ptr_nothrow = com_ptr_t<T>;
template <class T> using com_ptr_failfast = com_ptr_t<T>;
template <class P, class U> bool try_com_query_to(const P &, U **);
template <class T, class P> com_ptr_t<T> com_query(const P &);
template <class T> com_ptr_t<T> CoCreateInstance(REFGUID, DWORD = 1);
template <class T> auto out_param(T &p) -> decltype(p.put());
template <class C, class T> C out_param_ptr(T &);
template <class... A> unique_cotaskmem_string make_cotaskmem_string(A &&...);
template <class... A> unique_cotaskmem_string make_cotaskmem_string_nothrow(A &&...);
template <class T, class... A> std::unique_ptr<T> make_unique_nothrow(A &&...);
template <class T, class... A>
unique_cotaskmem_ptr<T> make_unique_cotaskmem_nothrow(A &&...);
template <class T, class... A> com_ptr_t<T> MakeOrThrow(A &&...);
template <class T> com_ptr_t<T> GetActivationFactory(...);
class scope_guard
{
  public:
    void release();
    void reset();
    ~scope_guard();
};
template <class F> scope_guard scope_exit(F &&)
{
    return scope_guard();
}
class critical_section
{
  public:
    critical_section(unsigned = 0);
    scope_guard lock();
    scope_guard try_lock();
};
class srwlock
{
  public:
    scope_guard lock_exclusive();
    scope_guard lock_shared();
};
typedef scope_guard rwlock_release_exclusive_scope_exit, rwlock_release_shared_scope_exit,
    cs_leave_scope_exit, unique_couninitialize_call;
scope_guard AcquireSRWLockExclusive(SRWLOCK *);
scope_guard AcquireSRWLockShared(SRWLOCK *);
scope_guard EnterCriticalSection(CRITICAL_SECTION *);
scope_guard CoInitializeEx(DWORD = 0);
unsigned long long verify_hresult(HRESULT);
} // namespace wil
#endif
