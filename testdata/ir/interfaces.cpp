// Types and interfaces of a definition that lies in the project, as C++ sees them.
#include <windows.h>
#include "interfaces_harp.h"
#include "interfaces_harp_i.c"

class Harp : public IGreatHarp
{
  public:
    STDMETHODIMP QueryInterface(REFIID id, void **object) override
    {
        *object = id == __uuidof(IHarp) || id == IID_IGreatHarp ? this : NULL;
        return *object ? S_OK : E_NOINTERFACE;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return 2; }
    STDMETHODIMP_(ULONG) Release() override { return 1; }
    STDMETHODIMP Pluck(HARP_TONE tone, HARP_STRING strings[], ULONG count) override
    {
        return count && strings[0].number == tone ? S_OK : E_FAIL;
    }
    STDMETHODIMP get_Height(LONG *height) override
    {
        *height = HARP_HEIGHT;
        return S_OK;
    }
    STDMETHODIMP put_Height(LONG) override { return E_NOTIMPL; }
    STDMETHODIMP Tune() override { return HARP_QUOTED[0] == 'q' ? S_OK : E_FAIL; }
    STDMETHODIMP Carry() override { return E_NOTIMPL; }
};

const CLSID *ids(int n)
{
    return n ? &CLSID_Harp : &LIBID_HarpLib;
}
