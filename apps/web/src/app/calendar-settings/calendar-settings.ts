import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSnackBar } from '@angular/material/snack-bar';
import { apiUrl, paths, type CreateSpecialDay, type SpecialDay } from '@minutebook/contracts';
import { formatDate, formatTime, type PlainDate, type SpecialDayKind } from '@minutebook/domain';
import {
  MbControl,
  MbEmpty,
  MbFailed,
  MbField,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbPageHeader,
} from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { dayAndMonth, weekdayOf } from '../core/day-words';
import { FormProblem } from '../core/form-problem';
import { toProblem } from '../core/problem';
import { SessionStore } from '../core/session.store';
import { Submission } from '../core/submission';

const undoFor = 8000;
const kindWords: Record<SpecialDayKind, string> = {
  holiday: 'Proclaimed holiday',
  closure: 'Offices closed',
};

/** The days that the shipped table of bank holidays does not know. They do not count as clear days. */
@Component({
  selector: 'mb-calendar-settings',
  imports: [
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbEmpty,
    MbFailed,
    MbField,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbPageHeader,
    ReactiveFormsModule,
  ],
  templateUrl: './calendar-settings.html',
  styleUrl: './calendar-settings.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarSettings {
  private readonly http = inject(HttpClient);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly council = inject(CouncilCalendarStore);
  protected readonly canEdit = inject(SessionStore).can('calendar.edit');
  protected readonly submission = new Submission();
  protected readonly kindWords = kindWords;
  protected readonly form = inject(NonNullableFormBuilder).group({
    on: [null as PlainDate | null, Validators.required],
    kind: ['closure' as SpecialDayKind],
    name: ['', [Validators.required, Validators.maxLength(120)]],
  });
  protected readonly messages = {
    on: { required: 'Enter the day, such as 24 December 2026.' },
    name: { required: 'Enter the name of the day, such as Offices closed for Christmas.' },
  };
  protected readonly rule = computed(() => {
    const { clearDays, cutoff } = this.council.policy();
    return `Agendas are published ${clearDays} clear days before the meeting. What is published after ${formatTime(cutoff)} counts from the next working day.`;
  });
  protected readonly years = computed(() => {
    const years = new Map<string, (SpecialDay & { margin: string; weekday: string; words: string })[]>();
    const sorted = [...this.council.specialDays()].sort((a, b) => a.on.localeCompare(b.on));
    for (const day of sorted) {
      const year = day.on.slice(0, 4);
      const margin = dayAndMonth(day.on);
      const weekday = weekdayOf(day.on);
      years.set(year, [...(years.get(year) ?? []), { ...day, margin, weekday, words: formatDate(day.on) }]);
    }
    return [...years].map(([year, days]) => ({ year, days }));
  });

  constructor() {
    void this.council.load();
  }

  protected add(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { on, ...day } = this.form.getRawValue();
      await this.send({ ...day, on: on ?? '' });
      this.form.reset();
    });
  }

  protected async remove(day: SpecialDay): Promise<void> {
    try {
      await firstValueFrom(this.http.delete(apiUrl(paths.specialDay, { specialDayId: day.id })));
      await this.council.load();
      const said = this.snackBar.open(`${formatDate(day.on)} counts again.`, 'Undo', { duration: undoFor });
      said.onAction().subscribe(() => void this.send({ on: day.on, kind: day.kind, name: day.name }));
    } catch (error) {
      this.snackBar.open(toProblem(error).detail, 'Close');
    }
  }

  private async send(day: CreateSpecialDay): Promise<void> {
    await firstValueFrom(this.http.post(apiUrl(paths.specialDays), day));
    await this.council.load();
  }
}
