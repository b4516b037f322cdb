/** The one place where errors leave the script: everything becomes a sentence that Data Studio shows. */

interface Told {
  /** For everyone. */
  readonly text: string;
  /** For whoever runs the script; without data. */
  readonly debugText: string;
  /** For the log, where the cause is not the user's to mend. */
  readonly log?: string;
}

export type Tell = (error: unknown, request: unknown, newId: () => string) => Told;

/** Data Studio hands over plain objects, whose members are checked where they are read. */
export function entryPoint<Request, Answer>(answer: (request: Request) => Answer, tell: Tell) {
  return (given: unknown): Answer => {
    const request = (given ?? {}) as Request;
    let told: Told;
    try {
      return answer(request);
    } catch (error) {
      told = tell(error, request, () => Utilities.getUuid());
    }
    // Outside of the try, so that what is thrown here is never caught and told again.
    if (told.log !== undefined) console.error(told.log);
    return DataStudioApp.createCommunityConnector()
      .newUserError()
      .setText(told.text)
      .setDebugText(told.debugText)
      .throwException();
  };
}
