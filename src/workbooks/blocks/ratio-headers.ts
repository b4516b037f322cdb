/** Headers of the ready-made ratios that exports hold: never added up, because each KPI is calculated from its parts. */
import aov from '../../catalogue/kpis/conversion/aov.ts';
import ctr from '../../catalogue/kpis/conversion/ctr.ts';
import cvr from '../../catalogue/kpis/conversion/cvr.ts';
import cac from '../../catalogue/kpis/cost/cac.ts';
import cpa from '../../catalogue/kpis/cost/cpa.ts';
import cpc from '../../catalogue/kpis/cost/cpc.ts';
import cpl from '../../catalogue/kpis/cost/cpl.ts';
import cpm from '../../catalogue/kpis/cost/cpm.ts';
import roas from '../../catalogue/kpis/cost/roas.ts';
import ctor from '../../catalogue/kpis/email/ctor.ts';
import emailCtr from '../../catalogue/kpis/email/email-ctr.ts';
import openRate from '../../catalogue/kpis/email/open-rate.ts';
import unsubscribeRate from '../../catalogue/kpis/email/unsubscribe-rate.ts';
import adFrequency from '../../catalogue/kpis/growth/ad-frequency.ts';
import engagementRate from '../../catalogue/kpis/website/engagement-rate.ts';
import engagementTime from '../../catalogue/kpis/website/engagement-time.ts';
import ga4BounceRate from '../../catalogue/kpis/website/ga4-bounce-rate.ts';
import pagesPerSession from '../../catalogue/kpis/website/pages-per-session.ts';
import sessionDuration from '../../catalogue/kpis/website/session-duration.ts';
import { headerWord } from '../../catalogue/reading/normalise.ts';
import { meaningOf } from '../../catalogue/reading/vocabulary.ts';
import { type KpiDefinition, LANGUAGES } from '../../catalogue/types.ts';

/** The full definitions, because only they say all names. Other KPIs hardly stand in an export, and the list must stay short. */
const EXPORTED: readonly KpiDefinition[] = [
  aov,
  ctr,
  cvr,
  cac,
  cpa,
  cpc,
  cpl,
  cpm,
  roas,
  ctor,
  emailCtr,
  openRate,
  unsubscribeRate,
  adFrequency,
  engagementRate,
  engagementTime,
  ga4BounceRate,
  pagesPerSession,
  sessionDuration,
];

/** A word that is a measure, too, is read as that. */
const isRatio = (header: string): boolean => meaningOf(headerWord(header))?.kind === 'ratio';

export const RATIO_HEADERS: readonly string[] = EXPORTED.flatMap(({ label, synonyms }) => [
  ...LANGUAGES.map((language) => label[language]),
  ...synonyms,
]).filter(isRatio);
