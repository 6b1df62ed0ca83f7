/* Qt from 6.12 on asks mscms.dll for functions Wine 8 has not. This one has all that Qt names, and knows no colour
   profile. For the Wine prefix only: never part of what is shipped. */
#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }
NOTHING(OpenColorProfileW)
NOTHING(CloseColorProfile)
NOTHING(WcsCreateIccProfile)
NOTHING(GetColorProfileFromHandle)
NOTHING(WcsGetDefaultColorProfile)
NOTHING(WcsGetDefaultColorProfileSize)
NOTHING(GetStandardColorSpaceProfileW)
NOTHING(GetColorDirectoryW)
