import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injectable,
  computed,
  inject,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormRecord, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { LiveParticipant } from '@minutebook/domain';
import { MbControl, MbField, MbStatus } from '@minutebook/ui';
import { firstValueFrom, map } from 'rxjs';
import { PersonField } from '../entry/person-field';
import { ActChecks } from './act-checks';
import { ActFile } from './act-file';
import { ActOrder } from './act-order';
import {
  initialValues,
  missingIn,
  resolved,
  type ActField,
  type ActQuestion,
  type ActValue,
  type ActValues,
  type Option,
} from './act-question';

/** The form of one act. What the rule refuses is said in it, and what was filled in stays. */
@Component({
  selector: 'mb-act-form',
  imports: [
    ActChecks,
    ActFile,
    ActOrder,
    CdkTextareaAutosize,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbStatus,
    PersonField,
    ReactiveFormsModule,
  ],
  templateUrl: './act-form.html',
  styleUrl: './act-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.exempt]': 'question.isExempt' },
})
export class ActForm {
  protected readonly question = inject<ActQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ActForm, boolean>>(MatDialogRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly form = formOf(this.question.fields);
  protected readonly values = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue() as ActValues)),
    { initialValue: initialValues(this.question.fields) },
  );
  protected readonly refusal = signal('');
  protected readonly isBusy = signal(false);
  protected readonly fields = computed(() =>
    this.question.fields.filter((field) => field.isShown?.(this.values()) ?? true),
  );
  protected readonly follows = computed(() => this.question.follows?.(this.values()) ?? []);
  protected readonly note = computed(() => this.question.note?.(this.values()) ?? '');
  protected readonly action = computed(() => resolved(this.question.action, this.values()));

  protected options(field: ActField): readonly Option[] {
    return 'options' in field ? resolved(field.options, this.values()) : [];
  }

  protected among(field: ActField): readonly LiveParticipant[] {
    return field.kind === 'person' ? resolved(field.among, this.values()) : [];
  }

  protected control(name: string): FormControl<ActValue> {
    return this.form.controls[name] as FormControl<ActValue>;
  }

  protected async send(): Promise<void> {
    if (this.isBusy() || !this.isComplete()) return;
    this.isBusy.set(true);
    const refusal = await this.question.send(this.values());
    this.isBusy.set(false);
    this.refusal.set(refusal);
    if (!refusal) this.dialog.close(true);
  }

  /** Says at each empty field what to do, and goes to the first of them. */
  private isComplete(): boolean {
    const missing = missingIn(this.question.fields, this.values());
    for (const [name, message] of Object.entries(missing)) {
      this.control(name).setErrors({ server: message });
      this.control(name).markAsTouched();
    }
    const [first] = Object.keys(missing);
    if (first === undefined) return true;
    this.element.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea, select)`)?.focus();
    return false;
  }
}

function formOf(fields: readonly ActField[]): FormRecord<FormControl<ActValue>> {
  const controls = Object.entries(initialValues(fields)).map(
    ([name, value]) => [name, new FormControl<ActValue>(value, { nonNullable: true })] as const,
  );
  return new FormRecord(Object.fromEntries(controls));
}

/** Asks for an act; true when it was recorded. */
@Injectable({ providedIn: 'root' })
export class AskAct {
  private readonly dialog = inject(MatDialog);

  async ask(question: ActQuestion): Promise<boolean> {
    const dialog = this.dialog.open<ActForm, ActQuestion, boolean>(ActForm, {
      data: question,
      width: '520px',
      maxHeight: '94vh',
      autoFocus: 'input, textarea, select, button[type=submit]',
      panelClass: question.isExempt ? ['mb-exempt-dialog'] : [],
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
