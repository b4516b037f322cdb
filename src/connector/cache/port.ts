/** What the connector needs of the user's own cache; every function may fail, and then the data are read afresh. */

export interface CachePort {
  readonly get: (key: string) => string | null;
  readonly getAll: (keys: readonly string[]) => Readonly<Record<string, string>>;
  readonly putAll: (values: Readonly<Record<string, string>>, seconds: number) => void;
  /** gzip, then base64. */
  readonly pack: (text: string) => string;
  readonly unpack: (packed: string) => string;
  /** The user's lock. */
  readonly tryLock: (milliseconds: number) => boolean;
  readonly releaseLock: () => void;
}
