import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { YouSaidPage } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { YouSaidApi } from './you-said.api';
import { YouSaidForMeeting } from './you-said-page';

const aPage = (over: Partial<YouSaidPage> = {}): YouSaidPage => ({
  ...{ council: 'Example Council', bodyName: 'Corporate Parenting Panel', heldOn: '2019-03-06' },
  said: [
    { text: 'We want to know who to ring.', by: 'Child F', isTheirs: true },
    { text: 'We listened.', by: '', isTheirs: false },
  ],
  isAskedByYoungPeople: true,
  asked: [
    {
      text: 'Share the contact pack.',
      owner: 'Head of Fostering',
      happened: ['This is done.', 'It was sent.'],
    },
  ],
  ...over,
});

describe('a meeting for young people', () => {
  const api = { read: jest.fn(), readByAnybody: jest.fn() };

  async function show(reads = of(aPage()), isPublic = false) {
    for (const read of [api.read, api.readByAnybody]) read.mockReset().mockReturnValue(reads);
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: YouSaidApi, useValue: api }],
    });
    const fixture = TestBed.createComponent(YouSaidForMeeting);
    fixture.componentRef.setInput('meetingId', 'm1');
    fixture.componentRef.setInput('isPublic', isPublic);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return { element, text: element.textContent?.replace(/\s+/g, ' ') ?? '' };
  }
  const headings = (element: HTMLElement) =>
    [...element.querySelectorAll('h1, h2')].map(({ textContent }) => textContent?.trim());

  it('has three parts: what was said, what was asked, what happened', async () => {
    const { element, text } = await show();
    expect(headings(element)).toEqual([
      'You said, the Panel asked, what happened',
      ...['You said', 'The Panel asked', 'What happened'],
    ]);
    for (const part of [
      'Corporate Parenting Panel met on Wednesday, 6 March 2019.',
      'We want to know who to ring.Child F',
      'People who listened to you wrote this down:We listened.',
      'This came from what you told us.',
      'Who does it: Head of Fostering',
      'This is done.It was sent.',
    ])
      expect(text).toContain(part);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/meetings/m1');
  });

  it('is read without an account, and leads nowhere from there', async () => {
    const { element } = await show(of(aPage()), true);
    expect(api.readByAnybody).toHaveBeenCalledWith('m1');
    expect(api.read).not.toHaveBeenCalled();
    expect(element.querySelectorAll('a')).toHaveLength(0);
  });

  it('says so where nobody spoke or asked', async () => {
    const { text } = await show(of(aPage({ said: [], asked: [] })));
    expect(text).toContain('Nobody wrote down what young people said at this meeting.');
    expect(text).toContain('The Panel did not ask anybody for anything at this meeting.');
    expect(text).toContain('There is nothing to tell yet.');
  });

  it('says where all that was asked stands, when nothing is marked as theirs', async () => {
    const { text } = await show(of(aPage({ isAskedByYoungPeople: false })));
    expect(text).toContain('This is all that was asked for at the meeting.');
  });

  it('is not ready until the minutes are public', async () => {
    const error = { status: 404, code: 'not-found', detail: 'Not found.', type: '', title: '' };
    const { text } = await show(
      throwError(() => new HttpErrorResponse({ status: 404, error })),
      true,
    );
    expect(text).toContain('This page is not ready yet');
  });
});
