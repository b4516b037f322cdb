/** The installable triggers of a script, of all users, with Google's limits for add-ons. */

export interface ClockSchedule {
  readonly weekDay?: string;
  readonly hour?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly timeZone?: string;
}

export interface Trigger {
  readonly id: string;
  readonly user: string;
  readonly document: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly schedule: ClockSchedule;
}

export class TriggerStore {
  #triggers: Trigger[] = [];
  #made = 0;

  /** One of each type for each user and file. */
  add(trigger: Omit<Trigger, 'id'>): Trigger {
    const isSameKind = ({ user, document, event }: Trigger) =>
      user === trigger.user && document === trigger.document && event === trigger.event;
    if (this.#triggers.some(isSameKind)) {
      throw new Error(
        'The Add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    this.#made += 1;
    const added = { ...trigger, id: `trigger-${this.#made}` };
    this.#triggers.push(added);
    return added;
  }

  remove(id: string): void {
    this.#triggers = this.#triggers.filter((each) => each.id !== id);
  }

  all(): readonly Trigger[] {
    return this.#triggers;
  }
}
