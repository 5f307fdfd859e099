import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AgendaItem } from '@minutebook/contracts';
import {
  formatDate,
  formatParagraphs,
  formatTime,
  type AgendaItemKind,
  type AgendaItemPurpose,
  type PaperExpectation,
  type PlainTime,
} from '@minutebook/domain';
import { purposeWords } from '../../core/purpose-words';
import type { FieldWords } from '../../core/reconcile';

export const expectationWords: Record<PaperExpectation, string> = {
  none: 'No paper',
  expected: 'Paper expected',
  'to-follow': 'To Follow',
};

export const kindWords: Record<AgendaItemKind, string> = {
  standing: 'Standing item',
  report: 'Report',
  exclusion: 'Motion to exclude the press and public',
};

/** A box for a time that is empty gives an empty word, which stands for no time. */
function timeOrNone(): FormControl<PlainTime | null> {
  const control = new FormControl<PlainTime | null>(null);
  control.valueChanges.subscribe((at) => {
    if (at === '') control.setValue(null, { emitEvent: false });
  });
  return control;
}

export function createItemForm() {
  return new FormGroup({
    title: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(300)],
    }),
    description: new FormControl('', { nonNullable: true }),
    kind: new FormControl<AgendaItemKind>('report', { nonNullable: true }),
    purpose: new FormControl<AgendaItemPurpose>('none', { nonNullable: true }),
    concernsEducation: new FormControl(false, { nonNullable: true }),
    plannedAt: timeOrNone(),
    leadOfficer: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    paperExpectation: new FormControl<PaperExpectation>('none', { nonNullable: true }),
    reportDueOn: new FormControl<string | null>(null),
    promisedOn: new FormControl<string | null>(null),
    exemptParagraphs: new FormControl<number[]>([], { nonNullable: true }),
  });
}
export type ItemFormGroup = ReturnType<typeof createItemForm>;
export type ItemValues = ReturnType<ItemFormGroup['getRawValue']>;

export const itemValues = (item: AgendaItem): ItemValues => ({
  title: item.title,
  description: item.description,
  kind: item.kind,
  purpose: item.purpose,
  concernsEducation: item.concernsEducation,
  plannedAt: item.plannedAt,
  leadOfficer: item.leadOfficer,
  paperExpectation: item.paperExpectation,
  reportDueOn: item.reportDueOn,
  promisedOn: item.promisedOn,
  exemptParagraphs: item.exemptParagraphs,
});

const dateOrNone = (value: unknown): string => (typeof value === 'string' && value ? formatDate(value) : '');

/** The fields as the conflict dialog names and shows them. */
export const itemFieldWords: FieldWords<ItemValues>[] = [
  { key: 'title', label: 'Title', isText: true },
  { key: 'description', label: 'Description', isText: true },
  { key: 'kind', label: 'Kind', show: (kind) => kindWords[kind as AgendaItemKind] },
  { key: 'purpose', label: 'What it is for', show: (purpose) => purposeWords[purpose as AgendaItemPurpose] },
  { key: 'concernsEducation', label: 'Concerns education functions', show: (is) => (is ? 'Yes' : 'No') },
  { key: 'plannedAt', label: 'Planned for', show: (at) => (at ? formatTime(at as PlainTime) : '') },
  { key: 'leadOfficer', label: 'Lead officer', isText: true },
  { key: 'paperExpectation', label: 'Paper', show: (value) => expectationWords[value as PaperExpectation] },
  { key: 'reportDueOn', label: 'Report due', show: dateOrNone },
  { key: 'promisedOn', label: 'Promised for', show: dateOrNone },
  { key: 'exemptParagraphs', label: 'Paragraphs', show: (value) => formatParagraphs(value as number[]) },
];
