import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { apiUrl, paths } from '@minutebook/contracts';
import {
  MbClearDays,
  MbFailed,
  MbJobProgress,
  MbLoading,
  MbPageMap,
  MbPartB,
  MbStatus,
} from '@minutebook/ui';
import { AgendaStore } from '../agenda/agenda.store';
import { MeetingStore } from '../meeting.store';
import { formatBytes } from '../shared/amounts';
import { BeforePublishing } from './before-publishing';
import { currentStep, jobSteps, packStanding } from './pack-words';
import { PackStore } from './pack.store';
import { PublicationStamp } from './publication-stamp';
import { PackVersions } from './pack-versions';

/** The public pack: where everything stands in it, the build that runs, its versions, and what publication still needs. */
@Component({
  selector: 'mb-pack-page',
  imports: [
    BeforePublishing,
    MatButton,
    MbClearDays,
    MbFailed,
    MbJobProgress,
    MbLoading,
    MbPageMap,
    MbPartB,
    MbStatus,
    PackVersions,
    PublicationStamp,
  ],
  templateUrl: './pack-page.html',
  styleUrl: './pack-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackPage {
  protected readonly store = inject(PackStore);
  protected readonly meetings = inject(MeetingStore);
  private readonly agenda = inject(AgendaStore);

  protected readonly mayBuild = computed(
    () => this.meetings.can('packs.build') && !this.meetings.isPublished() && !this.meetings.isCancelled(),
  );
  /** The version that the page shows: the published one, else the newest that is ready. */
  protected readonly shown = computed(
    () => this.store.packs().find(({ isPublished }) => isPublished) ?? this.store.newestReady(),
  );
  protected readonly pageMap = computed(() => this.shown()?.pageMap ?? null);
  protected readonly standing = computed(() => {
    const pack = this.shown();
    return pack ? packStanding(pack, this.store.newestReady()) : null;
  });
  protected readonly job = computed(() => {
    const pack = this.store.running();
    return pack ? { pack, title: currentStep(pack), steps: jobSteps(pack) } : null;
  });
  /** The last build, when it did not come to a pack. */
  protected readonly failed = computed(() => {
    const newest = this.store.newest();
    return newest?.state === 'failed' ? newest : null;
  });
  protected readonly files = computed(() => {
    const pack = this.shown();
    if (!pack) return [];
    const packId = pack.id;
    return [
      { type: 'PDF', file: pack.pdf, url: this.urlOf('pdf', packId) },
      { type: 'DOCX', file: pack.docx, url: this.urlOf('docx', packId) },
    ].flatMap(({ file, ...rest }) =>
      file ? [{ ...rest, size: formatBytes(file.bytes), sha256: file.sha256 }] : [],
    );
  });
  protected readonly partB = computed(() =>
    this.agenda.partB().filter(({ withdrawnReason }) => withdrawnReason === null),
  );
  /** Once published, the files are those that anybody may read. */
  private urlOf(format: 'pdf' | 'docx', packId: string): string {
    if (this.shown()?.isPublished) {
      const path = format === 'pdf' ? paths.publicPackPdf : paths.publicPackDocx;
      return apiUrl(path, { meetingId: this.meetings.meetingId() });
    }
    return apiUrl(format === 'pdf' ? paths.packPdf : paths.packDocx, { packId });
  }
}
