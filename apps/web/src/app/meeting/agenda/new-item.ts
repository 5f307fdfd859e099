import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  signal,
  viewChild,
  type AfterViewInit,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { Router } from '@angular/router';
import type { AgendaPart } from '@minutebook/domain';
import { MbIcon } from '@minutebook/ui';
import { showProblem } from '../../core/problem';
import { MeetingStore } from '../meeting.store';
import type { Leavable } from '../shared/may-leave';
import { AgendaStore } from './agenda.store';
import { ItemForm } from './item-form';
import { createItemForm } from './item-values';
import { lastPlace } from './reorder';

/** A new item, at the end of its part. */
@Component({
  selector: 'mb-new-item',
  imports: [ItemForm, MatButton, MatIconButton, MatRadioModule, MbIcon, ReactiveFormsModule],
  templateUrl: './new-item.html',
  styleUrl: './item-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'close()', '(keydown.control.enter)': 'add()' },
})
export class NewItem implements Leavable, AfterViewInit {
  private readonly store = inject(AgendaStore);
  private readonly meetings = inject(MeetingStore);
  private readonly router = inject(Router);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly form = createItemForm();
  protected readonly part = new FormControl<AgendaPart>('A', { nonNullable: true });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');
  private isLeaving = false;

  ngAfterViewInit(): void {
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  protected async add(): Promise<void> {
    this.problem.set('');
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy() || this.lacksParagraph()) return;
    this.isBusy.set(true);
    const values = this.form.getRawValue();
    const place = lastPlace(this.store.items(), this.part.value);
    const isMotion = values.kind === 'exclusion';
    const { value, problem } = await this.store.add({
      ...values,
      part: place.part,
      ...(isMotion ? {} : place),
    });
    this.isBusy.set(false);
    if (problem) {
      this.problem.set(showProblem(this.form, problem));
      return;
    }
    this.isLeaving = true;
    await this.router.navigate(['/meetings', this.meetings.meetingId(), 'agenda', 'items', value.id]);
  }

  protected async close(): Promise<void> {
    this.isLeaving = true;
    await this.router.navigate(['/meetings', this.meetings.meetingId(), 'agenda']);
  }

  /** What was typed is not thrown away by a stray click elsewhere; closing the panel is a decision. */
  mayLeave(): Promise<boolean> {
    const mayGo = this.isLeaving || this.form.pristine;
    if (!mayGo) this.problem.set('This item is not added yet. Add it, or close the panel to leave it.');
    return Promise.resolve(mayGo);
  }

  private lacksParagraph(): boolean {
    return this.part.value === 'B' && this.form.controls.exemptParagraphs.value.length === 0;
  }
}
