/** The few KPIs and figures that each role needs; never more than seven. */
import type { Role } from '../catalogue/types.ts';

export const MOST_KPIS = 7;

const BOARD = ['leads', 'CPL', 'attributed_revenue', 'ROI', 'LTV_CAC'];

export const PACKS: Readonly<Record<Role, readonly string[]>> = {
  board: BOARD,
  ceo: [...BOARD, 'CAC', 'PIPELINE_VELOCITY'],
  marketing: ['CAC', 'CPL', 'CVR', 'POAS', 'LTV_CAC', 'LEAD_QUALITY', 'organic_sessions'],
  sales: [
    'qualified_leads',
    'accepted_leads',
    'LEAD_TO_CUSTOMER',
    'WIN_RATE',
    'DEAL_SIZE',
    'SALES_CYCLE',
    'PIPELINE_VELOCITY',
  ],
  specialist: ['CTR', 'CPC', 'CPA', 'ROAS', 'CVR', 'VISIT_TO_LEAD', 'ENGAGEMENT_RATE'],
};
