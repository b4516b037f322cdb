/** What can go wrong in the connector through the user's settings, rights or data; the sentence is made at the edge. */
import { Failure, type Problem } from '../core/failure.ts';
import type { Ga4Problem } from './ga4/problem.ts';

export type ConnectorProblem = Problem | Ga4Problem;

export function refuse(problem: ConnectorProblem): never {
  throw new Failure<ConnectorProblem>(problem);
}
