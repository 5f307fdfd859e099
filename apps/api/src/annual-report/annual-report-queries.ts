import { RecommendationResponse } from '@minutebook/data-access';
import {
  groupRecommendations,
  minutesStates,
  areMinutesPublic,
  type AnnualReportModel,
  type AnnualReportSource,
  type AnnualResponse,
  type PlainDate,
  type ReviewedOutcome,
} from '@minutebook/domain';
import { In, type EntityManager } from 'typeorm';
import type { CommitmentsReader } from '../commitments/index';
import { newsOf } from '../outcomes/index';

/** The meetings of a body between two days. */
export interface Span {
  authorityId: string;
  bodyId: string;
  from: PlainDate;
  to: PlainDate;
}
type Line = Awaited<ReturnType<CommitmentsReader['rows']>>[number];

const publicStates = minutesStates.filter(areMinutesPublic);

/** When the body sat: `closed`, so that one that was called off is none. */
export async function heldOn(manager: EntityManager, span: Span): Promise<PlainDate[]> {
  const rows = await manager.query<{ held_on: PlainDate }[]>(
    `select held_on::text from meetings where authority_id = $1 and body_id = $2 and held_on between $3 and $4
       and state = 'closed' order by held_on, start_time, id`,
    valuesOf(span),
  );
  return rows.map((row) => row.held_on);
}

/**
 * Each meeting with what it considered, of Part A and of public minutes: other minutes give the meeting without its topics. What
 * every meeting begins with, and the motion to exclude the public, are none.
 */
export async function meetingsOf(manager: EntityManager, span: Span): Promise<AnnualReportModel['meetings']> {
  const rows = await manager.query<{ held_on: PlainDate; topics: { number: string; title: string }[] }[]>(
    `select m.held_on::text, coalesce((
         select json_agg(json_build_object('number', e.number, 'title', e.title) order by e.position)
         from minutes n join minute_entries e on e.authority_id = n.authority_id and e.minutes_id = n.id
         left join agenda_items i on i.authority_id = e.authority_id and i.id = e.item_id
         where n.authority_id = m.authority_id and n.meeting_id = m.id and n.state = any($5)
           and e.part = 'A' and e.number <> '' and i.kind is distinct from 'exclusion'
           and e.purpose not in ('apologies', 'minutes', 'disclosures', 'urgent-business')), '[]') as topics
       from meetings m where m.authority_id = $1 and m.body_id = $2 and m.held_on between $3 and $4
         and m.state = 'closed' order by m.held_on, m.start_time, m.id`,
    [...valuesOf(span), publicStates],
  );
  return rows.map(({ held_on, topics }) => ({ heldOn: held_on, topics }));
}

/** The lines of the outcomes item, of meetings whose minutes are public. */
export const outcomesOf = (
  manager: EntityManager,
  span: Span,
): Promise<AnnualReportSource['outcomes'][number][]> =>
  manager.query(
    `select o.text, m.held_on::text as "heldOn", o.themes, o.helps from outcomes o
       join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id
       join minutes n on n.authority_id = m.authority_id and n.meeting_id = m.id and n.state = any($5)
       where m.authority_id = $1 and m.body_id = $2 and m.held_on between $3 and $4
       order by m.held_on, m.id, o.position`,
    [...valuesOf(span), publicStates],
  );

/**
 * Outcomes of which it was said whether they lasted, with the newest answer: those of the span's meetings whenever they were
 * answered, and those of earlier meetings where that was within the span.
 */
export async function reviewedIn(manager: EntityManager, span: Span): Promise<ReviewedOutcome[]> {
  const rows = await manager.query<(Omit<ReviewedOutcome, 'heldOn'> & { held_on: PlainDate })[]>(
    `select o.text, m.held_on::text, r.answer, r.words, r.evidence
       from outcomes o
       join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id
       join minutes n on n.authority_id = m.authority_id and n.meeting_id = m.id and n.state = any($5)
       join lateral (
         select answer, words, evidence, at from outcome_reviews each
          where each.authority_id = o.authority_id and each.outcome_id = o.id
          order by each.at desc, each.created_at desc limit 1) r on true
       where m.authority_id = $1 and m.body_id = $2 and m.held_on <= $4
         and (m.held_on >= $3 or (r.at at time zone 'Europe/London')::date between $3 and $4)
       order by m.held_on, m.id, o.position`,
    [...valuesOf(span), publicStates],
  );
  return rows.map(({ held_on, ...row }) => ({ ...row, heldOn: held_on }));
}

/** The rows of the register that its public minutes made, with what came back where that is published. */
export async function agreedIn(
  manager: EntityManager,
  { authorityId, from, to }: Span,
  lines: readonly Line[],
): Promise<AnnualReportSource['commitments']> {
  const shown = lines.filter(
    ({ held_on, minutes_state }) =>
      held_on >= from && held_on <= to && minutes_state !== null && areMinutesPublic(minutes_state),
  );
  const responses = await responsesTo(
    manager,
    authorityId,
    shown.filter(({ kind }) => kind === 'recommendation'),
  );
  const ids = shown.map(({ id }) => id);
  const news = await newsOf(manager, authorityId, ids);
  return shown.map(({ id, reference, text, kind, state, addressed_to }) => ({
    ...{ reference, text, kind, state, addressedTo: addressed_to },
    ...{ response: responses.get(id) ?? null, lastUpdate: news.get(id) ?? '' },
  }));
}

/** Those of one group share the response of its first. */
async function responsesTo(
  manager: EntityManager,
  authorityId: string,
  lines: readonly Line[],
): Promise<Map<string, AnnualResponse>> {
  const groups = groupRecommendations(lines.map(groupedOf));
  const ids = lines.map(({ id }) => id);
  const rows = await manager.findBy(RecommendationResponse, { authorityId, commitmentId: In(ids) });
  const byFirst = new Map(rows.map((row) => [row.commitmentId, responseOf(row)]));
  return new Map(
    groups.flatMap((group) => {
      const found = group.map(({ id }) => byFirst.get(id)).find((each) => each !== undefined);
      return found ? group.map(({ id }): [string, AnnualResponse] => [id, found]) : [];
    }),
  );
}

const groupedOf = ({ id, parent_id, meeting_id, minute_number, source_title, ordinal }: Line) => ({
  ...{ id, ordinal, parentId: parent_id, meetingId: meeting_id },
  ...{ minuteNumber: minute_number, sourceTitle: source_title },
});

function responseOf(row: RecommendationResponse): AnnualResponse {
  const isPublic = row.stage === 'published' && row.withdrawnOn === null;
  const { decision, reasons, whatWillBeDone, lastWorkingDay: dueBy } = row;
  return isPublic
    ? { decision, reasons, whatWillBeDone, dueBy }
    : { decision: '', reasons: '', whatWillBeDone: '', dueBy };
}

const valuesOf = ({ authorityId, bodyId, from, to }: Span): string[] => [authorityId, bodyId, from, to];
