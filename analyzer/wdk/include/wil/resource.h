/* wil/resource.h: the Windows Implementation Library as kernel-mode drivers use it (user mode has its own):
 * owners that release in their destructor, with bodies, so that the release is seen. C++ only.
 * Pages: the wiki of the Windows Implementation Library (RAII resource wrappers). */
#ifndef IOCTLINT_WIL_KERNEL_H
#define IOCTLINT_WIL_KERNEL_H
#include <ntddk.h>
#ifndef __PLACEMENT_NEW_INLINE
#define __PLACEMENT_NEW_INLINE
inline void *operator new(size_t, void *place) noexcept
{
    return place;
}
inline void *operator new[](size_t, void *place) noexcept
{
    return place;
}
inline void operator delete(void *, void *) noexcept {}
#endif
namespace wistd
{
template <class T, T v> struct integral_constant {
    static constexpr T value = v;
    typedef T value_type;
    constexpr operator T() const noexcept { return v; }
};
template <class T> struct remove_reference {
    typedef T type;
};
template <class T> struct remove_reference<T &> {
    typedef T type;
};
template <class T> struct remove_reference<T &&> {
    typedef T type;
};
template <class T> typename remove_reference<T>::type &&move(T &&value) noexcept
{
    return static_cast<typename remove_reference<T>::type &&>(value);
}
template <class T> T &&forward(typename remove_reference<T>::type &value) noexcept
{
    return static_cast<T &&>(value);
}
template <class T> class unique_ptr
{
    T *owned;

  public:
    unique_ptr() noexcept : owned(nullptr) {}
    explicit unique_ptr(T *p) noexcept : owned(p) {}
    unique_ptr(unique_ptr &&other) noexcept : owned(other.release()) {}
    unique_ptr &operator=(unique_ptr &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~unique_ptr() { reset(); }
    void reset(T *p = nullptr) noexcept
    {
        if (owned)
            delete owned;
        owned = p;
    }
    T *release() noexcept
    {
        T *p = owned;
        owned = nullptr;
        return p;
    }
    T *get() const noexcept { return owned; }
    T &operator*() const noexcept { return *owned; }
    T *operator->() const noexcept { return owned; }
    explicit operator bool() const noexcept { return owned != nullptr; }
};
} // namespace wistd
namespace wil
{
template <class T, class CloseType, CloseType Close> class unique_any
{
    T owned;

  public:
    unique_any() noexcept : owned(T()) {}
    explicit unique_any(T value) noexcept : owned(value) {}
    unique_any(unique_any &&other) noexcept : owned(other.release()) {}
    unique_any &operator=(unique_any &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~unique_any() { reset(); }
    void reset(T value = T()) noexcept
    {
        if (owned)
            Close(owned);
        owned = value;
    }
    T release() noexcept
    {
        T value = owned;
        owned = T();
        return value;
    }
    T get() const noexcept { return owned; }
    T *put() noexcept
    {
        reset();
        return &owned;
    }
    T *addressof() noexcept { return &owned; }
    T *operator&() noexcept { return put(); }
    explicit operator bool() const noexcept { return owned != T(); }
};
template <class T, class... Args> wistd::unique_ptr<T> make_unique_nothrow(Args &&...args)
{
    return wistd::unique_ptr<T>(new T(wistd::forward<Args>(args)...));
}
template <class F> class lambda_call
{
    F run;
    bool armed = true;

  public:
    explicit lambda_call(F &&f) noexcept : run(static_cast<F &&>(f)) {}
    lambda_call(lambda_call &&other) noexcept : run(static_cast<F &&>(other.run)), armed(other.armed)
    {
        other.armed = false;
    }
    ~lambda_call() { reset(); }
    void reset() noexcept
    {
        if (armed) {
            armed = false;
            run();
        }
    }
    void release() noexcept { armed = false; }
};
template <class F> lambda_call<F> scope_exit(F &&f) noexcept
{
    return lambda_call<F>(static_cast<F &&>(f));
}
enum class EventOptions { None, ManualReset, Signaled };
template <EVENT_TYPE Kind> class kernel_event
{
    KEVENT event;

  public:
    kernel_event() noexcept { KeInitializeEvent(&event, Kind, FALSE); }
    explicit kernel_event(bool isSignaled) noexcept { KeInitializeEvent(&event, Kind, isSignaled); }
    PRKEVENT get() noexcept { return &event; }
    void set(KPRIORITY increment = IO_NO_INCREMENT) noexcept { KeSetEvent(&event, increment, FALSE); }
    void clear() noexcept { KeClearEvent(&event); }
    bool is_signaled() const noexcept { return KeReadStateEvent(const_cast<PRKEVENT>(&event)) != 0; }
    bool wait(LONGLONG waitTime) noexcept
    {
        LARGE_INTEGER duration;
        duration.QuadPart = waitTime;
        return KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, &duration) == STATUS_SUCCESS;
    }
    void wait() noexcept { KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, nullptr); }
};
typedef kernel_event<NotificationEvent> kernel_event_manual_reset;
typedef kernel_event<SynchronizationEvent> kernel_event_auto_reset;
template <class M> class mutex_guard
{
    M *held;

  public:
    explicit mutex_guard(M *mutex) noexcept : held(mutex) {}
    mutex_guard(mutex_guard &&other) noexcept : held(other.held) { other.held = nullptr; }
    ~mutex_guard() { reset(); }
    void reset() noexcept
    {
        if (held)
            held->unlock();
        held = nullptr;
    }
};
class fast_mutex
{
    FAST_MUTEX mutex;

  public:
    fast_mutex() noexcept { ExInitializeFastMutex(&mutex); }
    mutex_guard<fast_mutex> acquire() noexcept
    {
        ExAcquireFastMutex(&mutex);
        return mutex_guard<fast_mutex>(this);
    }
    void unlock() noexcept { ExReleaseFastMutex(&mutex); }
};
class fast_mutex_with_critical_region
{
    FAST_MUTEX mutex;

  public:
    fast_mutex_with_critical_region() noexcept { ExInitializeFastMutex(&mutex); }
    mutex_guard<fast_mutex_with_critical_region> acquire() noexcept
    {
        KeEnterCriticalRegion();
        ExAcquireFastMutexUnsafe(&mutex);
        return mutex_guard<fast_mutex_with_critical_region>(this);
    }
    void unlock() noexcept
    {
        ExReleaseFastMutexUnsafe(&mutex);
        KeLeaveCriticalRegion();
    }
};
} // namespace wil
#endif
