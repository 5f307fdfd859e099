import type { IndicatorStory, Scorecard, ScorecardLine } from '@minutebook/contracts';
import {
  Body,
  FigureRow,
  IndicatorRow,
  isOfPublicMinutes,
  publicMinutesStates,
  ScorecardRow,
} from '@minutebook/data-access';
import {
  addMonths,
  defaultScorecardsPolicy,
  describeFigure,
  shownMonth,
  topicPattern,
  type Month,
  type PlainDate,
  type ScorecardsPolicy,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CouncilRulesReader } from '../meetings/index';
import { authorise, bodiesFor, Clock, notFound, type Actor } from '../platform/index';
import { indicatorsAt } from './indicator-view';
import { findScorecard } from './scorecard-records';
import { meetingBefore, movedBetween } from './since-meeting';

const listQuery = `
  select s.id, s.version, s.title, b.id as body_id, b.name as body_name,
    (select count(*)::int from scorecard_indicators i where i.authority_id = s.authority_id and i.scorecard_id = s.id) as indicators,
    (select max(f.month) from scorecard_figures f join scorecard_indicators i
       on i.authority_id = f.authority_id and i.id = f.indicator_id
     where f.authority_id = s.authority_id and i.scorecard_id = s.id and f.kind = 'month' and f.superseded_at is null) as latest
  from scorecards s join bodies b on b.authority_id = s.authority_id and b.id = s.body_id
  where s.authority_id = $1 and ($2::uuid[] is null or s.body_id = any($2)) and ($3::uuid is null or s.body_id = $3)
  order by b.name, s.title`;

/** Characters of a paragraph of the minutes. */
const wordsShown = 400;

const minutesQuery = `
  select m.id as meeting_id, m.held_on::text, e.number, e.title,
    (select left(string_agg(w #>> '{}', ' '), ${wordsShown}) from jsonb_path_query(b.content, 'strict $.**.text') w) as words
  from minute_blocks b
  join minute_entries e on e.authority_id = b.authority_id and e.id = b.entry_id and e.part = 'A'
  join minutes n on n.authority_id = e.authority_id and n.id = e.minutes_id
    and n.state in ${publicMinutesStates}
  join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
  where b.authority_id = $1 and n.body_id = $2
    and (select string_agg(w #>> '{}', ' ') from jsonb_path_query(b.content, 'strict $.**.text') w) ~* $3
  order by m.held_on desc, e.position, b.position limit 40`;

const commitmentsQuery = `
  select c.id, c.reference, c.text, c.state from commitments c
  where c.authority_id = $1 and c.body_id = $2 and c.state <> 'withdrawn' and ${isOfPublicMinutes('c')}
    and ($4 = any(c.topics) or c.text ~* $3)
  order by c.due_on nulls last, c.reference limit 40`;

interface ListRow {
  id: string;
  version: number;
  title: string;
  body_id: string;
  body_name: string;
  indicators: number;
  latest: string | null;
}

/** Before every figure: a scorecard that has none yet. */
const noMonth = '0001-01';

@Injectable()
export class ScorecardsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, bodyId: string | undefined): Promise<ScorecardLine[]> {
    const bodies = bodiesFor(actor, 'scorecards.read');
    const values = [actor.authorityId, bodies, bodyId ?? null];
    const rows = await this.dataSource.query<ListRow[]>(listQuery, values);
    return rows.map(({ body_id, body_name, latest, ...row }) => ({
      ...row,
      body: { id: body_id, name: body_name },
      latestMonth: latest,
    }));
  }

  async read(actor: Actor, scorecardId: string, month: string | undefined): Promise<Scorecard> {
    const { manager } = this.dataSource;
    return this.at(manager, await findScorecard(manager, actor, 'scorecards.read', scorecardId), month);
  }

  /**
   * The scorecard at a month, or at the latest that has figures, for whoever has been authorised. What moved is told since the
   * meeting before `meetingOn`, or else before the first meeting that could have been shown this month.
   */
  async at(
    manager: EntityManager,
    row: ScorecardRow,
    month?: Month,
    meetingOn?: PlainDate,
  ): Promise<Scorecard> {
    const { id, authorityId, bodyId, title, version } = row;
    const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const { indicators, figures, withdrawn } = await keptOf(manager, row);
    const months = [...new Set(figures.flatMap(({ kind, month: of }) => (kind === 'month' ? of : [])))];
    const monthsWithFigures = months.sort().reverse();
    const shown = month ?? monthsWithFigures[0] ?? null;
    const policy = await this.policy(manager, row);
    const { amberPoints, amberShare, suppressBelow } = policy;
    const view = (at: Month) => indicatorsAt(indicators, figures, at, policy);
    const now = view(shown ?? noMonth);
    const before = meetingOn ?? addMonths(`${shown ?? noMonth}-01`, 1);
    const since = await meetingBefore(manager, row, before, monthsWithFigures);
    return {
      ...{ id, version, title, month: shown, monthsWithFigures },
      body: { id: bodyId, name: body.name },
      rule: { amberPoints, amberShare, suppressBelow },
      indicators: now,
      since: since && { ...since, moved: movedBetween(view(since.month), now, suppressBelow) },
      withdrawn: withdrawn.map((figure) => withdrawnLine(figure, indicators, suppressBelow)),
    };
  }

  private async policy(
    manager: EntityManager,
    { authorityId, bodyId }: ScorecardRow,
  ): Promise<ScorecardsPolicy> {
    const rules = await this.rules.readWith(manager, authorityId);
    return rules.policy('scorecards', bodyId, this.clock.today()) ?? defaultScorecardsPolicy;
  }

  /** Where published minutes and the register speak of an indicator: by its code as a word, or by the tag. */
  async story(actor: Actor, indicatorId: string): Promise<IndicatorStory> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const indicator = await manager.findOneBy(IndicatorRow, { id: indicatorId, authorityId });
    if (!indicator) throw notFound('indicator');
    const { bodyId } = await findScorecard(manager, actor, 'scorecards.read', indicator.scorecardId);
    const pattern = topicPattern('indicator', indicator.code);
    authorise(actor, 'minutes.read', bodyId);
    authorise(actor, 'commitments.read', bodyId);
    const minutes = await manager.query<
      { meeting_id: string; held_on: string; number: string; title: string; words: string }[]
    >(minutesQuery, [authorityId, bodyId, pattern]);
    const commitments = await manager.query<IndicatorStory['commitments']>(commitmentsQuery, [
      ...[authorityId, bodyId, pattern, indicator.code],
    ]);
    return {
      indicatorId,
      minutes: minutes.map(({ meeting_id, held_on, words, ...line }) => ({
        ...line,
        words: shortened(words),
        meetingId: meeting_id,
        heldOn: held_on,
      })),
      commitments,
    };
  }
}

/** Ends at a whole word. */
const shortened = (words: string): string =>
  words.length < wordsShown ? words : `${words.slice(0, words.lastIndexOf(' '))}…`;

/** The indicators of a scorecard, the figures in force, and those that were taken back, newest first. */
async function keptOf(manager: EntityManager, { id: scorecardId, authorityId }: ScorecardRow) {
  const indicators = await manager.find(IndicatorRow, {
    where: { authorityId, scorecardId },
    order: { position: 'ASC' },
  });
  const indicatorId = In(indicators.map(({ id }) => id));
  const all = await manager.findBy(FigureRow, { authorityId, indicatorId });
  const withdrawn = all
    .filter(({ withdrawnReason }) => withdrawnReason !== '')
    .sort((one, other) => Number(other.supersededAt) - Number(one.supersededAt));
  return { indicators, figures: all.filter(({ supersededAt }) => supersededAt === null), withdrawn };
}

function withdrawnLine(
  figure: FigureRow,
  indicators: readonly IndicatorRow[],
  suppressBelow: number,
): Scorecard['withdrawn'][number] {
  const indicator = indicators.find(({ id }) => id === figure.indicatorId);
  const unit = indicator?.unit ?? 'number';
  const shown = shownMonth(figure, { unit, away: new Set(), suppressBelow });
  return {
    code: indicator?.code ?? '',
    kind: figure.kind,
    month: figure.month,
    printed: describeFigure(shown, unit, suppressBelow),
    at: figure.supersededAt?.toISOString() ?? '',
    reason: figure.withdrawnReason,
  };
}
