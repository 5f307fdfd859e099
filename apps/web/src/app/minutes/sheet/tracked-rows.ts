import { Injectable, computed, effect, inject, untracked } from '@angular/core';
import type { CommitmentsPage } from '@minutebook/contracts';
import type { Mark } from '@minutebook/ui';
import { CommitmentsApi } from '../../commitments/commitments.api';
import { standingOf } from '../../commitments/commitment-words';
import { CouncilCalendarStore } from '../../core/council-calendar.store';
import { Fetched } from '../../core/fetched';
import { SessionStore } from '../../core/session.store';
import { MeetingStore } from '../../meeting/meeting.store';
import { MinutesStore } from '../minutes.store';

interface TrackedRow {
  id: string;
  reference: string;
  standing: { mark: Mark; word: string };
}

/** The rows of the register that blocks of these minutes became, by block. They are written when minutes are cleared. */
@Injectable()
export class TrackedRows {
  private readonly api = inject(CommitmentsApi);
  private readonly today = inject(CouncilCalendarStore).today;
  private readonly fetched = new Fetched<CommitmentsPage>();

  readonly rows = computed<ReadonlyMap<string, TrackedRow>>(
    () =>
      new Map(
        (this.fetched.value()?.rows ?? []).flatMap((row) =>
          row.blockId
            ? [
                [
                  row.blockId,
                  { id: row.id, reference: row.reference, standing: standingOf(row, this.today()) },
                ],
              ]
            : [],
        ),
      ),
  );

  constructor() {
    const minutes = inject(MinutesStore);
    const meetings = inject(MeetingStore);
    const session = inject(SessionStore);
    effect(() => {
      const state = minutes.minutes()?.state;
      if (!state || !session.can('commitments.read')) return;
      const query = { meetingId: meetings.meetingId(), limit: 200 };
      untracked(() => void this.fetched.load(this.api.page(query)));
    });
  }
}
