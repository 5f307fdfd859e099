import { Injectable, inject } from '@angular/core';
import type { MeetingEvent } from '@minutebook/domain';
import { attempt, type Outcome } from '../../core/attempt';
import { OutcomesApi } from '../../outcomes/outcomes.api';
import { LiveLog } from '../follow/live-log';
import { LiveApi } from '../live.api';
import type { Parcel } from './outbox-entry';

/** What came back: the event as it stands in the log, and in which of its two stores. Null for a line of the outcomes item. */
type Receipt = { event: MeetingEvent; isExempt: boolean } | null;

/** Brings each parcel to its address, and what comes back into the log. */
@Injectable()
export class LiveSender {
  private readonly api = inject(LiveApi);
  private readonly outcomes = inject(OutcomesApi);
  private readonly log = inject(LiveLog);

  async send(meetingId: string, parcel: Parcel): Promise<Outcome<unknown>> {
    const { value, problem } = await this.bring(meetingId, parcel);
    if (problem) return { value: null, problem };
    if (value === null) this.log.outcomesChanged();
    else if (value.isExempt) this.log.addExempt([value.event]);
    else this.log.add([value.event]);
    return { value: true, problem: null };
  }

  private async bring(meetingId: string, parcel: Parcel): Promise<Outcome<Receipt>> {
    if (parcel.to === 'outcomes') {
      const { problem } = await attempt(this.outcomes.create(meetingId, parcel.outcome));
      return problem ? { value: null, problem } : received(null);
    }
    const { event } = parcel;
    if (parcel.to === 'exempt-events') {
      const { value, problem } = await attempt(this.api.sendExempt(meetingId, event));
      return problem ? { value: null, problem } : received({ event: value, isExempt: true });
    }
    const { value, problem } = await attempt(this.api.send(meetingId, event));
    if (!problem) return received({ event: value, isExempt: false });
    // another clerk excluded the public while this was on its way: it belongs on pink paper now
    if (problem.code === 'belongs-to-part-b') return this.bring(meetingId, { to: 'exempt-events', event });
    return { value: null, problem };
  }
}

const received = (value: Receipt): Outcome<Receipt> => ({ value, problem: null }) as Outcome<Receipt>;
