/** What can go wrong in the connector through the user's settings, rights or data; the sentence is made at the edge. */
import { Failure, type Problem } from '../core/failure.ts';
import type { AnswerProblem } from './answer-problem.ts';
import type { Ga4Problem } from './ga4/problem.ts';
import type { RequestProblem } from './request.ts';
import type { SheetProblem } from './sheet/problem.ts';

export type ConnectorProblem = Problem | AnswerProblem | Ga4Problem | RequestProblem | SheetProblem;

export function refuse(problem: ConnectorProblem): never {
  throw new Failure<ConnectorProblem>(problem);
}
