import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { YouSaidPage } from '@minutebook/contracts';
import { formatDate, inSentence, shortBodyName } from '@minutebook/domain';
import { MbFailed, MbIcon, MbLoading } from '@minutebook/ui';
import { Fetched } from '../core/fetched';
import { PageTitle } from '../core/page-title';
import { YouSaidApi } from './you-said.api';

/**
 * A meeting in plain English for young people, in three parts: what they said, what was asked for them, what happened. Large,
 * calm and printable; the same page with an account and without.
 */
@Component({
  selector: 'mb-you-said-page',
  imports: [MatButton, MbFailed, MbIcon, MbLoading, RouterLink],
  templateUrl: './you-said-page.html',
  styleUrl: './you-said-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class YouSaidForMeeting {
  /** From the address. */
  readonly meetingId = input.required<string>();
  /** From the route: whether nobody signs in for it. */
  readonly isPublic = input(false);

  private readonly api = inject(YouSaidApi);
  private readonly title = inject(PageTitle);
  private readonly document = inject(DOCUMENT);
  protected readonly fetched = new Fetched<YouSaidPage>();
  protected readonly isNotThere = computed(() => this.fetched.problem()?.status === 404);
  protected readonly page = computed(() => {
    const page = this.fetched.value();
    if (!page) return null;
    const panel = shortBodyName(page.bodyName);
    return {
      ...{ ...page, panel, inSentence: inSentence(panel), held: formatDate(page.heldOn) },
      yours: page.said.filter(({ isTheirs }) => isTheirs),
      aboutYou: page.said.filter(({ isTheirs }) => !isTheirs),
    };
  });

  constructor() {
    effect(() => {
      if (this.meetingId()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    const id = this.meetingId();
    await this.fetched.load(this.isPublic() ? this.api.readByAnybody(id) : this.api.read(id));
    const page = this.page();
    this.title.name(page ? `You said, ${page.held}` : 'You said');
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
