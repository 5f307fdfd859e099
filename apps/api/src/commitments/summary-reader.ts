import type { CommitmentsSummary } from '@minutebook/contracts';
import { lateness, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CouncilRulesReader } from '../meetings/index';
import { Clock, type Actor } from '../platform/index';
import { type Conditions, isOpen, nextMeetings, readableBy } from './conditions';

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
    const [[figures], owners, topics] = await Promise.all([
      this.ask<Figures>(conditions(), (some) => figuresQuery(some, actor.authorityId, today, bodyId ?? null)),
      this.ask<{ word: string }>(conditions(), ownersQuery),
      this.ask<{ word: string }>(conditions(), topicsQuery),
    ]);
    const words = (rows: { word: string }[]) => rows.map(({ word }) => word);
    const lists = { owners: words(owners), topics: words(topics) };
    return { ...toFigures(figures ?? ({} as Figures), lateness(today, calendar)), ...lists };
  }

  private ask<Row>(conditions: Conditions, query: (conditions: Conditions) => string): Promise<Row[]> {
    const text = query(conditions);
    return this.dataSource.query<Row[]>(text, conditions.values);
  }
}

const ownersQuery = ({ all }: Conditions): string =>
  `select distinct c.owner as word from commitments c where ${all} and c.owner <> '' order by 1 limit 500`;
const topicsQuery = ({ all }: Conditions): string =>
  `select distinct unnest(c.topics) as word from commitments c where ${all} and c.topics <> '{}' order by 1 limit 500`;

/** Each row is held against the last and the next meeting of its own body; of all bodies together there is no such day. */
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
  const count = (which: string): string => `count(*) filter (where ${which})::int`;
  return `with next as (${nextMeetings(whose, day)}),
    last as (select x.body_id, max(x.held_on) as last_on from meetings x
      where x.authority_id = ${whose} and x.held_on < ${day} and x.state <> 'cancelled' group by x.body_id)
    select ${count(`${isOpen} and c.due_on < ${day}`)} as late,
      (min(c.due_on) filter (where ${isOpen} and c.due_on < ${day}))::text as oldest,
      ${count(`${isOpen} and c.due_on >= ${day} and c.due_on <= next.next_on`)} as by_next,
      ${count(isOpen)} as open,
      ${count(`c.state = 'not-begun'`)} as not_begun,
      ${count(`c.state = 'done' and c.closed_at >= last.last_on`)} as done_since,
      ${count(`c.state = 'done-proposed'`)} as to_confirm,
      ${count(`c.is_from_young_people and c.state <> 'dropped'`)} as by_young,
      ${count(`c.is_from_young_people and c.state = 'done'`)} as by_young_answered,
      (select next_on::text from next where body_id = ${body}::uuid) as next_on,
      (select last_on::text from last where body_id = ${body}::uuid) as last_on
    from commitments c left join next on next.body_id = c.body_id left join last on last.body_id = c.body_id
    where ${conditions.all}`;
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
