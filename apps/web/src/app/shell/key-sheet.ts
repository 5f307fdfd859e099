import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogClose, MatDialogTitle } from '@angular/material/dialog';
import { MbKey } from '@minutebook/ui';
import { places } from './places';

/** The sheet of keys, opened with a question mark. */
@Component({
  imports: [MatButton, MatDialogClose, MatDialogTitle, MbKey],
  template: `<div class="mb-dialog">
    <h2 matDialogTitle>Keys</h2>
    <dl>
      @for (row of rows; track row.does) {
        <dt>
          @for (key of row.keys; track key) {
            <mb-key>{{ key }}</mb-key>
          }
        </dt>
        <dd>{{ row.does }}</dd>
      }
    </dl>
    <p class="mb-quiet mb-small-text">Letters act only while no field is being filled in.</p>
    <div class="buttons"><button matButton="outlined" type="button" matDialogClose>Close</button></div>
  </div>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 104px minmax(0, 1fr);
      gap: 8px 12px;
    }

    dt {
      display: flex;
      gap: 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeySheet {
  protected readonly rows = [
    ...places.map(({ key, label }) => ({ keys: ['G', key.toUpperCase()], does: `Go to ${label}` })),
    { keys: ['?'], does: 'Open this sheet' },
    { keys: ['Alt', '↑', '↓'], does: 'Move an item of the agenda' },
    { keys: ['Esc'], does: 'Close a dialog or a panel' },
  ];
}
