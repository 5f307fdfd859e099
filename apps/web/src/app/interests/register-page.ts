import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import type { Gift, RegisteredInterest } from '@minutebook/contracts';
import { Confirm, MbFailed, MbIcon, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import type { Outcome } from '../core/attempt';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { PageTitle } from '../core/page-title';
import { standingWords } from './interest-words';
import { InterestViews } from './interest-views';
import { RegisterCategory } from './register-category';
import { RegisterGifts } from './register-gifts';
import { RegisterSide } from './register-side';
import { categoryTables } from './register-tables';
import { RegisterStore } from './register.store';

/** A register of interests: a member's as the Monitoring Officer keeps it, or the reader's own. */
@Component({
  selector: 'mb-register-page',
  imports: [
    InterestViews,
    MatButtonModule,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPageHeader,
    MbStatus,
    RegisterCategory,
    RegisterGifts,
    RegisterSide,
    RouterLink,
  ],
  templateUrl: './register-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterPage {
  /** Left out at the address of the reader's own. */
  readonly personId = input<string>();
  protected readonly store = inject(RegisterStore);
  private readonly council = inject(CouncilCalendarStore);
  private readonly confirm = inject(Confirm);
  private readonly snackBar = inject(MatSnackBar);
  private readonly title = inject(PageTitle);
  protected readonly tables = computed(() =>
    categoryTables(this.store.register()?.entries ?? [], this.council.today()),
  );
  protected readonly standing = computed(() => {
    const register = this.store.register();
    return register && standingWords(register, this.council.today());
  });

  constructor() {
    void this.council.load();
    effect(() => {
      const personId = this.personId() ?? null;
      untracked(() => void this.store.load(personId));
    });
    effect(() => {
      const name = this.store.register()?.person.name;
      if (name && this.personId()) this.title.name(`${name}, register of interests`);
    });
  }

  protected load(): void {
    void this.store.load(this.personId() ?? null);
  }

  protected async confirmEntry(entry: RegisteredInterest): Promise<void> {
    this.say(await this.store.confirm(entry), 'The entry is in the register.');
  }

  protected async takeBack(entry: RegisteredInterest): Promise<void> {
    this.say(await this.store.remove(entry), 'The entry is taken back.');
  }

  protected async openWords(entry: RegisteredInterest): Promise<void> {
    this.say(await this.store.openWords(entry));
  }

  protected async confirmGift(gift: Gift): Promise<void> {
    this.say(await this.store.confirmGift(gift), 'The gift is confirmed.');
  }

  protected async takeBackGift(gift: Gift): Promise<void> {
    this.say(await this.store.removeGift(gift), 'The gift is taken back.');
  }

  protected async recordNotification(): Promise<void> {
    this.say(await this.store.recordNotification(), 'The notification is recorded.');
  }

  protected async publish(): Promise<void> {
    const register = this.store.register();
    if (!register) return;
    const isChosen = await this.confirm.ask({
      title: 'Publish this register of interests',
      about: register.person.name,
      points: [
        { mark: 'done', text: 'Anyone can read every entry that is confirmed, now.' },
        { mark: 'done', text: 'Each later change is published as it is confirmed.' },
        { mark: 'withdrawn', text: 'Sensitive details and home addresses stay out.' },
      ],
      action: 'Publish register',
    });
    if (isChosen) this.say(await this.store.publish(), 'The register is published.');
  }

  private say({ problem }: Outcome<unknown>, done?: string): void {
    if (problem) this.snackBar.open(problem.detail, 'Close');
    else if (done) this.snackBar.open(done, undefined, { duration: 4000 });
  }
}
