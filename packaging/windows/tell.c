/* tell.exe CLASS MESSAGE EVENT: post a message to the first window of that class; status 1 when there is none. Compiled by
   wine.py for the proofs and never shipped. */
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **given) {
    HWND window = count == 4 ? FindWindowW(given[1], NULL) : NULL;
    return !window || !PostMessageW(window, _wtoi(given[2]), _wtoi(given[3]), 0);
}
