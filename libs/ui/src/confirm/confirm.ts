import { ChangeDetectionStrategy, Component, Injectable, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogClose, MatDialogTitle } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { MbMark, type Mark } from '../status/mark';

/** An act that cannot be undone: what it is about, what will happen, and the two buttons. */
export interface Act {
  title: string;
  about?: string;
  /** What becomes so: each with its mark. */
  points: { mark: Mark; text: string }[];
  /** Verb and object, with the count where there is one: "Publish 70 pages". */
  action: string;
  /** The other button; "Not yet" unless said. */
  decline?: string;
}

@Component({
  imports: [MatButton, MatDialogClose, MatDialogTitle, MbMark],
  templateUrl: './confirm.html',
  styleUrl: './confirm.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbConfirmDialog {
  protected readonly act = inject<Act>(MAT_DIALOG_DATA);
}

/** Asks before an act that cannot be undone. There is no "are you sure?": the dialog says what will happen. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(MatDialog);

  /** True when the act was chosen. Focus goes back to the button that asked. */
  async ask(act: Act): Promise<boolean> {
    const dialog = this.dialog.open<MbConfirmDialog, Act, boolean>(MbConfirmDialog, {
      data: act,
      width: '480px',
      autoFocus: 'dialog',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
