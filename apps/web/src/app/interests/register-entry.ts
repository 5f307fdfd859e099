import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MbStatus } from '@minutebook/ui';
import { withholdingWords } from './interest-words';
import type { EntryLine } from './register-tables';

/** One entry of a register, with what its reader may do with it. */
@Component({
  selector: 'mb-register-entry',
  imports: [MatButtonModule, MbStatus, RouterLink],
  templateUrl: './register-entry.html',
  styles: `
    :host {
      display: block;
    }
    :host + :host {
      margin-top: 10px;
      padding-top: 10px;
      border-top: 1px solid var(--mb-feint);
    }
    .words {
      max-width: 660px;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .mb-row > * {
      margin-top: 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterEntry {
  readonly line = input.required<EntryLine>();
  readonly caption = input.required<string>();
  readonly isOwn = input(false);
  readonly canEdit = input(false);
  readonly canOpen = input(false);
  /** The withheld words, once they were asked for. */
  readonly withheldWords = input('');
  readonly confirmed = output();
  readonly takenBack = output();
  readonly wordsAsked = output();
  protected readonly withholdingWords = withholdingWords;
}
