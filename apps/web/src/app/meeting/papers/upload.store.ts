import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Injectable, computed, inject, signal } from '@angular/core';
import { defaultUploadLimitMb, type Paper } from '@minutebook/contracts';
import { toProblem } from '../../core/problem';
import { AgendaStore } from '../agenda/agenda.store';
import { afterFailure, type Upload, type UploadTarget } from './upload';
import { whyRefused } from './upload-check';
import { UploadApi } from './upload.api';

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Files on their way to the items of the open meeting. They go one after another, in the order in which they were chosen, and go
 * on while another item or tab is looked at.
 */
@Injectable()
export class UploadStore {
  private readonly api = inject(UploadApi);
  private readonly agenda = inject(AgendaStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly all = signal<Upload[]>([]);
  private nextId = 1;
  private isSending = false;

  readonly limitMb = defaultUploadLimitMb;
  readonly isBusy = computed(() =>
    this.all().some(({ state }) => state === 'sending' || state === 'waiting'),
  );

  of(itemId: string): Upload[] {
    return this.all().filter(({ target }) => target.itemId === itemId);
  }

  /** Adds files to an item; one that bears the name of a paper there waits for a word on whether it replaces it. */
  async add(files: Iterable<File>, target: UploadTarget, papers: readonly Paper[]): Promise<void> {
    for (const file of files) {
      const words = await whyRefused(file, this.limitMb);
      const upload: Upload = { id: this.nextId++, file, target, state: 'waiting', percent: 0, words: '' };
      if (words) Object.assign(upload, { state: 'refused', words });
      else Object.assign(upload, this.nameTaken(file, target, papers));
      if (upload.words) void this.announcer.announce(`${file.name}: ${upload.words}`);
      this.all.update((uploads) => [...uploads, upload]);
    }
    void this.sendNext();
  }

  replaceNamesake({ id, target, takenBy }: Upload): void {
    this.change(id, { state: 'waiting', words: '', target: { ...target, replacesPaperId: takenBy } });
    void this.sendNext();
  }

  retry({ id }: Upload): void {
    this.change(id, { state: 'waiting', words: '', percent: 0 });
    void this.sendNext();
  }

  /** Stops a transfer, or takes a file off the list. */
  drop({ id, transfer }: Upload): void {
    transfer?.unsubscribe();
    this.all.update((uploads) => uploads.filter((upload) => upload.id !== id));
    if (transfer) this.isSending = false;
    void this.sendNext();
  }

  private nameTaken(file: File, target: UploadTarget, papers: readonly Paper[]): Partial<Upload> {
    const namesake = papers.find((paper) => isSameName(paper.fileName, file.name));
    if (!namesake || namesake.id === target.replacesPaperId) return {};
    const words = `This item has a paper of that name: ${namesake.title}.`;
    return { state: 'name-taken', words, takenBy: namesake.id };
  }

  private async sendNext(): Promise<void> {
    const next = this.all().find(({ state }) => state === 'waiting');
    if (this.isSending || !next) return;
    this.isSending = true;
    const hasArrived = await this.send(next);
    this.isSending = false;
    if (hasArrived) {
      this.all.update((uploads) => uploads.filter(({ id }) => id !== next.id));
      void this.announcer.announce(`${next.file.name} is added`);
      await this.agenda.afterPapers();
    }
    void this.sendNext();
  }

  private send({ id, file, target }: Upload): Promise<boolean> {
    return new Promise((resolve) => {
      this.change(id, { state: 'sending' });
      const transfer = this.api.send(file, target).subscribe({
        next: (progress) => {
          if (progress === 'done') resolve(true);
          else this.change(id, { ...progress, state: progress.percent === 100 ? 'checking' : 'sending' });
        },
        error: (error: unknown) => {
          const failure = afterFailure(toProblem(error));
          this.change(id, { ...failure, transfer: undefined });
          void this.announcer.announce(`${file.name}: ${failure.words}`, 'assertive');
          resolve(false);
        },
      });
      // a refusal that came at once has cleared the transfer already
      if (!transfer.closed) this.change(id, { transfer });
    });
  }

  private change(id: number, values: Partial<Upload>): void {
    this.all.update((uploads) =>
      uploads.map((upload) => (upload.id === id ? { ...upload, ...values } : upload)),
    );
  }
}
