import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AttendanceStatus } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { InterestAct } from '../acts/interest-act';
import { LiveStore } from '../live.store';
import { standingOfPerson } from '../people/people-words';

/** What a member says of themselves: apologies until the meeting begins, an interest at any time. */
@Component({
  selector: 'mb-before-meeting',
  imports: [MatButton, MbStatus],
  template: `<div class="head">
      <h2>You</h2>
      @if (standing(); as standing) {
        <mb-status [mark]="standing.mark" [word]="standing.word" />
      }
    </div>
    @if (sent()) {
      <p class="mb-quiet mb-small-text">{{ sent() }}</p>
    }
    @if (refusal()) {
      <p class="mb-note late" role="alert">{{ refusal() }}</p>
    }
    <div class="mb-row">
      @if (mayApologise()) {
        @if (own()?.status !== 'apologies') {
          <button matButton="outlined" type="button" (click)="mark('apologies')">Send apologies</button>
        }
        @if (own()?.status !== 'late-apologies') {
          <button matButton="outlined" type="button" (click)="mark('late-apologies')">I will be late</button>
        }
      }
      <button matButton="outlined" type="button" (click)="disclose()">Declare an interest...</button>
    </div>`,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border: 1px solid var(--mb-feint);
      border-radius: var(--mb-radius-3);
    }

    .head {
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
    }

    h2 {
      font: 600 0.9375rem/1.375rem var(--mb-sans);
      letter-spacing: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BeforeMeeting {
  private readonly store = inject(LiveStore);
  private readonly interests = inject(InterestAct);
  protected readonly refusal = signal('');
  protected readonly own = computed(() =>
    this.store.live()?.participants.find(({ id }) => id === this.store.ownParticipantId()),
  );
  protected readonly standing = computed(() => {
    const [own, live] = [this.own(), this.store.live()];
    return own && live ? standingOfPerson(own, live) : null;
  });
  protected readonly mayApologise = computed(
    () => this.store.live()?.phase === 'not-begun' && this.own()?.status !== 'present',
  );
  protected readonly sent = computed(() => {
    const status = this.own()?.status;
    if (this.store.live()?.phase !== 'not-begun') return '';
    if (status === 'apologies')
      return 'Your apologies are with the clerk. If you can come after all, just come.';
    return status === 'late-apologies' ? 'The clerk knows that you will be late.' : '';
  });

  protected mark(status: AttendanceStatus): void {
    const participantId = this.store.ownParticipantId();
    if (!participantId) return;
    const refused = this.store.record({ kind: 'attendance-marked', participantId, status, mode: 'in-room' });
    this.refusal.set(refused?.detail ?? '');
  }

  protected disclose(): void {
    void this.interests.disclose(this.store.ownParticipantId() ?? '');
  }
}
