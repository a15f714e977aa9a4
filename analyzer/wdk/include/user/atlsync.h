/* atlsync.h: the synchronisation objects of the Active Template Library; see atlbase.h. */
#ifndef IOCTLINT_ATLSYNC_H
#define IOCTLINT_ATLSYNC_H
#include <atlbase.h>
namespace ATL
{
class CEvent : public CHandle
{
  public:
    CEvent();
    CEvent(BOOL, BOOL);
    CEvent(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCTSTR);
    BOOL Create(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCTSTR);
    BOOL Open(DWORD, BOOL, LPCTSTR);
    BOOL Set();
    BOOL Reset();
    BOOL Pulse();
};
class CMutex : public CHandle
{
  public:
    CMutex();
    explicit CMutex(BOOL);
    CMutex(LPSECURITY_ATTRIBUTES, BOOL, LPCTSTR);
    BOOL Create(LPSECURITY_ATTRIBUTES, BOOL, LPCTSTR);
    BOOL Release();
};
class CSemaphore : public CHandle
{
  public:
    CSemaphore(LONG, LONG);
    BOOL Release(LONG = 1, LONG * = 0);
};
} // namespace ATL
#endif
