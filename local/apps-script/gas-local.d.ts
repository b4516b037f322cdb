declare module 'gas-local' {
  const gas: {
    /** Runs every script of a folder in a new context that holds `globals` and the language itself, no more. */
    require(folder: string, globals: object): Record<string, unknown>;
  };
  export default gas;
}
