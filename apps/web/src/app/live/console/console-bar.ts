import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { formatDate, formatParagraphs } from '@minutebook/domain';
import { MbIcon, MbStatus, type Mark } from '@minutebook/ui';
import { MeetingStore } from '../../meeting/meeting.store';
import { BookSign } from '../../shell/book-sign';
import type { ConsoleAct } from '../acts/act-lists';
import { ConsoleActs } from '../acts/console-acts';
import { LiveClock } from '../live-clock';
import { LiveStore } from '../live.store';
import { clockWords } from '../record-time';
import { savedWords } from './saved-words';
import { sessionWords } from './session-words';

/** The top of the console: the time, how the meeting stands, whether everything is saved, and the acts that concern it as a whole. */
@Component({
  selector: 'mb-console-bar',
  imports: [BookSign, MatButton, MatIconButton, MatMenuModule, MbIcon, MbStatus, RouterLink],
  templateUrl: './console-bar.html',
  styleUrl: './console-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'banner' },
})
export class ConsoleBar {
  protected readonly store = inject(LiveStore);
  protected readonly acts = inject(ConsoleActs);
  protected readonly meetings = inject(MeetingStore);
  private readonly clock = inject(LiveClock);

  protected readonly time = computed(() => clockWords(this.clock.now()));
  protected readonly where = computed(() => {
    const setting = this.store.setting();
    return setting ? `${formatDate(setting.heldOn)}, ${setting.venue}` : '';
  });
  protected readonly session = computed<{ mark: Mark; word: string }>(() => {
    const live = this.store.live();
    return live ? sessionWords(live) : { mark: 'open', word: 'Opening' };
  });
  protected readonly privately = computed(() => {
    const live = this.store.live();
    const spell = live?.privateSpells.at(-1);
    if (!live?.isPrivate || !spell) return null;
    const paragraphs = spell.paragraphs.length > 0 ? `, ${formatParagraphs(spell.paragraphs)}` : '';
    return {
      since: `Public excluded since ${clockWords(spell.from)}`,
      words: `Not for publication${paragraphs}`,
    };
  });
  protected readonly saved = computed(() =>
    savedWords({
      lostSince: this.store.lostSince(),
      waiting: this.store.outbox.waiting().length,
      refused: this.store.outbox.refused().length,
      lastAt: this.store.log.events().at(-1)?.recordedAt ?? null,
    }),
  );
  protected readonly main = computed(() => this.pick(['exclude', 'readmit']));
  protected readonly second = computed(() => this.pick(['adjourn', 'reconvene']));
  protected readonly others = computed(() =>
    this.acts.possible().filter(({ id }) => !['next', 'begin'].includes(id)),
  );

  protected run(act: ConsoleAct): void {
    void this.acts.run(act);
  }

  private pick(ids: readonly string[]): ConsoleAct | undefined {
    return this.acts.possible().find(({ id }) => ids.includes(id));
  }
}
