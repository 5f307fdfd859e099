import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type AppointOfficer,
  type Body,
  type CreateMembership,
  type CreatePerson,
  type Membership,
  type Officer,
  type Person,
  type StandingAgenda,
  type UpdateBody,
  type UpdateMembership,
  type UpdatePerson,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

/** Bodies, their members and officers, and the people of the council's register. */
@Injectable({ providedIn: 'root' })
export class BodiesApi {
  private readonly http = inject(HttpClient);

  get(bodyId: string): Observable<Body> {
    return this.http.get<Body>(apiUrl(paths.body, { bodyId }));
  }

  update(bodyId: string, body: UpdateBody): Observable<Body> {
    return this.http.patch<Body>(apiUrl(paths.body, { bodyId }), body);
  }

  memberships(bodyId: string): Observable<Membership[]> {
    return this.http.get<Membership[]>(apiUrl(paths.memberships, { bodyId }));
  }

  addMembership(bodyId: string, membership: CreateMembership): Observable<Membership> {
    return this.http.post<Membership>(apiUrl(paths.memberships, { bodyId }), membership);
  }

  updateMembership(membershipId: string, membership: UpdateMembership): Observable<Membership> {
    return this.http.patch<Membership>(apiUrl(paths.membership, { membershipId }), membership);
  }

  appoint(bodyId: string, officer: AppointOfficer): Observable<Officer> {
    return this.http.post<Officer>(apiUrl(paths.officers, { bodyId }), officer);
  }

  standingAgenda(bodyId: string): Observable<StandingAgenda | null> {
    return this.http.get<StandingAgenda | null>(apiUrl(paths.standingAgenda, { bodyId }));
  }

  saveStandingAgenda(bodyId: string, agenda: StandingAgenda): Observable<StandingAgenda> {
    return this.http.put<StandingAgenda>(apiUrl(paths.standingAgenda, { bodyId }), agenda);
  }

  people(): Observable<Person[]> {
    return this.http.get<Person[]>(apiUrl(paths.people));
  }

  updatePerson(personId: string, person: UpdatePerson): Observable<Person> {
    return this.http.patch<Person>(apiUrl(paths.person, { personId }), person);
  }

  addPerson(person: CreatePerson): Observable<Person> {
    return this.http.post<Person>(apiUrl(paths.people), person);
  }
}
