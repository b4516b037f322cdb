/** Small line drawings for the tools of the panel. */
import { drawing } from '../element.ts';

const PATHS = {
  workbook: 'M3 2.5h10v11H3zM3 6h10M6.5 6v7.5',
  check: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.3 8.2l1.9 1.9 3.5-3.9',
  snapshot: 'M2.5 5h2.6l1.2-2h3.4l1.2 2h2.6v8h-11zM8 6.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  chart: 'M2.5 13.5h11M4.5 13.5V9M8 13.5v-10M11.5 13.5V6.5',
  help: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.3v.1',
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): SVGSVGElement => drawing('0 0 16 16', [{ d: PATHS[name] }]);
