/** What the builders of a community connector share. */
import type { World } from '../../apps-script/world.ts';
import type { UserMessage } from './errors.ts';

export interface BuilderContext extends Pick<World, 'strict' | 'plain' | 'realm'> {
  /** The plain form of builders that are handed to other builders. */
  readonly plainForms: WeakMap<object, object>;
  /** What the script said to the user with the errors it threw. */
  readonly messages: WeakMap<object, UserMessage>;
}
