import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { OutcomeLogLine } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { HttpErrorResponse } from '@angular/common/http';
import { CommitmentsApi } from '../commitments/commitments.api';
import { SessionStore } from '../core/session.store';
import { AskAct } from '../live/acts/act-form';
import { missingIn, type ActQuestion, type ActValues } from '../live/acts/act-question';
import { OutcomeReview } from './outcome-review';
import { OutcomesApi } from './outcomes.api';

const aCommitment = { id: 'c1', reference: '28/19, A1', text: 'Bring the figures.' };
const aLine = (over: Partial<OutcomeLogLine> = {}): OutcomeLogLine => ({
  ...{ id: 'o1', version: 3, meetingId: 'm1', itemId: 'i1', position: 1, text: 'More keep their school.' },
  ...{ saidBy: 'Care Leaver', isPseudonym: false, isOwn: false, editedBy: null, themes: [], helps: [] },
  createdAt: '2019-03-06T18:31:00.000Z',
  meeting: { id: 'm1', bodyId: 'b1', bodyName: 'Corporate Parenting Panel', heldOn: '2019-03-06' },
  review: { state: 'due', dueOn: '2019-09-06', answered: null, earlier: [] },
  commitments: [{ ...aCommitment, kind: 'action', state: 'done' }],
  ...over,
});
const answered = aLine({
  version: 4,
  review: {
    ...{ state: 'answered', dueOn: '2019-09-06' },
    answered: {
      ...{ answer: 'partly', words: 'Most did.', evidence: 'The May scorecard.', by: 'Dana Whitfield' },
      ...{
        id: 'r2',
        at: '2019-09-10T09:00:00.000Z',
        isByLink: false,
        file: { name: 'may.pdf', bytes: 2048 },
      },
    },
    earlier: [
      {
        ...{ id: 'r1', answer: 'cannot-say', words: 'The figures come later.', evidence: '', file: null },
        ...{ by: 'Councillor Ada Lund', at: '2019-09-09T09:00:00.000Z', isByLink: true },
      },
    ],
  },
});

describe('what stands under a line of the log', () => {
  const api = { review: jest.fn(), link: jest.fn(), askPanel: jest.fn() };
  const told: OutcomeLogLine[] = [];
  let answer: ActValues;
  let file: File | null;
  let refusals: string[];

  /** Answers the form with `answer`, and once more when it is refused, as a person would. */
  const asking = {
    ask: async (question: ActQuestion): Promise<boolean> => {
      for (const field of question.fields) if (field.kind === 'file') field.choose(file);
      const missing = Object.values(missingIn(question.fields, answer));
      if (missing.length > 0) return (refusals = missing).length === 0;
      refusals = [await question.send(answer)];
      if (refusals[0]) refusals.push(await question.send(answer));
      return true;
    },
  };

  async function show(line: OutcomeLogLine, permissions: string[]) {
    const rows = [aCommitment, { id: 'c2', reference: '28/19, A2', text: 'Write to schools.' }];
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: OutcomesApi, useValue: api },
        { provide: CommitmentsApi, useValue: { page: () => of({ rows, total: 2, next: null }) } },
        { provide: AskAct, useValue: asking },
        {
          provide: SessionStore,
          useValue: { can: (one: string, body: string) => body === 'b1' && permissions.includes(one) },
        },
      ],
    });
    const fixture = TestBed.createComponent(OutcomeReview);
    fixture.componentRef.setInput('line', line);
    fixture.componentInstance.changed.subscribe((saved) => told.push(saved));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (words: string) => {
      const buttons = [...element.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.includes(words))?.click();
      await fixture.whenStable();
      await new Promise((done) => setTimeout(done));
    };
    return { element, press };
  }
  beforeEach(() => {
    jest.resetAllMocks();
    told.length = 0;
    refusals = [];
    file = null;
  });

  it('says what it came from and since when it is to be reviewed, with no button for a reader', async () => {
    const { element } = await show(aLine(), []);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/commitments/c1');
    expect(element.textContent).toContain('Did it last? To review since Friday, 6 September 2019');
    expect(element.querySelector('button')).toBeNull();
  });

  it('is not asked before its day, not even of the clerk', async () => {
    const review = { state: 'not-due' as const, dueOn: '2019-09-06', answered: null, earlier: [] };
    const { element } = await show(aLine({ review }), ['outcomes.review', 'outcomes.edit']);
    expect(element.textContent).toContain('Asked from Friday, 6 September 2019 on');
    expect(element.textContent).not.toMatch(/Answer\.\.\.|Ask the panel/);
  });

  it('says what was answered, by whom and when', async () => {
    const { element } = await show(answered, []);
    const words = element.textContent ?? '';
    for (const part of [
      'It lasted in part',
      'Most did.',
      'The May scorecard.',
      'Dana Whitfield, Tuesday, 10',
    ])
      expect(words).toContain(part);
  });

  it('gives the file that came with it, and the answers before it when asked', async () => {
    const { element, press } = await show(answered, []);
    const link = element.querySelector('a[download]');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'may.pdf',
      '/api/outcomes/o1/reviews/r2/file',
    ]);
    expect(element.textContent).not.toContain('The figures come later.');
    await press('Earlier answers (1)');
    expect(element.textContent).toContain('Before: It cannot be said yet');
    expect(element.textContent).toContain(
      'Councillor Ada Lund, Monday, 9 September 2019, by the mailed link',
    );
  });

  it('sends the file that was chosen in the form', async () => {
    api.review.mockReturnValue(of(answered));
    answer = { answer: 'partly', words: '', evidence: 'The May scorecard.' };
    file = new File(['x'], 'may.pdf');
    const { press } = await show(aLine(), ['outcomes.review']);
    await press('Answer...');
    expect(api.review).toHaveBeenCalledWith('o1', { version: 3, ...answer }, file);
  });

  it('asks the panel again when the clerk wants it, and says why not where it cannot', async () => {
    const error = { status: 422, code: 'nobody-to-ask', detail: 'Nobody has an address.' };
    const refused = new HttpErrorResponse({ status: 422, error });
    api.askPanel.mockReturnValueOnce(throwError(() => refused)).mockReturnValueOnce(of(null));
    const { press } = await show(aLine(), ['outcomes.edit']);
    await press('Ask the panel...');
    expect(api.askPanel).toHaveBeenCalledWith('o1');
    expect(refusals).toEqual(['Nobody has an address.', '']);
  });

  it('saves an answer on the version that it was made on', async () => {
    api.review.mockReturnValue(of(answered));
    answer = { answer: 'partly', words: 'Most did.', evidence: 'The May scorecard.' };
    const { press } = await show(aLine(), ['outcomes.review']);
    await press('Answer...');
    expect(api.review).toHaveBeenCalledWith('o1', { version: 3, ...answer }, null);
    expect(told).toEqual([answered]);
  });

  it('says what is missing without sending, and what somebody else said meanwhile', async () => {
    const { press } = await show(aLine(), ['outcomes.review']);
    for (const [given, missing] of [
      ['yes', 'Say what shows that it lasted.'],
      ['cannot-say', 'Say what became of it, or why it cannot be said yet.'],
    ] as const) {
      answer = { answer: given, words: 'Most did.', evidence: '', reason: '' };
      await press('Answer...');
      expect(refusals).toEqual([missing]);
    }
    expect(api.review).not.toHaveBeenCalled();
    const error = { status: 409, code: 'stale-version', detail: 'Stale.', current: answered };
    const stale = new HttpErrorResponse({ status: 409, error });
    api.review.mockReturnValueOnce(throwError(() => stale)).mockReturnValueOnce(of(answered));
    answer = { answer: 'no', words: '', evidence: 'Not shown any more.', reason: 'It closed.' };
    await press('Answer...');
    expect(refusals[0]).toContain('Somebody else changed this outcome meanwhile: It lasted in part.');
    expect(api.review).toHaveBeenLastCalledWith(
      ...['o1', { version: 4, answer: 'no', words: 'It closed.', evidence: '' }, null],
    );
  });

  it('lets the clerk add one commitment and keep or drop those linked', async () => {
    api.link.mockReturnValue(of(aLine({ version: 4 })));
    answer = { linked: ['c1'], find: '', more: 'c2' };
    const { press } = await show(aLine(), ['outcomes.edit']);
    await press('Link to commitments...');
    expect(api.link).toHaveBeenCalledWith('o1', { version: 3, commitmentIds: ['c1', 'c2'] });
  });
});
