import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { MeetingDocument, MeetingSummary } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { MeetingsApi } from '../meetings/meetings.api';
import { DocumentsApi } from '../minutes/documents/documents.api';
import { ActionListNote } from './action-list-note';
import { ActionLists } from './action-lists';

const meeting = (id: string, heldOn: string, body: string, state = 'scheduled') =>
  ({ id, heldOn, state, body: { id: body, name: `Panel ${body}`, shortName: body } }) as MeetingSummary;
const document = (state: MeetingDocument['state']) =>
  ({ id: 'd1', meetingId: 'm2', kind: 'action-list', state, pageCount: 2, failure: null }) as MeetingDocument;

describe('the action list of the coming meeting', () => {
  const documents = { make: jest.fn(), list: jest.fn() };

  async function show(mayMake = true) {
    jest.useFakeTimers();
    documents.make.mockReset().mockReturnValue(of(document('queued')));
    documents.list.mockReset().mockReturnValue(of([document('ready')]));
    const all = [
      meeting('m3', '2019-09-04', 'a'),
      meeting('m2', '2019-07-03', 'a'),
      meeting('m1', '2019-06-26', 'a', 'cancelled'),
      meeting('m4', '2019-09-11', 'b'),
    ];
    TestBed.configureTestingModule({
      providers: [
        ActionLists,
        { provide: DocumentsApi, useValue: documents },
        { provide: MeetingsApi, useValue: { list: () => of(all) } },
        { provide: SessionStore, useValue: { can: () => mayMake } },
        { provide: CouncilCalendarStore, useValue: { today: signal('2019-06-24') } },
      ],
    });
    const lists = TestBed.inject(ActionLists);
    const fixture = TestBed.createComponent(ActionListNote);
    await jest.advanceTimersByTimeAsync(0);
    const text = () => {
      fixture.detectChanges();
      return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim();
    };
    return { lists, text };
  }
  afterEach(() => jest.useRealTimers());

  it('is offered for the next meeting of each body that is held', async () => {
    const { lists } = await show();
    expect(lists.coming().map(({ id }) => id)).toEqual(['m2', 'm4']);
  });

  it('is offered to nobody who may not make documents', async () => {
    const { lists } = await show(false);
    expect(lists.coming()).toEqual([]);
  });

  it('is being made, and then lies there as PDF and DOCX', async () => {
    const { lists, text } = await show();
    expect(text()).toBe('');
    await lists.make(lists.coming()[0]!);
    expect(documents.make).toHaveBeenCalledWith('m2', 'action-list');
    expect(text()).toBe('Action list for Panel a, Wednesday, 3 July 2019. It is being made.');
    await jest.advanceTimersByTimeAsync(700);
    expect(text()).toBe('Action list for Panel a, Wednesday, 3 July 2019. It is ready, 2 pages. PDFDOCX');
  });

  it('says why there is none', async () => {
    const { lists, text } = await show();
    documents.make.mockReturnValue(
      throwError(() => ({ status: 409, error: { code: 'x', detail: 'Nothing is open.', status: 409 } })),
    );
    await lists.make(lists.coming()[0]!);
    expect(text()).toContain('Action list for Panel a, Wednesday, 3 July 2019.');
    expect(text()).not.toContain('being made');
  });
});
