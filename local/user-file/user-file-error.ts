/** A file that cannot be opened; the message is one sentence for the person who named it. */
export class UserFileError extends Error {}
