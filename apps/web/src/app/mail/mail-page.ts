import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MailMessageView } from '@minutebook/contracts';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { mailStanding, whenWords } from './mail-words';
import { MailApi } from './mail.api';

const troubled = (message: MailMessageView): boolean =>
  message.state === 'bounced' || message.state === 'failed' || message.problem !== '';

/** Every message that Minutebook sends: to whom, when, its words, and what went wrong. */
@Component({
  selector: 'mb-mail-page',
  imports: [MbEmpty, MbFailed, MbLoading, MbPageHeader, MbStatus, RouterLink],
  templateUrl: './mail-page.html',
  styleUrl: './mail-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MailPage {
  /** From the address: `problems` for those that did not arrive, `waiting` for those still to be sent. */
  readonly show = input<string>();

  private readonly api = inject(MailApi);
  private readonly today = inject(CouncilCalendarStore).today;
  protected readonly fetched = new Fetched<MailMessageView[]>();
  protected readonly views = [
    { show: null, label: 'All' },
    { show: 'waiting', label: 'Waiting' },
    { show: 'problems', label: 'With a problem' },
  ];
  protected readonly messages = computed(() =>
    (this.fetched.value() ?? [])
      .filter((message) =>
        this.show() === 'problems'
          ? troubled(message)
          : this.show() === 'waiting'
            ? message.state === 'waiting' || message.state === 'sending'
            : true,
      )
      .map((message) => ({
        ...message,
        standing: mailStanding(message),
        when: whenWords(message, this.today()),
      })),
  );
  protected readonly isKept = computed(
    () => this.fetched.value()?.some(({ delivery }) => delivery === 'kept') ?? false,
  );
  protected readonly total = computed(() => {
    const amount = this.messages().length;
    return amount === 1 ? '1 message' : `${amount.toLocaleString('en-GB')} messages`;
  });

  constructor() {
    void this.load();
  }

  protected load(): Promise<void> {
    return this.fetched.load(this.api.list());
  }
}
