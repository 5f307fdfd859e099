import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { presentList, sentenceOf, votingPresence } from '@minutebook/domain';
import { MbLedger, MbLedgerRow } from '@minutebook/ui';
import { LiveStore } from '../live/live.store';
import { clockWords } from '../live/record-time';
import { MeetingStore } from '../meeting/meeting.store';
import { presenceWords } from './presence-words';

/** After the meeting: who was there as minutes print it, who came and went, and the quorum at every moment. */
@Component({
  selector: 'mb-attendance-record',
  imports: [MbLedger, MbLedgerRow, RouterLink],
  templateUrl: './attendance-record.html',
  styleUrl: './attendance-record.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendanceRecord {
  private readonly store = inject(LiveStore);
  protected readonly meetings = inject(MeetingStore);
  private readonly both = computed(() => {
    const [setting, live] = [this.store.setting(), this.store.live()];
    return setting && live ? { setting, live } : null;
  });
  protected readonly list = computed(() => {
    const both = this.both();
    return both ? presentList(both.setting, both.live) : null;
  });
  protected readonly movements = computed(() => {
    const both = this.both();
    if (!both) return [];
    return both.live.log
      .filter(({ act }) => act.kind === 'arrived' || act.kind === 'left')
      .map((line) => ({
        id: line.eventId,
        at: clockWords(line.at),
        words: sentenceOf(both.setting, both.live, line).replace(/^(At )?\d{1,2}\.\d{2}[ap]m /, ''),
      }));
  });
  protected readonly presence = computed(() => {
    const both = this.both();
    if (!both) return [];
    return presenceWords(votingPresence(both.setting, both.live), both.setting.quorum);
  });
}
