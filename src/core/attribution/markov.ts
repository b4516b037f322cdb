/** The Markov model: a channel is worth the conversions that would be lost if everybody who meets it gave up there. */
import { fail } from '../failure.ts';
import { creditByShare } from './credit-by-share.ts';
import type { Journeys } from './model.ts';
import { removalEffects } from './removal-effects.ts';
import { countTransitions } from './transitions.ts';

/** The work grows with their cube; more would not end within the time that a cell has. */
const MOST_CHANNELS = 1500;

export const markov = creditByShare((journeys: Journeys) => {
  const { length } = journeys.channels;
  if (length > MOST_CHANNELS) {
    fail({
      code: 'refused',
      reason: `paths has ${length} channels, but markov takes ${MOST_CHANNELS} at most`,
      advice: 'group them, such as campaigns into channels',
    });
  }
  return removalEffects(countTransitions(journeys));
});
