/** The properties of a script with Google's limits; the script's are named "script", a user's by the address. */

const MOST_VALUE_BYTES = 9 * 1024;
const MOST_STORE_BYTES = 500 * 1024;

export class PropertyStore {
  readonly #stores = new Map<string, Map<string, string>>();

  get(store: string, key: string): string | null {
    return this.#store(store).get(key) ?? null;
  }

  all(store: string): Record<string, string> {
    return Object.fromEntries(this.#store(store));
  }

  set(store: string, values: Readonly<Record<string, string>>): void {
    const properties = new Map([...this.#store(store), ...Object.entries(values)]);
    for (const value of Object.values(values)) {
      if (Buffer.byteLength(value) > MOST_VALUE_BYTES) throw new Error('Argument too large: value');
    }
    const bytes = [...properties].flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (bytes > MOST_STORE_BYTES) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#stores.set(store, properties);
  }

  remove(store: string, key: string): void {
    this.#store(store).delete(key);
  }

  clear(store: string): void {
    this.#stores.delete(store);
  }

  #store(name: string): Map<string, string> {
    const properties = this.#stores.get(name) ?? new Map<string, string>();
    this.#stores.set(name, properties);
    return properties;
  }
}
