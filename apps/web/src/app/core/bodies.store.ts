import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import { apiUrl, paths, type BodySummary } from '@minutebook/contracts';
import { Fetched } from './fetched';
import { SessionStore } from './session.store';

/** The council's bodies; `mine` are those for which the person holds a role, or all for those who act for all. */
@Injectable({ providedIn: 'root' })
export class BodiesStore {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly fetched = new Fetched<BodySummary[]>();

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly all = computed(() => this.fetched.value() ?? []);
  readonly mine = computed(() => {
    const grants = this.session.me()?.grants ?? [];
    const isForAll = grants.some((grant) => grant.bodyId === null);
    return this.all().filter((body) => isForAll || grants.some((grant) => grant.bodyId === body.id));
  });

  load(): Promise<void> {
    return this.fetched.load(this.http.get<BodySummary[]>(apiUrl(paths.bodies)));
  }
}
