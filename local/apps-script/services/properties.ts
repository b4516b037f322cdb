/** PropertiesService: texts that stay, for the user alone or for everyone. */
import type { World } from '../world.ts';

export function propertiesService(world: World): object {
  return world.strict('Properties.PropertiesService', {
    getUserProperties: () => properties(world, world.user),
    getScriptProperties: () => properties(world, 'script'),
    /** A script that is not bound to a document has none. */
    getDocumentProperties: () => (world.document === undefined ? null : properties(world, world.document)),
  });
}

function properties({ strict, stores, plain }: World, name: string): object {
  const store = stores.properties;
  const self = strict('Properties.Properties', {
    getProperty: (key: string) => store.get(name, key),
    getProperties: () => plain(store.all(name)),
    getKeys: () => Object.keys(store.all(name)),
    setProperty: (key: string, value: unknown) => {
      store.set(name, { [key]: String(value) });
      return self;
    },
    setProperties: (values: Record<string, unknown>, deleteAllOthers = false) => {
      if (deleteAllOthers) store.clear(name);
      const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
      store.set(name, Object.fromEntries(texts));
      return self;
    },
    deleteProperty: (key: string) => {
      store.remove(name, key);
      return self;
    },
    deleteAllProperties: () => {
      store.clear(name);
      return self;
    },
  });
  return self;
}
