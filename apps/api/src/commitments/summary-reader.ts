import type { CommitmentsSummary } from '@minutebook/contracts';
import { lateness, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CouncilRulesReader } from '../meetings/index';
import { Clock, type Actor } from '../platform/index';
import { type Conditions, isOpen, lastMeetings, nextMeetings, readableBy } from './conditions';

type Words = Pick<CommitmentsSummary, 'owners' | 'topics'>;
interface Figures {
  late: number;
  oldest: PlainDate | null;
  by_next: number;
  next_on: PlainDate | null;
  open: number;
  not_begun: number;
  done_since: number;
  last_on: PlainDate | null;
  to_confirm: number;
  by_young: number;
  by_young_answered: number;
}

/** The figures over the list, and what its filters can be set to. */
@Injectable()
export class SummaryReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, bodyId?: string): Promise<CommitmentsSummary> {
    const today = this.clock.today();
    const { calendar } = await this.rules.read(actor.authorityId);
    const conditions = () => {
      const narrowed = readableBy(actor);
      if (bodyId) narrowed.add('c.body_id = ?', bodyId);
      narrowed.add(`c.state <> 'withdrawn'`);
      return narrowed;
    };
    const [[figures], [words = { owners: [], topics: [] }]] = await Promise.all([
      this.ask<Figures>(conditions(), (some) => figuresQuery(some, actor.authorityId, today, bodyId ?? null)),
      this.ask<Words>(conditions(), wordsQuery),
    ]);
    return { ...toFigures(figures ?? ({} as Figures), lateness(today, calendar)), ...words };
  }

  private ask<Row>(conditions: Conditions, query: (conditions: Conditions) => string): Promise<Row[]> {
    const text = query(conditions);
    return this.dataSource.query<Row[]>(text, conditions.values);
  }
}

/** Of each list no more than a person looks through; the rows are read once for both. */
const wordsQuery = ({ all }: Conditions): string => {
  const list = (word: string, where: string): string => `array(
    select distinct ${word} from pairs p where ${where} order by 1 limit 500)`;
  return `with pairs as materialized (select distinct c.owner, c.topics from commitments c where ${all})
    select ${list('p.owner', `p.owner <> ''`)} as owners, ${list('unnest(p.topics)', 'true')} as topics`;
};

/**
 * Each row is held against the last and the next meeting of its own body; of all bodies together there is no such day. Rows that
 * are alike in what is asked are counted first.
 */
function figuresQuery(
  conditions: Conditions,
  council: string,
  today: PlainDate,
  bodyId: string | null,
): string {
  const [whose, on, body] = [council, today, bodyId].map((value) => conditions.value(value)) as [
    string,
    string,
    string,
  ];
  const day = `${on}::date`;
  const count = (which: string): string => `coalesce(sum(c.rows) filter (where ${which}), 0)::int`;
  return `with next as (${nextMeetings(whose, day)}),
    last as (${lastMeetings(whose, day)}),
    alike as (select c.body_id, c.state, c.due_on, c.is_from_young_people, c.closed_at::date as closed_on, count(*) as rows
      from commitments c where ${conditions.all} group by 1, 2, 3, 4, 5)
    select ${count(`${isOpen} and c.due_on < ${day}`)} as late,
      (min(c.due_on) filter (where ${isOpen} and c.due_on < ${day}))::text as oldest,
      ${count(`${isOpen} and c.due_on >= ${day} and c.due_on <= next.next_on`)} as by_next,
      ${count(isOpen)} as open,
      ${count(`c.state = 'not-begun'`)} as not_begun,
      ${count(`c.state = 'done' and c.closed_on >= last.last_on`)} as done_since,
      ${count(`c.state = 'done-proposed'`)} as to_confirm,
      ${count(`c.is_from_young_people and c.state <> 'dropped'`)} as by_young,
      ${count(`c.is_from_young_people and c.state = 'done'`)} as by_young_answered,
      (select next_on::text from next where body_id = ${body}::uuid) as next_on,
      (select last_on::text from last where body_id = ${body}::uuid) as last_on
    from alike c left join next on next.body_id = c.body_id left join last on last.body_id = c.body_id`;
}

const toFigures = (
  row: Figures,
  late: (dueOn: PlainDate | null) => number | null,
): Omit<CommitmentsSummary, 'owners' | 'topics'> => ({
  late: row.late,
  oldestLateByWorkingDays: late(row.oldest),
  dueByNextMeeting: row.by_next,
  nextMeetingOn: row.next_on,
  open: row.open,
  notBegun: row.not_begun,
  doneSinceLastMeeting: row.done_since,
  lastMeetingOn: row.last_on,
  toConfirm: row.to_confirm,
  askedByYoungPeople: row.by_young,
  askedByYoungPeopleAnswered: row.by_young_answered,
});
