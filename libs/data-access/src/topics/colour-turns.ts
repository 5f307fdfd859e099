import type { TopicLine } from '@minutebook/contracts';
import {
  addDays,
  defaultScorecardsPolicy,
  describeRagTurn,
  policyInForce,
  ragTurns,
  topicBodies,
  type KeptFigure,
  type MeasuredIndicator,
  type PlainDate,
  type PolicyRecord,
  type ScorecardsPolicy,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { PolicyRow } from '../policy/policy-row.entity';
import type { TopicReader } from './topic-reader';

interface ColourLine extends TopicLine {
  mark: string;
}

interface IndicatorWithFigures extends MeasuredIndicator {
  id: string;
  code: string;
  title: string;
  scorecard_id: string;
  body_id: string;
  body_name: string;
  figures: KeptFigure[];
}

/** $1 council, $2 bodies (null: all), $3 code. Only figures in force: what was taken back or replaced has no colour any more. */
const indicatorsQuery = `
  select i.id, i.code, i.title, i.polarity, i.unit, i.ytd_method as "ytdMethod", i.targets, i.scorecard_id,
    b.id as body_id, b.name as body_name,
    coalesce((select json_agg(json_build_object('kind', f.kind, 'month', f.month, 'state', f.state, 'value', f.value))
      from scorecard_figures f
      where f.authority_id = i.authority_id and f.indicator_id = i.id and f.superseded_at is null), '[]') as figures
  from scorecard_indicators i
  join scorecards s on s.authority_id = i.authority_id and s.id = i.scorecard_id
  join bodies b on b.authority_id = s.authority_id and b.id = s.body_id
  where i.authority_id = $1 and ($2::uuid[] is null or s.body_id = any($2)) and lower(i.code) = lower($3)
  order by b.name, s.title`;

/** The months in which an indicator took another colour, by the rule that its scorecard goes by today. */
export async function colourTurns(
  manager: EntityManager,
  { authorityId, grants }: TopicReader,
  code: string,
  today: PlainDate,
): Promise<ColourLine[]> {
  const values = [authorityId, topicBodies(grants, 'scorecards.read'), code];
  const indicators = await manager.query<IndicatorWithFigures[]>(indicatorsQuery, values);
  const rows = await manager.findBy(PolicyRow, { authorityId, kind: 'scorecards' });
  const policies = rows as (PolicyRow & PolicyRecord<ScorecardsPolicy>)[];
  return indicators.flatMap((indicator) => {
    const policy = policyInForce(policies, indicator.body_id, today) ?? defaultScorecardsPolicy;
    return ragTurns(indicator, indicator.figures, policy).map((turn) => ({
      mark: `${indicator.id} ${turn.month} ${turn.to}`,
      ...{ kind: 'colour' as const, on: lastDayOf(turn.month), bodyName: indicator.body_name },
      ...{ reference: indicator.code, title: indicator.title, words: describeRagTurn(turn), update: '' },
      ...{ meetingId: null, commitmentId: null, scorecardId: indicator.scorecard_id },
    }));
  });
}

/** A month's figure is one of its last day. */
function lastDayOf(month: string): PlainDate {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  const next = ordinal === 12 ? `${year + 1}-01` : `${year}-${String(ordinal + 1).padStart(2, '0')}`;
  return addDays(`${next}-01`, -1);
}
