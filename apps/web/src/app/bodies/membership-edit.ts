import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { Membership } from '@minutebook/contracts';
import {
  formatDate,
  membershipRoles,
  votingRights,
  type MembershipRole,
  type PlainDate,
  type VotingRight,
} from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { attempt } from '../core/attempt';
import { RecordEdit } from '../core/record-edit';
import type { FieldWords } from '../core/reconcile';
import { BodiesApi } from './bodies.api';
import { BodyFrame } from './body-frame';
import { BodyStore } from './body.store';
import { roleWords, votingWords } from './member-sections';
import { personForm } from './person-details';
import { PersonFields } from './person-fields';

interface SeatValues {
  role: MembershipRole;
  category: string;
  votingRight: VotingRight;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

const dateWords = (date: string | null): string => (date ? formatDate(date) : 'None');
const seatFields: FieldWords<SeatValues>[] = [
  { key: 'role', label: 'Role', show: (role) => roleWords[role as MembershipRole] },
  { key: 'category', label: 'Category', isText: true },
  { key: 'votingRight', label: 'Vote', show: (right) => votingWords[right as VotingRight] },
  { key: 'startsOn', label: 'First day', show: dateWords },
  { key: 'endsOn', label: 'Last day', show: dateWords },
];

/** A new membership, or one that is changed or ended. */
@Component({
  selector: 'mb-membership-edit',
  imports: [
    BodyFrame,
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    PersonFields,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './membership-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembershipEdit {
  readonly bodyId = input.required<string>();
  /** Left out in the address of a new one. */
  readonly membershipId = input<string>();
  private readonly store = inject(BodyStore);
  private readonly api = inject(BodiesApi);
  private readonly router = inject(Router);
  private readonly fields = inject(NonNullableFormBuilder);
  protected readonly submission = new Submission();
  protected readonly form = this.fields.group({
    person: personForm(this.fields, 'councillor'),
    role: ['member' as MembershipRole],
    category: [''],
    votingRight: ['voting' as VotingRight],
    startsOn: [inject(CouncilCalendarStore).today() as PlainDate | null, Validators.required],
    endsOn: [null as PlainDate | null],
  });
  private readonly role = toSignal(this.form.controls.role.valueChanges, { initialValue: 'member' });
  protected readonly isCooptee = computed(() => this.role() === 'co-optee');
  protected readonly membership = computed(() =>
    this.store.members()?.find(({ id }) => id === this.membershipId()),
  );
  protected readonly title = computed(() => this.membership()?.person.name ?? 'Add a member');
  protected readonly roles = membershipRoles.map((role) => ({ value: role, words: roleWords[role] }));
  protected readonly votes = votingRights.map((right) => ({ value: right, words: votingWords[right] }));
  protected readonly startMessages = { required: 'Enter the first day of the membership.' };

  private readonly edit = new RecordEdit<Membership, SeatValues>({
    dialog: inject(MatDialog),
    fields: seatFields,
    valuesOf: ({ role, category, votingRight, startsOn, endsOn }) => {
      return { role, category, votingRight, startsOn, endsOn };
    },
    read: () => this.seat(),
    write: (values) => this.form.patchValue(values),
    send: (changes) => attempt(this.api.updateMembership(this.membershipId() ?? '', changes)),
    name: () => 'this membership',
  });

  constructor() {
    effect(() => {
      const membership = this.membership();
      untracked(() => (membership ? this.show(membership) : undefined));
    });
    effect(() => {
      if (!this.membershipId()) void untracked(() => this.store.loadPeople());
    });
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const isSaved = this.membershipId() ? await this.edit.save(true) : await this.add();
      const problem = this.edit.problem();
      if (problem) throw problem;
      if (isSaved) await this.router.navigate(['/bodies', this.bodyId()]);
    });
  }

  private show(membership: Membership): void {
    this.form.controls.person.controls.personId.setValue(membership.person.id);
    this.form.controls.person.disable();
    this.edit.show(membership);
  }

  private seat(): SeatValues {
    const { person: _person, startsOn, category, ...values } = this.form.getRawValue();
    return { ...values, startsOn: startsOn ?? '', category: values.role === 'co-optee' ? category : '' };
  }

  private async add(): Promise<true> {
    const personId = await this.store.personFor(this.form.getRawValue().person);
    this.form.controls.person.controls.personId.setValue(personId);
    await firstValueFrom(this.api.addMembership(this.bodyId(), { ...this.seat(), personId }));
    return true;
  }
}
