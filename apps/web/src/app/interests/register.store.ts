import { Injectable, computed, inject, signal } from '@angular/core';
import type { Gift, Register, RegisteredInterest } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { attempt, type Outcome } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { InterestsApi } from './interests.api';

/** One register of interests, of a member or the reader's own, for the pages below its address. */
@Injectable()
export class RegisterStore {
  private readonly api = inject(InterestsApi);
  private readonly session = inject(SessionStore);
  private readonly fetched = new Fetched<Register>();
  private readonly opened = signal<ReadonlyMap<string, string>>(new Map());
  /** Null for the reader's own. */
  private readonly asked = signal<string | null>(null);

  readonly register = this.fetched.value;
  readonly problem = this.fetched.problem;
  readonly personId = this.asked.asReadonly();
  readonly isOwn = computed(() => this.asked() === null);
  readonly canEdit = computed(() => !this.isOwn() && this.session.can('interests.edit'));
  /** Withheld words may be seen by the Monitoring Officer and by the member. */
  readonly canOpen = computed(() => this.isOwn() || this.canEdit());
  readonly mayNotify = this.canOpen;
  /** Withheld words that the reader has asked to see, by entry. They go with the page. */
  readonly withheldWords = this.opened.asReadonly();
  /** Where the register has its page. */
  readonly address = computed(() => `/interests/${this.asked() ?? 'own'}`);

  load(personId: string | null): Promise<void> {
    if (personId !== this.asked()) this.fetched.clear();
    this.asked.set(personId);
    this.opened.set(new Map());
    return this.fetched.load(this.api.register(personId));
  }

  /** Reads it where it has not been read yet; for the forms below its address. */
  ensure(personId: string | null): void {
    if (this.register() === undefined || this.asked() !== personId) void this.load(personId);
  }

  recordNotification(notifiedOn?: string): Promise<Outcome<Register>> {
    const version = this.register()?.version ?? 1;
    return this.take(
      this.api.recordNotification(this.asked(), { version, ...(notifiedOn ? { notifiedOn } : {}) }),
    );
  }

  publish(): Promise<Outcome<Register>> {
    return this.take(this.api.publish(this.asked() ?? '', this.register()?.version ?? 1));
  }

  confirm(entry: RegisteredInterest): Promise<Outcome<unknown>> {
    return this.thenReload(this.api.confirmInterest(entry));
  }

  remove(entry: RegisteredInterest): Promise<Outcome<unknown>> {
    return this.thenReload(this.api.removeInterest(entry, this.isOwn()));
  }

  confirmGift(gift: Gift): Promise<Outcome<unknown>> {
    return this.thenReload(this.api.confirmGift(gift));
  }

  removeGift(gift: Gift): Promise<Outcome<unknown>> {
    return this.thenReload(this.api.removeGift(gift, this.isOwn()));
  }

  async openWords({ id }: RegisteredInterest): Promise<Outcome<unknown>> {
    const outcome = await attempt(this.api.withheld(id, this.isOwn()));
    if (outcome.value) this.opened.update((words) => new Map(words).set(id, outcome.value.details));
    return outcome;
  }

  private async take(call: Observable<Register>): Promise<Outcome<Register>> {
    const outcome = await attempt(call);
    if (outcome.value) this.fetched.set(outcome.value);
    return outcome;
  }

  private async thenReload(call: Observable<unknown>): Promise<Outcome<unknown>> {
    const outcome = await attempt(call);
    await this.load(this.asked());
    return outcome;
  }
}
