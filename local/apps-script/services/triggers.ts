/** Builders of installable triggers, and the triggers as a script sees them. */
import { type EnumValue, enumeration, isOf } from '../enumeration.ts';
import type { ClockSchedule, Trigger } from '../trigger-store.ts';
import type { World } from '../world.ts';

export const WeekDay = enumeration(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);
export const EventType = enumeration('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
export const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK');

const identities = new WeakMap<object, string>();

/** The id of a trigger that this script was given. */
export function idOf(trigger: unknown): string {
  const id = typeof trigger === 'object' && trigger !== null ? identities.get(trigger) : undefined;
  if (id === undefined) throw new Error('Invalid argument: trigger');
  return id;
}

export function triggerObject({ strict }: World, { id, handler, event, document }: Trigger): object {
  const self = strict('Script.Trigger', {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
    getEventType: (): EnumValue => EventType[event],
    getTriggerSource: () => (event === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
    getTriggerSourceId: () => (event === 'CLOCK' ? null : document),
  });
  identities.set(self, id);
  return self;
}

export function triggerBuilder(world: World, handler: string): object {
  return world.strict('Script.TriggerBuilder', {
    timeBased: () => clockBuilder(world, handler),
    forSpreadsheet: () => spreadsheetBuilder(world, handler),
  });
}

const create = (
  world: World,
  trigger: { handler: string; event: Trigger['event']; schedule: ClockSchedule },
): object => {
  const { user, document = '' } = world;
  return triggerObject(world, world.stores.triggers.add({ user, document, ...trigger }));
};

/** Time-driven triggers of add-ons run at most once an hour. */
function clockBuilder(world: World, handler: string): object {
  let schedule: ClockSchedule = {};
  const setting = (part: ClockSchedule) => {
    schedule = { ...schedule, ...part };
    return self;
  };
  const self: object = world.strict('Script.ClockTriggerBuilder', {
    onWeekDay: (day: unknown) => {
      if (!isOf(WeekDay, day)) throw new Error('Invalid argument: day');
      return setting({ weekDay: day.name() });
    },
    atHour: (hour: number) => {
      if (!(Number.isInteger(hour) && hour >= 0 && hour < 24)) throw new Error('Invalid argument: hour');
      return setting({ hour });
    },
    nearMinute: () => self,
    everyMinutes: () => {
      throw new Error('Time-driven triggers of an add-on can run at most once per hour.');
    },
    everyHours: (everyHours: number) => setting({ everyHours }),
    everyDays: (everyDays: number) => setting({ everyDays }),
    everyWeeks: (weeks: number) => setting({ everyDays: 7 * weeks }),
    inTimezone: (timeZone: string) => setting({ timeZone }),
    create: () => {
      const isTimed = [schedule.weekDay, schedule.everyHours, schedule.everyDays].some((each) => each);
      if (!isTimed) throw new Error('No time specified for the trigger.');
      return create(world, { handler, event: 'CLOCK', schedule });
    },
  });
  return self;
}

function spreadsheetBuilder(world: World, handler: string): object {
  let event: Trigger['event'] | undefined;
  const setting = (chosen: Trigger['event']) => () => {
    event = chosen;
    return self;
  };
  const self: object = world.strict('Script.SpreadsheetTriggerBuilder', {
    onOpen: setting('ON_OPEN'),
    onEdit: setting('ON_EDIT'),
    onChange: setting('ON_CHANGE'),
    onFormSubmit: setting('ON_FORM_SUBMIT'),
    create: () => {
      if (event === undefined) throw new Error('No event specified for the trigger.');
      return create(world, { handler, event, schedule: {} });
    },
  });
  return self;
}
