/* Stands in for the parts of CoreFoundation and IOKit that Kith calls, with Apple's prototypes: what a test says is heard by
   whoever registered. Pointers are as wide as there, so an argument that ctypes cuts in half is noticed. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef const void *Ref;
typedef void (*Noticed)(Ref centre, void *observer, Ref name, Ref object, Ref about);
typedef void (*Powered)(void *own, uint32_t service, uint32_t message, void *argument);

struct text { char said[64]; };
static struct { Noticed call; void *observer; struct text *name; } ear;
static struct { Powered call; void *own; } power;
static char centre, loop, port, source, mode;
const Ref kCFRunLoopCommonModes = &mode;
int is_in_loop;
long allowed[8];
int allowances;

Ref CFNotificationCenterGetDistributedCenter(void) { return &centre; }
Ref CFStringCreateWithCString(Ref allocator, const char *said, uint32_t encoding) {
    struct text *made = calloc(1, sizeof *made);
    if (allocator || encoding != 0x08000100) abort();
    strncpy(made->said, said, sizeof made->said - 1);
    return made;
}
void CFRelease(Ref held) { free((void *)held); }
void CFNotificationCenterAddObserver(Ref to, void *observer, Noticed call, Ref name, Ref object, long behaviour) {
    if (to != &centre || object || behaviour != 4) abort();
    ear.call = call; ear.observer = observer; ear.name = (struct text *)name;
}
void CFNotificationCenterRemoveEveryObserver(Ref of, void *observer) {
    if (of == &centre && observer == ear.observer) ear.call = NULL;
}
Ref CFRunLoopGetMain(void) { return &loop; }
void CFRunLoopAddSource(Ref to, Ref added, Ref in) { is_in_loop = to == &loop && added == &source && in == &mode; }

uint32_t IORegisterForSystemPower(void *own, void **made, Powered call, uint32_t *notifier) {
    power.call = call; power.own = own; *made = &port; *notifier = 7;
    return 0x80000001u;
}
Ref IONotificationPortGetRunLoopSource(void *of) { return of == &port ? &source : NULL; }
int IODeregisterForSystemPower(uint32_t *notifier) { if (*notifier == 7) power.call = NULL; return 0; }
void IONotificationPortDestroy(void *gone) { if (gone != &port) abort(); }
int IOAllowPowerChange(uint32_t root, long which) {
    if (root != 0x80000001u) abort();
    allowed[allowances++] = which;
    return 0;
}

/* What a test says. */
void post(const char *name) {
    if (ear.call && !strcmp(name, ear.name->said)) ear.call(&centre, ear.observer, ear.name, NULL, NULL);
}
void tell(uint32_t message, void *argument) { if (power.call) power.call(power.own, 3, message, argument); }
