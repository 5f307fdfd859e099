import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { MeetingStore } from '../../meeting/meeting.store';
import { documentUrl } from '../documents/documents.api';
import { DocumentsStore } from '../documents/documents.store';
import { MinutesStore } from '../minutes.store';
import { OpenSavings } from '../saving/open-savings';
import { actsFor } from './acts-for';
import { MinutesActs } from './minutes-acts';

/** The buttons of the minutes in the meeting's header: how they are saved, how they print, and what comes next. */
@Component({
  selector: 'mb-minutes-actions',
  imports: [MatButton, MatMenuModule, MbIcon, MbStatus],
  template: `
    <span role="status" class="saved">
      @if (savings.line(); as line) {
        <mb-status [mark]="line.mark" [word]="line.words" />
      }
    </span>
    @if (meetings.can('documents.make')) {
      <button matButton="outlined" type="button" [disabled]="isPrinting()" (click)="print()">
        <mb-icon name="visibility" [size]="16" />{{ isPrinting() ? 'Being printed' : 'As printed' }}
      </button>
    }
    @if (others().length) {
      <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">
        More<mb-icon iconPositionEnd name="expand_more" [size]="16" />
      </button>
      <mat-menu #menu="matMenu">
        @for (act of others(); track act.name) {
          <button mat-menu-item type="button" (click)="acts.run(act.name)">{{ act.label }}</button>
        }
      </mat-menu>
    }
    @if (main(); as act) {
      <button matButton="filled" type="button" (click)="acts.run(act.name)">{{ act.label }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }

    .saved {
      margin-right: 6px;

      &:empty {
        margin-right: -8px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinutesActions {
  protected readonly store = inject(MinutesStore);
  protected readonly savings = inject(OpenSavings);
  protected readonly meetings = inject(MeetingStore);
  protected readonly acts = inject(MinutesActs);
  private readonly documents = inject(DocumentsStore);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly isPrinting = signal(false);
  private readonly offered = computed(() => {
    const state = this.store.minutes()?.state;
    return state ? actsFor(state, (permission) => this.meetings.can(permission)) : null;
  });
  protected readonly main = computed(() => this.offered()?.main);
  protected readonly others = computed(() => this.offered()?.others ?? []);

  /** The document of the minutes as they stand now, in a tab of its own; where that fails, the list says why. */
  protected async print(): Promise<void> {
    this.isPrinting.set(true);
    // opened now, while the browser still sees the click; filled when the document is made
    const tab = this.window?.open('', '_blank');
    await this.savings.saveAll();
    const asked = await this.documents.make('minutes');
    const made = asked && (await this.documents.made(asked.id));
    this.isPrinting.set(false);
    if (made?.state === 'ready' && tab) {
      tab.location.href = documentUrl(made.id, 'pdf');
      return;
    }
    tab?.close();
    await this.router.navigate(['/meetings', this.meetings.meetingId(), 'minutes', 'documents']);
  }
}
