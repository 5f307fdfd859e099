import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { AgendaItem, Paper } from '@minutebook/contracts';
import { MbIcon, MbMark } from '@minutebook/ui';
import { paperFileUrl } from '../agenda/agenda.api';
import { MeetingStore } from '../meeting.store';
import { PaperActs } from './paper-acts';
import { paperWords } from './paper-words';
import { UploadStore } from './upload.store';

/** The papers of one item: what is there, what is on its way, and where files are dropped. */
@Component({
  selector: 'mb-item-papers',
  imports: [MatButton, MatIconButton, MatMenuModule, MatProgressBar, MbIcon, MbMark],
  providers: [PaperActs],
  templateUrl: './item-papers.html',
  styleUrl: './item-papers.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemPapers {
  readonly item = input.required<AgendaItem>();
  readonly papers = input.required<readonly Paper[]>();
  readonly mayEdit = input(false);

  protected readonly store = inject(UploadStore);
  protected readonly acts = inject(PaperActs);
  private readonly meetings = inject(MeetingStore);
  private readonly chooser = viewChild<ElementRef<HTMLInputElement>>('chooser');
  private replaced: Paper | null = null;

  protected readonly isExempt = computed(() => this.item().part === 'B');
  protected readonly uploads = computed(() => this.store.of(this.item().id));
  protected readonly isDraggedOver = signal(false);
  protected readonly rows = computed(() =>
    this.papers().map((paper) => ({
      paper,
      url: paper.kind === 'upload' ? paperFileUrl(paper.id, this.isExempt()) : null,
      words: paperWords(paper, this.meetings.today()),
    })),
  );

  protected choose(replaced: Paper | null = null): void {
    this.replaced = replaced;
    const chooser = this.chooser()?.nativeElement;
    if (!chooser) return;
    chooser.multiple = replaced === null;
    chooser.click();
  }

  protected chosen({ target }: Event): void {
    const chooser = target as HTMLInputElement;
    const files = Array.from(chooser.files ?? []);
    chooser.value = ''; // or choosing the same file again would go unnoticed
    this.add(files, this.replaced?.id);
  }

  protected dragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isDraggedOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isDraggedOver.set(false);
    this.add(Array.from(event.dataTransfer?.files ?? []));
  }

  private add(files: File[], replacesPaperId?: string): void {
    const target = { itemId: this.item().id, isExempt: this.isExempt(), replacesPaperId };
    if (files.length > 0) void this.store.add(files, target, this.papers());
  }
}
