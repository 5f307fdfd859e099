import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { confirmImportSchema, Scorecard, ScorecardPreview } from '@minutebook/contracts';
import { IndicatorRow, ScorecardRow } from '@minutebook/data-access';
import { printFigure, readSheet, type Doubt, type ReadIndicator, type ReadSheet } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { discard, type Upload } from '../papers/index';
import { AuditLog, Clock, conflict, stale, unprocessable, type Actor } from '../platform/index';
import { readTable } from './read-table';
import { takeIndicators } from './scorecard-figures';
import { findScorecard } from './scorecard-records';
import { ScorecardsReader } from './scorecards-reader';

interface ReadFile extends ReadSheet {
  sha256: string;
}

/** Taking in a table: first what it says and what is doubtful about it, then, with the clerk's decisions, the figures. */
@Injectable()
export class ImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ScorecardsReader,
    private readonly audit: AuditLog,
    private readonly realNames: RealNames,
    private readonly clock: Clock,
  ) {}

  /** Asked before the file is received. */
  async refuseUpload(actor: Actor, scorecardId: string): Promise<void> {
    await findScorecard(this.dataSource.manager, actor, 'scorecards.edit', scorecardId);
  }

  async preview(actor: Actor, scorecardId: string, upload: Upload): Promise<ScorecardPreview> {
    const { authorityId } = actor;
    const { sha256, indicators, doubts } = await readFileOf(upload);
    const known = await this.dataSource.manager.findBy(IndicatorRow, { authorityId, scorecardId });
    return {
      sha256,
      months: indicators[0]?.figures.map(({ month }) => month) ?? [],
      indicators: indicators.map(({ row, code, title, figures }) => ({
        ...{ row, code, title },
        isNew: !known.some((indicator) => indicator.code === code),
        figures: figures.filter(({ state }) => state === 'figure').length,
      })),
      doubts: doubts.map((doubt) => ({ ...doubt, key: keyOf(doubt), repair: repairWords(doubt.repair) })),
    };
  }

  async confirm(
    actor: Actor,
    scorecardId: string,
    upload: Upload,
    { version, sha256, repairs }: z.output<typeof confirmImportSchema>,
  ): Promise<Scorecard> {
    const read = await readFileOf(upload);
    if (read.sha256 !== sha256)
      throw conflict('another-file', 'This is not the file that you looked at. Look at the preview again.');
    const indicators = repaired(read, new Set(repairs));
    return this.dataSource.transaction(async (manager) => {
      const row = await findScorecard(manager, actor, 'scorecards.edit', scorecardId, 'lock');
      if (row.version !== version) throw stale('scorecard', await this.reader.at(manager, row));
      await this.realNames.refuseNamesOfBody(manager, row, [upload.fileName, ...indicators.flatMap(textsOf)]);
      await takeIndicators(manager, row, indicators, { name: actor.name, at: this.clock.now() });
      const { id, authorityId, bodyId } = row;
      await manager.update(ScorecardRow, { id, authorityId }, { version: version + 1 });
      await this.audit.record(manager, actor, {
        ...{ action: 'scorecard.imported', entity: 'scorecard', entityId: id, bodyId },
        summary: `Figures taken in from ${upload.fileName}: ${indicators.length} indicators.`,
      });
      return this.reader.at(manager, { ...row, version: version + 1 });
    });
  }
}

async function readFileOf(upload: Upload): Promise<ReadFile> {
  try {
    const bytes = await readFile(upload.path);
    const read = readSheet(await readTable(upload));
    if (read.refusal) throw unprocessable('no-scorecard', read.refusal);
    return { ...read, sha256: createHash('sha256').update(bytes).digest('hex') };
  } finally {
    await discard(upload);
  }
}

const textsOf = ({ code, title, responsible, comparators }: ReadIndicator): string[] => [
  ...[code, title, responsible],
  ...comparators.flatMap(({ name, text }) => [name, text]),
];

const keyOf = ({ kind, cell }: Doubt): string => `${kind}:${cell}`;

const repairWords = (repair: Doubt['repair']): string => {
  if (!repair) return '';
  return repair.field === 'skip' ? 'Leave this row out.' : `Take ${printFigure(repair.value, 'percent')}.`;
};

/** The rows with the repairs that the clerk took. A row that cannot be taken in must be left out. */
function repaired({ indicators, doubts }: ReadFile, taken: ReadonlySet<string>): ReadIndicator[] {
  const open = doubts.find((doubt) => doubt.blocks && !taken.has(keyOf(doubt)));
  if (open)
    throw unprocessable(
      'doubt-open',
      `Cell ${open.cell}: ${open.text} Leave the row out, or mend the table.`,
    );
  const skipped = new Set<number>();
  const years = new Map<number, number>();
  for (const doubt of doubts) {
    const { row, repair } = doubt;
    if (!repair || !taken.has(keyOf(doubt))) continue;
    if (repair.field === 'skip') skipped.add(row);
    else years.set(row, repair.value);
  }
  return indicators
    .filter(({ row }) => !skipped.has(row))
    .map((indicator) => ({ ...indicator, yearToDate: years.get(indicator.row) ?? indicator.yearToDate }));
}
