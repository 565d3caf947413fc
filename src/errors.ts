/** Something that the user can fix: shown as one line, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param message what is wrong and what to do about it, on one line
   * @param path the file that it is about, as the user gave it
   */
  constructor(
    message: string,
    readonly path: string | null = null,
  ) {
    super(message);
  }
}

/** Wrong usage of the command line: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
