/* Stands in for the parts of Security and CoreFoundation that Kith calls for a keychain, with Apple's prototypes: two items at most,
   refused by `fault`, and asked while macOS might show a window ends the process. Linked with apple.c, which has the texts. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef const void *Ref;
struct data { long length; uint8_t bytes[128]; };
struct pairs { long count; Ref keys[8], values[8]; };
struct text { char said[64]; };
static char on, password;
#define NAMED(name) static char at_##name; const Ref name = &at_##name;
NAMED(kSecClass) NAMED(kSecAttrService) NAMED(kSecAttrAccount) NAMED(kSecAttrLabel) NAMED(kSecValueData) NAMED(kSecReturnData)
const Ref kCFBooleanTrue = &on, kSecClassGenericPassword = &password;
const long kCFTypeDictionaryKeyCallBacks[6], kCFTypeDictionaryValueCallBacks[5];
int32_t fault;
int kept;
static uint8_t may_ask = 1;
static struct item { char service[64], account[64]; struct data secret; } items[2];

Ref CFDataCreate(Ref allocator, const uint8_t *bytes, long length) {
    struct data *made = calloc(1, sizeof *made);
    if (allocator || length > (long)sizeof made->bytes) abort();
    memcpy(made->bytes, bytes, made->length = length);
    return made;
}
long CFDataGetLength(Ref of) { return ((const struct data *)of)->length; }
const uint8_t *CFDataGetBytePtr(Ref of) { return ((const struct data *)of)->bytes; }
Ref CFDictionaryCreate(Ref allocator, const Ref *keys, const Ref *values, long count, const void *key_calls, const void *value_calls) {
    struct pairs *made = calloc(1, sizeof *made);
    if (allocator || count > 8 || key_calls != kCFTypeDictionaryKeyCallBacks || value_calls != kCFTypeDictionaryValueCallBacks) abort();
    made->count = count;
    memcpy(made->keys, keys, count * sizeof *keys);
    memcpy(made->values, values, count * sizeof *values);
    return made;
}
int32_t SecKeychainSetUserInteractionAllowed(uint8_t allowed) { may_ask = allowed; return 0; }

static Ref get(Ref from, Ref key) {
    const struct pairs *pairs = from;
    for (long at = 0; at < pairs->count; at++) if (pairs->keys[at] == key) return pairs->values[at];
    return NULL;
}
static struct item *find(Ref query) {
    const struct text *service = get(query, kSecAttrService), *account = get(query, kSecAttrAccount);
    if (may_ask || get(query, kSecClass) != kSecClassGenericPassword || !service || !account) abort();
    for (int at = 0; at < kept; at++)
        if (!strcmp(items[at].service, service->said) && !strcmp(items[at].account, account->said)) return items + at;
    return NULL;
}
int32_t SecItemAdd(Ref wanted, Ref *made) {
    if (fault) return fault;
    if (find(wanted)) return -25299;
    if (made || kept == 2) abort();
    struct item *item = items + kept++;
    strcpy(item->service, ((const struct text *)get(wanted, kSecAttrService))->said);
    strcpy(item->account, ((const struct text *)get(wanted, kSecAttrAccount))->said);
    item->secret = *(const struct data *)get(wanted, kSecValueData);
    return 0;
}
int32_t SecItemCopyMatching(Ref query, Ref *found) {
    struct item *item = find(query);
    /* A locked keychain tells what is in it, and gives no secret. */
    if (fault && (found || fault != -25308)) return fault;
    if (!item) return -25300;
    if (found && get(query, kSecReturnData) == kCFBooleanTrue) *found = CFDataCreate(NULL, item->secret.bytes, item->secret.length);
    return 0;
}
int32_t SecItemDelete(Ref query) {
    struct item *item = find(query);
    if (fault) return fault;
    if (!item) return -25300;
    *item = items[--kept];
    return 0;
}
/* What another program leaves under a name of ours. */
void spoil(void) { strcpy((char *)items[0].secret.bytes, "no hexadecimal"); items[0].secret.length = 14; }
