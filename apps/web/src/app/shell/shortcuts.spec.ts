import { MatDialog } from '@angular/material/dialog';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Shortcuts } from './shortcuts';

describe('the keys of the shell', () => {
  const navigateByUrl = jest.fn();
  const dialog = { openDialogs: [] as unknown[], open: jest.fn() };

  function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  }

  beforeEach(() => {
    navigateByUrl.mockReset();
    dialog.open.mockReset();
    dialog.openDialogs = [];
    TestBed.configureTestingModule({
      providers: [
        Shortcuts,
        { provide: Router, useValue: { navigateByUrl } },
        { provide: MatDialog, useValue: dialog },
      ],
    });
    TestBed.inject(Shortcuts).start();
  });

  it('go to a place with g and its letter', () => {
    press('g');
    press('m');
    expect(navigateByUrl).toHaveBeenCalledWith('/meetings');
  });

  it('do nothing with the letter alone, or with another key between', () => {
    press('m');
    press('g');
    press('x');
    press('m');
    expect(navigateByUrl).not.toHaveBeenCalled();
  });

  it('rest while somebody types, while a dialog is open, and with Ctrl', () => {
    const field = document.body.appendChild(document.createElement('input'));
    press('g', field);
    press('m', field);
    press('g', document.body, { ctrlKey: true });
    press('m');
    dialog.openDialogs = [{}];
    press('g');
    press('m');
    expect(navigateByUrl).not.toHaveBeenCalled();
    field.remove();
  });
});
