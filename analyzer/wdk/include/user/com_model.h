/* com_model.h: how the model headers of user mode declare a COM interface. In: windows.h with its COM
 * part. Out: IOCTLINT_COM(name, base) opens one, COM_METHOD(result, name) starts a method, COM_END(name)
 * closes it and declares its IID. Idea: the shape of an interface matters here, its identity never does,
 * so that every one has the same placeholder. C++ only. */
#ifndef IOCTLINT_COM_MODEL_H
#define IOCTLINT_COM_MODEL_H
#include <windows.h>

#include <objbase.h>
#include <unknwn.h>
#define IOCTLINT_ANY_UUID "00000000-0000-0000-c000-000000000000"
#define IOCTLINT_COM(name, base) struct __declspec(uuid(IOCTLINT_ANY_UUID)) name : public base
#define COM_METHOD(result, name) virtual result STDMETHODCALLTYPE name
#define COM_END(name) \
    ;                 \
    extern "C" const IID IID_##name
#endif
