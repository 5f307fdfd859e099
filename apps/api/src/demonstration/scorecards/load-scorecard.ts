import { IndicatorRow, ScorecardRow } from '@minutebook/data-access';
import { readSheet, type ReadIndicator, type YtdMethod } from '@minutebook/domain';
import Papa from 'papaparse';
import { In, type EntityManager } from 'typeorm';
import { takeIndicators } from '../../scorecards/index';
import { dashboardOfMay2019 } from './may-2019';

/** How the year to date of an indicator comes about, as far as the printed figures tell (P-08); the others are as given. */
const methods: readonly [Exclude<YtdMethod, 'given'>, string[]][] = [
  ['mean', ['LAC 10', 'LAC 11', 'LAC 12', 'LAC 13', 'MC 11', 'CL a']],
  ['latest', ['F 3', 'LAC 19', 'LAC 20', 'LAC 22', 'CL 3a']],
  ['sum', ['AD 0']],
];

/** The rows of the table with every repair that it offers taken, as the clerk of the panel would. */
export function indicatorsOfMay2019(): ReadIndicator[] {
  const { data } = Papa.parse<string[]>(dashboardOfMay2019.trim());
  const { indicators, doubts } = readSheet(data.map((row) => row.map((text) => ({ text }))));
  return indicators.map((indicator) => {
    const repair = doubts.find(({ row, kind }) => row === indicator.row && kind === 'lost-percent')?.repair;
    return repair?.field === 'yearToDate' ? { ...indicator, yearToDate: repair.value } : indicator;
  });
}

/** The scorecard of May 2019 for a body; one that is there is left alone. */
export async function loadScorecard(
  manager: EntityManager,
  { authorityId, bodyId, at, byName }: { authorityId: string; bodyId: string; at: Date; byName: string },
): Promise<void> {
  const title = 'Children in Care Performance Scorecard';
  if (await manager.existsBy(ScorecardRow, { authorityId, bodyId, title })) return;
  const row = await manager.save(ScorecardRow, manager.create(ScorecardRow, { authorityId, bodyId, title }));
  await takeIndicators(manager, row, indicatorsOfMay2019(), { name: byName, at });
  for (const [ytdMethod, codes] of methods)
    await manager.update(IndicatorRow, { authorityId, scorecardId: row.id, code: In(codes) }, { ytdMethod });
}
