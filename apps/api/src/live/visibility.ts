import { can, type MeetingAct, type MeetingEvent } from '@minutebook/domain';
import type { Actor } from '../platform/index';
import { toMeetingEvent, type StoredEvent } from './stored-events';

/** How much of the open log a reader sees: all of it, or all but the clerk's notes of what was said. */
export type Reach = 'whole' | 'without-notes';

/** Clerk, chair and Monitoring Officer read the record of a meeting; members follow what happens in it. */
export const reachOf = (actor: Actor, bodyId: string): Reach =>
  can(actor.grants, 'record.read', bodyId) ? 'whole' : 'without-notes';

const isNote = (act: MeetingAct): boolean =>
  act.kind === 'noted' && (act.note === 'discussion' || act.note === 'question');

/** The open log as somebody sees it who may not see the notes. Events go through it in order, each once. */
class LogWithoutNotes {
  private readonly hidden = new Set<string>();
  /** A note that a correction made into something else appears with that correction, and is known by its id from then on. */
  private readonly shownAs = new Map<string, string>();

  show(event: MeetingEvent): MeetingEvent | null {
    if (isNote(event.act)) return this.hide(event);
    return event.act.kind === 'corrected' ? this.showCorrection(event, event.act) : event;
  }

  private hide(event: MeetingEvent): null {
    this.hidden.add(event.id);
    return null;
  }

  private showCorrection(
    event: MeetingEvent,
    act: Extract<MeetingAct, { kind: 'corrected' }>,
  ): MeetingEvent | null {
    const { replacement } = act;
    const isNoteNow = replacement !== null && isNote(replacement.act);
    const eventId = this.shownAs.get(act.eventId) ?? act.eventId;
    if (!this.hidden.has(eventId))
      return {
        ...event,
        act: isNoteNow ? { ...act, eventId, reason: '', replacement: null } : { ...act, eventId },
      };
    if (replacement === null || isNoteNow) return this.hide(event);
    this.shownAs.set(act.eventId, event.id);
    return { ...event, ...replacement };
  }
}

/** A filter of the open log for one reach; null where an event is not for it. Exempt events never pass (E-10). */
export function openLog(reach: Reach): (event: StoredEvent) => MeetingEvent | null {
  const withoutNotes = new LogWithoutNotes();
  return (event) => {
    if (event.isExempt) return null;
    return reach === 'whole' ? toMeetingEvent(event) : withoutNotes.show(toMeetingEvent(event));
  };
}
