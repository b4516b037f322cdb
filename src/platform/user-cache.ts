/** The cache and the lock of the person whose rights the execution has; nobody else sees what is in it. */
import type { CachePort } from '../connector/cache/port.ts';

const PACKED = 'application/x-gzip';

export function userCache(): CachePort {
  const cache = CacheService.getUserCache();
  const lock = LockService.getUserLock();
  return {
    get: (key) => cache.get(key),
    getAll: (keys) => cache.getAll([...keys]),
    putAll: (values, seconds) => cache.putAll({ ...values }, seconds),
    pack: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes()),
    unpack: (packed) =>
      Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), PACKED)).getDataAsString(),
    tryLock: (milliseconds) => lock.tryLock(milliseconds),
    releaseLock: () => lock.releaseLock(),
  };
}
