import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { apiUrl, paths, type Me, type Session, type SignIn } from '@minutebook/contracts';
import type { Permission, Role } from '@minutebook/domain';
import { firstValueFrom } from 'rxjs';
import { staysHere } from './session-ended';

const roleWords: Record<Role, string> = {
  clerk: 'Clerk',
  chair: 'Chair',
  member: 'Member',
  'report-author': 'Report author',
  'monitoring-officer': 'Monitoring Officer',
  administrator: 'Administrator',
};

/** Who is signed in, and what they may do. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly current = signal<Me | null>(null);
  private asked: Promise<Me | null> | null = null;

  readonly me = this.current.asReadonly();
  readonly roleWords = computed(() => {
    const roles = new Set(this.me()?.grants.map((grant) => grant.role));
    return [...roles].map((role) => roleWords[role]).join(', ');
  });

  /** Asks the API once who is signed in; later calls give the same answer. */
  resume(): Promise<Me | null> {
    return this.asked ?? this.ask();
  }

  /** Asks anew. The answer also brings the token that changing requests carry. */
  ask(): Promise<Me | null> {
    const asked = firstValueFrom(
      this.http.get<Session>(apiUrl(paths.session), { context: new HttpContext().set(staysHere, true) }),
    ).then(({ user }) => this.keep(user));
    asked.catch(() => (this.asked = null));
    this.asked = asked;
    return asked;
  }

  async signIn(credentials: SignIn): Promise<void> {
    const context = new HttpContext().set(staysHere, true);
    const { user } = await firstValueFrom(
      this.http.post<Session>(apiUrl(paths.session), credentials, { context }),
    );
    this.keep(user);
    this.asked = Promise.resolve(user);
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete(apiUrl(paths.session)));
    this.forget();
  }

  forget(): void {
    this.keep(null);
    this.asked = Promise.resolve(null);
  }

  /** Whether the person may do this for one body, or for any body when none is named. Only for what is shown; the API decides. */
  can(permission: Permission, bodyId?: string): boolean {
    const held = this.me()?.permissions[permission];
    if (held === undefined) return false;
    return held === 'all' || (bodyId === undefined ? held.length > 0 : held.includes(bodyId));
  }

  private keep(user: Me | null): Me | null {
    this.current.set(user);
    return user;
  }
}
