import type { ScorecardModel, ScorecardModelRow } from '@minutebook/domain';

const row = (code: string, title: string, over: Partial<ScorecardModelRow> = {}): ScorecardModelRow => ({
  ...{ code, title, polarity: 'Bigger is better', responsible: 'VS', months: ['61%', '78%'] },
  ...{ longMonths: ['34%', '33%', '61%', '78%'], yearToDate: '70%', target: '85%', rag: '■ Red' },
  comparators: ['66% (Croydon 2017-18)', '70% (England 2015-16)'],
  ...over,
});

/** Four indicators of the scorecard of May 2019, one for each colour. */
export const panelScorecard: ScorecardModel = {
  council: { name: 'Croydon Council' },
  body: { name: 'Corporate Parenting Panel' },
  meeting: { heldOn: '2019-07-03' },
  title: 'Children in Care Performance Scorecard',
  month: 'May 2019',
  monthNames: ['April 2019', 'May 2019'],
  longMonthNames: ['Feb 19', 'Mar 19', 'Apr 19', 'May 19'],
  rule: ['The year to date is compared with the target.', '● Green: on target or better.'],
  since: { heldOn: '2019-03-06', month: 'February 2019', lines: ['Better: LAC 13 (34% to 78%).'] },
  rows: [
    row('LAC 13', 'Personal Education Plan reviewed in the last 6 months'),
    row('LAC 10', 'Visits within statutory timescale', { rag: '● Green' }),
    row('LAC 11', 'Up-to-date review', { rag: '▲ Amber' }),
    row('AD 0', 'Adoption orders in the month', {
      ...{ months: ['0', 'fewer than 5'], yearToDate: 'fewer than 5', target: 'none' },
      ...{ rag: '○ Grey', comparators: [] },
    }),
  ],
};
