import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import type { Body, Membership, Person, StandingAgenda } from '@minutebook/contracts';
import { catchError, firstValueFrom, of, throwError } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { BodiesApi } from './bodies.api';
import { memberSections } from './member-sections';
import type { PersonChoice } from './person-details';

/** One body with its members, officers and standing agenda, for the pages below its address. */
@Injectable()
export class BodyStore {
  private readonly api = inject(BodiesApi);
  private readonly session = inject(SessionStore);
  private readonly council = inject(CouncilCalendarStore);
  private readonly fetchedBody = new Fetched<Body>();
  private readonly fetchedMembers = new Fetched<Membership[]>();
  private readonly fetchedStanding = new Fetched<StandingAgenda | null>();
  private readonly fetchedPeople = new Fetched<Person[]>();

  readonly body = this.fetchedBody.value;
  readonly members = this.fetchedMembers.value;
  readonly standing = this.fetchedStanding.value;
  readonly people = computed(() => this.fetchedPeople.value() ?? []);
  readonly problem = computed(
    () => this.fetchedBody.problem() ?? this.fetchedMembers.problem() ?? this.fetchedStanding.problem(),
  );
  readonly isReady = computed(() => !!this.body() && !!this.members() && this.standing() !== undefined);
  readonly canEdit = computed(() => this.session.can('bodies.edit', this.body()?.id ?? ''));
  readonly canAppointForAll = computed(() => this.session.me()?.permissions['bodies.edit'] === 'all');
  readonly sections = computed(() => memberSections(this.members() ?? [], this.council.today()));
  readonly officers = computed(() => {
    const today = this.council.today();
    return (this.body()?.officers ?? []).filter(
      (officer) => officer.endsOn === null || officer.endsOn >= today,
    );
  });

  async load(bodyId: string): Promise<void> {
    if (this.body() && this.body()?.id !== bodyId) {
      for (const fetched of [this.fetchedBody, this.fetchedMembers, this.fetchedStanding]) fetched.clear();
    }
    const standing = this.api
      .standingAgenda(bodyId)
      .pipe(catchError((error: unknown) => (isMissing(error) ? of(null) : throwError(() => error))));
    await Promise.all([
      this.fetchedBody.load(this.api.get(bodyId)),
      this.fetchedMembers.load(this.api.memberships(bodyId)),
      this.fetchedStanding.load(standing),
    ]);
  }

  loadPeople(): Promise<void> {
    return this.fetchedPeople.load(this.api.people());
  }

  /** The id of the person chosen; somebody new is added to the register first. */
  async personFor({ personId, ...person }: PersonChoice): Promise<string> {
    if (personId) return personId;
    const added = await firstValueFrom(this.api.addPerson(person));
    this.fetchedPeople.set([...this.people(), added]);
    return added.id;
  }
}

/** A body without a standing agenda answers 404 at that address. */
const isMissing = (error: unknown): boolean => error instanceof HttpErrorResponse && error.status === 404;
