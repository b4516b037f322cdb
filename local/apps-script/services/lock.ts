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

function lock(world: World, name: string): object {
  const { strict, stores } = world;
  return strict('Lock.Lock', {
    tryLock: (patience: number) => stores.locks.tryLock(name, patience, world),
    waitLock: (patience: number) => {
      if (stores.locks.tryLock(name, patience, world)) return;
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => stores.locks.isHeld(name, world),
    releaseLock: () => stores.locks.release(name, world),
  });
}
