import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  Injector,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { areMinutesPublic, describeMeetingState, formatDateTime, formatShortDate } from '@minutebook/domain';
import { MbFailed, MbLoading, MbMark, MbPageHeader, MbStatus } from '@minutebook/ui';
import { PageTitle } from '../core/page-title';
import { AgendaStore } from './agenda/agenda.store';
import { MinutesStore } from '../minutes/minutes.store';
import { hasBegun, meetingMark, meetingTabs } from './meeting-tabs';
import { MeetingStore } from './meeting.store';
import { PackStore } from './pack/pack.store';
import { UploadStore } from './papers/upload.store';
import { MeetingHeader } from './shared/header-actions';

/** The frame of one meeting's workspace: its date as the title, its state, and the tabs of its life from left to right. */
@Component({
  selector: 'mb-meeting-page',
  imports: [
    MatButton,
    MatTabsModule,
    MbFailed,
    MbLoading,
    MbMark,
    MbPageHeader,
    MbStatus,
    NgTemplateOutlet,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  templateUrl: './meeting-page.html',
  styleUrl: './meeting-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
})
export class MeetingPage {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly header = inject(MeetingHeader);
  private readonly minutes = inject(MinutesStore);
  private readonly agenda = inject(AgendaStore);
  private readonly packs = inject(PackStore);
  private readonly uploads = inject(UploadStore);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);
  private readonly pageTitle = inject(PageTitle);

  /** The name of the open tab, for the title of the window. */
  protected readonly tab = signal('');
  protected readonly title = computed(() => {
    const meeting = this.store.meeting();
    return meeting ? formatDateTime(meeting.heldOn, meeting.startTime) : 'Meeting';
  });
  protected readonly chip = computed(() => {
    const own = this.header.chip();
    if (own) return own;
    const meeting = this.store.meeting();
    return meeting ? { mark: meetingMark(meeting.state), word: describeMeetingState(meeting.state) } : null;
  });
  protected readonly facts = computed(() => {
    const meeting = this.store.meeting();
    if (!meeting) return [];
    return [
      meeting.body.name,
      meeting.venue,
      meeting.chair ? `Chair: ${meeting.chair}` : 'No Chair appointed',
    ];
  });
  /** Answers of the Cabinet are on the agenda, and stand in Appendix A. */
  protected readonly hasResponses = computed(
    () =>
      this.store.can('responses.read') &&
      this.agenda
        .items()
        .some((item) => item.purpose === 'cabinet-response' && item.withdrawnReason === null),
  );
  /** Until the meeting has begun; from then on they are under its minutes. */
  protected readonly hasDocuments = computed(
    () => this.store.can('documents.read') && !hasBegun(this.store.meeting()),
  );
  /** The page for young people is there once the minutes are public. */
  protected readonly hasYouSaid = computed(() => {
    const minutes = this.minutes.minutes();
    return minutes?.meetingId === this.meetingId() && areMinutesPublic(minutes.state);
  });
  protected readonly mayPublish = computed(
    () => this.store.can('agenda.publish') && this.store.meeting()?.state === 'scheduled',
  );
  protected readonly tabs = computed(() =>
    meetingTabs({
      meeting: this.store.meeting(),
      itemCount: this.agenda.items().length,
      isBuilding: this.packs.running() !== undefined,
      newestPack: this.packs.newest(),
      minutes: this.minutes.state() === 'loaded' ? this.minutes.minutes() : undefined,
      canRead: (permission) => this.store.can(permission),
    }),
  );

  constructor() {
    effect(() => {
      const meetingId = this.meetingId();
      untracked(() => void this.open(meetingId));
    });
    effect(() => {
      const meeting = this.store.meeting();
      if (!meeting) return;
      const when = `${formatShortDate(meeting.heldOn, '')}, ${meeting.body.name}`;
      this.pageTitle.name(this.tab() ? `${this.tab()}, ${when}` : when);
    });
    inject(DestroyRef).onDestroy(() => this.packs.close());
  }

  protected async open(meetingId: string): Promise<void> {
    const meeting = this.store.open(meetingId);
    // asked for at once; what depends on the person's rights waits for the meeting
    const agenda = this.agenda.open(meetingId, meeting);
    await meeting;
    if (this.store.state() !== 'loaded') return;
    if (this.store.can('minutes.read') && hasBegun(this.store.meeting())) void this.minutes.open(meetingId);
    await Promise.all([agenda, this.packs.open(meetingId)]);
    this.packs.watch();
  }

  /** A file that is still on its way would be lost with the page. */
  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.uploads.isBusy()) event.preventDefault();
  }

  protected async publish(): Promise<void> {
    const { PublishDialog } = await import('./pack/publish-dialog');
    this.dialog.open(PublishDialog, { width: '560px', injector: this.injector, autoFocus: 'dialog' });
  }
}
