import { DragDropModule, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
} from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import type { AgendaItem } from '@minutebook/contracts';
import type { AgendaPart } from '@minutebook/domain';
import { MbPartB } from '@minutebook/ui';
import { MeetingStore } from '../meeting.store';
import { AgendaRow } from './agenda-row';
import { AgendaStore } from './agenda.store';
import { ExemptStore } from './exempt.store';
import { ItemActs } from './item-acts';

/** The order of business: Part A, and Part B on pink paper. Rows move by keyboard, by their menu and by dragging. */
@Component({
  selector: 'mb-agenda-parts',
  imports: [AgendaRow, DragDropModule, MatMenuModule, MbPartB, NgTemplateOutlet],
  providers: [ItemActs],
  templateUrl: './agenda-parts.html',
  styleUrl: './agenda-parts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // only while the focus is in the list, so that the letters are free everywhere else
  host: { '(keydown.j)': 'focusNext($event, 1)', '(keydown.k)': 'focusNext($event, -1)' },
})
export class AgendaParts {
  readonly isReordering = input(false);
  readonly mayEdit = input(false);
  /** False once the agenda is published: order and printed words are fixed. */
  readonly mayArrange = input(false);

  protected readonly store = inject(AgendaStore);
  protected readonly exempt = inject(ExemptStore);
  protected readonly acts = inject(ItemActs);
  private readonly meetings = inject(MeetingStore);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly around = computed(() => ({
    today: this.meetings.today(),
    calendar: this.meetings.calendar(),
  }));

  protected move(item: AgendaItem, by: -1 | 1): void {
    const focused = this.document.activeElement;
    this.acts.step(item, by);
    // the row is taken out of the page and put back elsewhere, and would lose the focus by that
    const row = () => this.document.getElementById(`agenda-item-${item.id}`);
    const refocus = () => (focused instanceof HTMLElement && focused.isConnected ? focused : row())?.focus();
    afterNextRender({ read: refocus }, { injector: this.injector });
  }

  protected focusNext(event: Event, by: -1 | 1): void {
    const links = [...this.element.querySelectorAll<HTMLElement>('h3 a')];
    const row = (event.target as HTMLElement).closest('li');
    const now = links.findIndex((link) => row?.contains(link));
    links[now + by]?.focus();
  }

  protected drop({ item, currentIndex, container, previousContainer }: CdkDragDrop<AgendaPart>): void {
    const moved = item.data as AgendaItem;
    const target = { part: container.data, position: currentIndex + 1 };
    if (container === previousContainer) this.acts.place(moved, target);
    else void this.acts.changePart(moved, target);
  }
}
