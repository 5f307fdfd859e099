import { DOCUMENT, Injectable, inject, type OnDestroy } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { places } from './places';

const secondKeyWithin = 1500;

/** Single-letter keys of the shell: g and a letter goes to a place, ? opens the sheet of keys. They rest while one types. */
@Injectable()
export class Shortcuts implements OnDestroy {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private goPressedAt = -Infinity;
  private readonly listener = (event: KeyboardEvent) => this.press(event);

  start(): void {
    this.document.addEventListener('keydown', this.listener);
  }

  ngOnDestroy(): void {
    this.document.removeEventListener('keydown', this.listener);
  }

  async openSheet(): Promise<void> {
    const { KeySheet } = await import('./key-sheet');
    this.dialog.open(KeySheet, { width: '440px', autoFocus: 'dialog' });
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || this.dialog.openDialogs.length > 0) return;
    const isSecond = event.timeStamp - this.goPressedAt < secondKeyWithin;
    this.goPressedAt = event.key === 'g' ? event.timeStamp : -Infinity;
    const place = isSecond ? places.find(({ key }) => key === event.key) : undefined;
    if (place) {
      event.preventDefault();
      void this.router.navigateByUrl(place.path);
    } else if (event.key === '?') {
      event.preventDefault();
      void this.openSheet();
    }
  }
}

/** Whether the key belongs to what has the focus: a field, a list box or an open menu. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable], [role=listbox], [role=menu], [role=combobox]',
  ) !== null;
