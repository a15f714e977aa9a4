// The same in C: tables of functions, unions without their switches, handles and prototypes of a server.
#define COBJMACROS
#include <windows.h>
#include "interfaces_harp.h"

long open_harp(handle_t binding, IGreatHarp *great, HARP_ADDRESS *address, HARP_SOUND *sound)
{
    HARP_HANDLE harp = NULL;
    long error = HarpOpen(binding, L"harp", &harp);
    if (!error && HarpServer_v1_2_s_ifspec)
        HarpClose(&harp);
    address->address.six[15] = 1;
    sound->sound.text = sound->kind == 2 ? L"la" : NULL;
    IGreatHarp_AddRef(great);
    great->lpVtbl->put_Height(great, HARP_STRINGS_MAX);
    return error + great->lpVtbl->Carry(great);
}
