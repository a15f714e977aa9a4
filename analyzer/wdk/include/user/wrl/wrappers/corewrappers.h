/* wrl/wrappers/corewrappers.h: mingw's strings, then the owners of handles and locks that it lacks. C++ only.
 * Pages: the reference of the Windows Runtime C++ Template Library, namespace Microsoft::WRL::Wrappers. */
#include_next <wrl/wrappers/corewrappers.h>
#ifndef IOCTLINT_COREWRAPPERS_H
#define IOCTLINT_COREWRAPPERS_H
namespace Microsoft
{
namespace WRL
{
namespace Wrappers
{
namespace HandleTraits
{
struct HANDLETraits {
    typedef HANDLE Type;
    static bool Close(HANDLE) throw();
    static HANDLE GetInvalidValue() throw();
};
struct HANDLENullTraits {
    typedef HANDLE Type;
    static bool Close(HANDLE) throw();
    static HANDLE GetInvalidValue() throw();
};
struct EventTraits : HANDLENullTraits {
};
struct MutexTraits : HANDLENullTraits {
};
struct SemaphoreTraits : HANDLENullTraits {
};
struct FileHandleTraits : HANDLETraits {
};
} // namespace HandleTraits
template <class Traits> class HandleT
{
  public:
    typedef Traits HandleTraits;
    explicit HandleT(typename Traits::Type = Traits::GetInvalidValue()) throw();
    HandleT(HandleT &&) throw();
    ~HandleT() throw();
    HandleT &operator=(HandleT &&) throw();
    void Attach(typename Traits::Type) throw();
    typename Traits::Type Detach() throw();
    typename Traits::Type Get() const throw();
    typename Traits::Type *GetAddressOf() throw();
    typename Traits::Type *ReleaseAndGetAddressOf() throw();
    typename Traits::Type *operator&() throw();
    void Close();
    bool IsValid() const throw();
};
class Event : public HandleT<HandleTraits::EventTraits>
{
  public:
    explicit Event(HANDLE = 0) throw();
};
class Mutex : public HandleT<HandleTraits::MutexTraits>
{
  public:
    explicit Mutex(HANDLE = 0) throw();
};
class Semaphore : public HandleT<HandleTraits::SemaphoreTraits>
{
  public:
    explicit Semaphore(HANDLE = 0) throw();
};
typedef HandleT<HandleTraits::FileHandleTraits> FileHandle;
class CriticalSection
{
  public:
    explicit CriticalSection(ULONG = 0) throw();
    ~CriticalSection() throw();
    class SyncLock
    {
      public:
        SyncLock(SyncLock &&) throw();
        ~SyncLock() throw();
        void Unlock() throw();
        bool IsLocked() const throw();
    };
    SyncLock Lock() throw();
    SyncLock TryLock() throw();
    bool IsValid() const throw();
};
class SRWLock
{
  public:
    SRWLock() throw();
    class SyncLockExclusive
    {
      public:
        SyncLockExclusive(SyncLockExclusive &&) throw();
        ~SyncLockExclusive() throw();
        void Unlock() throw();
    };
    typedef SyncLockExclusive SyncLockShared;
    SyncLockExclusive LockExclusive() throw();
    SyncLockShared LockShared() throw();
};
} // namespace Wrappers
} // namespace WRL
} // namespace Microsoft
#endif
