import { clearDays } from '../calendar/index';
import type { PlainDate, PlainTime, WorkingCalendar } from '../calendar/index';

/** A time of day on a date, on the council's clocks. */
export interface LocalMoment {
  on: PlainDate;
  at: PlainTime;
}

export interface ItemGateInput {
  meetingOn: PlainDate;
  /** Set where the meeting was convened at shorter notice: the day on which it was. */
  convenedOn?: PlainDate;
  /** The day as of which the agenda counted as open to inspection (`publicationDay`). */
  agendaOpenedOn: PlainDate;
  /** The same for the agenda or copy that has this item on it; null while it is on none. */
  itemOpenedOn: PlainDate | null;
  requiredClearDays: number;
  calendar: WorkingCalendar;
  /** The Chair's ruling that the item is urgent, with the special circumstances. */
  urgency?: { reason: string } | null;
  /** When the item's report reached the members and the public; null for the latter while it has not. */
  report?: { toMembers: LocalMoment; toPublic: LocalMoment | null } | null;
}

/** `report-late`: fewer clear days than asked. `public-after-members`: the public had it later than the members (N-03). */
export type ItemGateFlag = 'report-late' | 'public-after-members';

export type ItemGateResult =
  | {
      isAllowed: true;
      basis: 'clear-days' | 'short-notice' | 'urgency';
      /** Came to the agenda after it was first opened, so it goes out as a supplement. */
      isSupplement: boolean;
      /** What the minutes must state: they may not be published without it. Null where nothing need be. */
      minutesMustState: string | null;
      flags: ItemGateFlag[];
    }
  | { isAllowed: false; code: 'not-open-in-time' | 'urgency-reason-missing'; detail: string };

/**
 * Whether an item may be considered (N-04, s.100B(4) Local Government Act 1972): it was open to inspection for the clear
 * days, or since the meeting was convened, or the Chair holds it urgent for reasons that the minutes will state. The gate
 * bites on the item and not on its report (N-05): a late report is flagged and stops nothing.
 * Agenda opened on 25 June 2019 for 3 July 2019, item added on 26 June without a ruling: refused, `not-open-in-time`.
 */
export function itemGate(input: ItemGateInput): ItemGateResult {
  const { itemOpenedOn, agendaOpenedOn, urgency } = input;
  const basis = openBasis(input);
  const shared = {
    isSupplement: itemOpenedOn !== null && itemOpenedOn > agendaOpenedOn,
    flags: reportFlags(input),
  };
  if (basis) return { isAllowed: true, basis, minutesMustState: null, ...shared };
  if (!urgency) {
    return {
      isAllowed: false,
      code: 'not-open-in-time',
      detail: `This item was not open to the public for ${input.requiredClearDays} clear days. Leave it for the next meeting, or record the Chair's reasons for urgency.`,
    };
  }
  const reason = urgency.reason.trim();
  if (reason === '') {
    return {
      isAllowed: false,
      code: 'urgency-reason-missing',
      detail: 'Enter the special circumstances that make this item urgent. The minutes have to state them.',
    };
  }
  return { isAllowed: true, basis: 'urgency', minutesMustState: reason, ...shared };
}

function openBasis(input: ItemGateInput): 'clear-days' | 'short-notice' | null {
  const { itemOpenedOn, meetingOn, calendar, requiredClearDays, convenedOn } = input;
  if (itemOpenedOn === null) return null;
  if (clearDays(itemOpenedOn, meetingOn, calendar) >= requiredClearDays) return 'clear-days';
  return convenedOn !== undefined && itemOpenedOn <= convenedOn ? 'short-notice' : null;
}

function reportFlags({ report, meetingOn, calendar, requiredClearDays }: ItemGateInput): ItemGateFlag[] {
  if (!report) return [];
  const { toMembers, toPublic } = report;
  const flags: ItemGateFlag[] = [];
  if (!toPublic || clearDays(toPublic.on, meetingOn, calendar) < requiredClearDays) flags.push('report-late');
  if (!toPublic || isAfter(toPublic, toMembers)) flags.push('public-after-members');
  return flags;
}

const isAfter = (one: LocalMoment, other: LocalMoment): boolean =>
  one.on > other.on || (one.on === other.on && one.at > other.at);
