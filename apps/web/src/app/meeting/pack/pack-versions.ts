import { Clipboard } from '@angular/cdk/clipboard';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { apiUrl, paths, type Pack } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { formatBytes, shortDigest } from '../shared/amounts';
import { formatMoment } from '../shared/moments';
import { packStanding } from './pack-words';

interface VersionFile {
  type: string;
  url: string;
  size: string;
  sha256: string;
  shortSha256: string;
}

/** Every build of the pack, newest first, with what identifies its files for good. */
@Component({
  selector: 'mb-pack-versions',
  imports: [MatButton, MbStatus],
  templateUrl: './pack-versions.html',
  styleUrl: './pack-versions.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackVersions {
  readonly packs = input.required<readonly Pack[]>();
  readonly today = input.required<PlainDate>();

  private readonly clipboard = inject(Clipboard);
  private readonly announcer = inject(LiveAnnouncer);

  protected readonly rows = computed(() => {
    const newestReady = this.packs().find(({ state }) => state === 'ready');
    return this.packs().map((pack) => ({
      pack,
      made: formatMoment(pack.finishedAt ?? pack.requestedAt, this.today()),
      standing: packStanding(pack, newestReady),
      files: filesOf(pack),
    }));
  });

  protected copy({ type, sha256 }: VersionFile): void {
    const words = this.clipboard.copy(sha256)
      ? `SHA-256 of the ${type} copied`
      : `SHA-256 of the ${type}: ${sha256}`;
    void this.announcer.announce(words);
  }
}

function filesOf({ id: packId, pdf, docx }: Pack): VersionFile[] {
  return [
    { type: 'PDF', file: pdf, url: apiUrl(paths.packPdf, { packId }) },
    { type: 'DOCX', file: docx, url: apiUrl(paths.packDocx, { packId }) },
  ].flatMap(({ type, file, url }) =>
    file
      ? [
          {
            type,
            url,
            size: formatBytes(file.bytes),
            sha256: file.sha256,
            shortSha256: shortDigest(file.sha256),
          },
        ]
      : [],
  );
}
