/** Keeps what has been worked out about a table for as long as the table itself is kept. */

export function remembered<Table extends object, Key, Result>(
  work: (table: Table, key: Key) => Result,
): (table: Table, key: Key) => Result {
  const known = new WeakMap<Table, Map<Key, Result>>();
  return (table, key) => {
    let results = known.get(table);
    if (results === undefined) {
      results = new Map();
      known.set(table, results);
    }
    if (!results.has(key)) results.set(key, work(table, key));
    return results.get(key) as Result;
  };
}
