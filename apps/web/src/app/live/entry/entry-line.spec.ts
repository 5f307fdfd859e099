import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import { foldMeeting, type MeetingAct } from '@minutebook/domain';
import { SessionStore } from '../../core/session.store';
import { ConsoleActs } from '../acts/console-acts';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { aSetting, at, openedMeeting } from '../testing/a-live-meeting';
import { aFreshDevice } from '../testing/device';
import { EntryLine } from './entry-line';
import { EntryStore } from './entry.store';

describe('the entry line', () => {
  const record = jest.fn((_act: MeetingAct, _at?: string): { code: string; detail: string } | null => null);
  const acts = {
    next: jest.fn(),
    run: jest.fn(),
    possible: signal([{ id: 'adjourn', label: 'Adjourn...', run: () => '' }]),
  };

  async function show() {
    aFreshDevice();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        { provide: SessionStore, useValue: { me: () => ({ id: 'dana' }) } },
        { provide: ConsoleActs, useValue: acts },
        {
          provide: LiveStore,
          useValue: {
            live: signal(foldMeeting(aSetting(), openedMeeting())),
            setting: signal(aSetting()),
            moment: () => at('18:38'),
            ownParticipantId: signal(null),
            record,
          },
        },
        ConsoleState,
        EntryStore,
      ],
    });
    const fixture = TestBed.createComponent(EntryLine);
    await fixture.whenStable();
    const root: HTMLElement = fixture.nativeElement;
    const box = root.querySelector('textarea')!;
    const press = async (key: string, init: KeyboardEventInit = {}) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      await fixture.whenStable();
    };
    /** As from a keyboard: letter by letter, faster than the page is painted. */
    const type = async (text: string) => {
      for (const letter of text) {
        box.value += letter;
        box.dispatchEvent(new Event('input'));
      }
      await fixture.whenStable();
    };
    const kind = () => root.querySelector('[aria-pressed=true]')?.textContent?.trim();
    const options = () =>
      [...root.querySelectorAll('[role=option]')].map((option) => option.textContent?.trim());
    return { root, box, press, type, kind, options };
  }

  beforeEach(() => {
    record.mockReset().mockReturnValue(null);
    acts.next.mockReset();
    acts.run.mockReset();
  });

  it('sets the kind with a letter and a space, and records with Enter at the minute when typing began', async () => {
    const { box, type, press, kind } = await show();
    await type('c The Panel welcomed it');
    expect(kind()).toContain('Conclusion');
    expect(box.value).toBe('The Panel welcomed it');
    await press('Enter');
    expect(record).toHaveBeenCalledWith(
      { kind: 'noted', note: 'conclusion', text: 'The Panel welcomed it', owner: '', due: null },
      at('18:38'),
      undefined,
    );
    expect(box.value).toBe('');
    expect(kind()).toContain('Discussion');
  });

  it('takes the kind back with Backspace, and the letter with it', async () => {
    const { box, type, press, kind } = await show();
    await type('a ');
    expect(kind()).toContain('Action');
    await press('Backspace');
    expect(kind()).toContain('Discussion');
    expect(box.value).toBe('a');
    await type(' young person spoke');
    expect(box.value).toBe('a young person spoke');
  });

  it('leaves "A young person" as it is', async () => {
    const { type, kind } = await show();
    await type('A young person');
    expect(kind()).toContain('Discussion');
  });

  it('keeps what is refused, with the sentence of the rule', async () => {
    record.mockReturnValue({ code: 'meeting-adjourned', detail: 'The meeting is adjourned.' });
    const { root, box, type, press } = await show();
    await type('Said meanwhile');
    await press('Enter');
    expect(box.value).toBe('Said meanwhile');
    expect(root.textContent).toContain('The meeting is adjourned.');
  });

  it('completes a name and then what they did, with Enter', async () => {
    const { box, type, press, options } = await show();
    await type('v gat');
    expect(options()[0]).toContain('Cllr Maria Gatland');
    await press('Enter');
    expect(box.value).toBe('Cllr Maria Gatland ');
    await type('left');
    await press('Enter');
    expect(record.mock.calls[0]?.[0]).toEqual({ kind: 'left', participantId: 'gatland', reason: 'left' });
  });

  it('opens the acts with a slash and runs the one that is meant', async () => {
    const { box, type, press, options } = await show();
    await type('/adj');
    expect(options()[0]).toContain('Adjourn...');
    await press('Enter');
    expect(acts.run).toHaveBeenCalledTimes(1);
    expect(box.value).toBe('');
    expect(record).not.toHaveBeenCalled();
  });

  it('begins the next item with Ctrl Enter, whatever stands in it', async () => {
    const { box, type, press } = await show();
    await type('Half a sen');
    await press('Enter', { ctrlKey: true });
    expect(acts.next).toHaveBeenCalledTimes(1);
    expect(box.value).toBe('Half a sen');
  });

  it('takes another time for the entry, and none that is no time', async () => {
    const { root, type, press } = await show();
    const time = root.querySelector<HTMLInputElement>('.time')!;
    await type('Said before');
    time.value = '6.20';
    time.dispatchEvent(new Event('change'));
    await press('Enter');
    expect(record.mock.calls[0]?.[1]).toBe(at('18:20'));
    time.value = 'soon';
    time.dispatchEvent(new Event('change'));
    await press('x');
    expect(root.textContent).toContain('Enter a time of day');
  });
});
