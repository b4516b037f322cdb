/** LockService: keeps two executions from doing the same thing at once. */
import type { World } from '../world.ts';

export function lockService(world: World): object {
  return world.strict('Lock.LockService', {
    getUserLock: () => lock(world, world.user),
    getScriptLock: () => lock(world, 'script'),
    /** A script that is not bound to a document has none. */
    getDocumentLock: () => (world.document === undefined ? null : lock(world, world.document)),
  });
}

function lock({ strict, stores }: World, name: string): object {
  let isHeld = false;
  const take = (patience: number) => {
    isHeld = isHeld || stores.locks.tryLock(name, patience);
    return isHeld;
  };
  return strict('Lock.Lock', {
    tryLock: take,
    waitLock: (patience: number) => {
      if (take(patience)) return;
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => isHeld,
    releaseLock: () => {
      isHeld = false;
    },
  });
}
