/** The Markov model: a channel is worth the conversions that would be lost if everybody who meets it gave up there. */
import { creditByShare } from './credit-by-share.ts';
import type { Journeys } from './model.ts';
import { removalEffects } from './removal-effects.ts';
import { countTransitions } from './transitions.ts';

export const markov = creditByShare((journeys: Journeys) => removalEffects(countTransitions(journeys)));
