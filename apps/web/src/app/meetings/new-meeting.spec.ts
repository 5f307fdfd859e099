import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDatepickerInputHarness } from '@angular/material/datepicker/testing';
import { Router, provideRouter } from '@angular/router';
import { of, throwError } from 'rxjs';
import { BodiesApi } from '../bodies/bodies.api';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { provideDateBoxes } from '../core/dates';
import { SessionStore } from '../core/session.store';
import { aWholeMeeting, panelId } from '../testing/samples';
import { MeetingsApi } from './meetings.api';
import { NewMeeting } from './new-meeting';
import { dateWarnings } from './new-meeting-clock';

const body = {
  id: panelId,
  name: 'Example Panel',
  usualVenue: 'Room F10, Town Hall',
  usualStartTime: '17:00',
};

describe('a new meeting', () => {
  const api = { create: jest.fn() };

  async function show() {
    api.create.mockReset().mockReturnValue(of(aWholeMeeting()));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideDateBoxes(),
        { provide: MeetingsApi, useValue: api },
        { provide: BodiesApi, useValue: { get: () => of(body) } },
        { provide: BodiesStore, useValue: { all: signal([body]) } },
        { provide: SessionStore, useValue: { can: () => true } },
        {
          provide: CouncilCalendarStore,
          useValue: {
            today: signal('2019-06-10'),
            policy: signal({ clearDays: 5, cutoff: '17:00' }),
            calendar: signal({ specialDays: [] }),
          },
        },
      ],
    });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const fixture = TestBed.createComponent(NewMeeting);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const date = await loader.getHarness(MatDatepickerInputHarness);
    const add = await loader.getHarness(MatButtonHarness.with({ text: 'Add meeting' }));
    const text = () => (fixture.nativeElement as HTMLElement).textContent ?? '';
    return { date, add, text, navigate };
  }

  it('shows the last day for publishing as soon as the date is there', async () => {
    const { date, text } = await show();
    expect(text()).not.toContain('Publish by');
    await date.setValue('3 July 2019');
    expect(text()).toContain('Publish by 5.00pm on Tuesday, 25 June');
  });

  it("takes the body's usual time and venue, and is sent with them", async () => {
    const { date, add, navigate } = await show();
    await date.setValue('3 July 2019');
    await add.click();
    expect(api.create).toHaveBeenCalledWith({
      bodyId: panelId,
      heldOn: '2019-07-03',
      startTime: '17:00',
      venue: 'Room F10, Town Hall',
    });
    expect(navigate).toHaveBeenCalledWith(['/meetings', aWholeMeeting().id]);
  });

  it('asks for the date in words', async () => {
    const { add, text } = await show();
    await add.click();
    expect(text()).toContain('Enter the date of the meeting');
    expect(api.create).not.toHaveBeenCalled();
  });

  it("puts the API's refusal at the field that it names", async () => {
    const { date, add, text, navigate } = await show();
    const errors = [{ path: 'heldOn', message: 'The panel meets on that day already.' }];
    const error = { type: '', title: '', status: 409, code: 'taken', detail: 'Not added.', errors };
    api.create.mockReturnValue(throwError(() => new HttpErrorResponse({ status: 409, error })));
    await date.setValue('3 July 2019');
    await add.click();
    expect(text()).toContain('The panel meets on that day already.');
    expect(navigate).not.toHaveBeenCalled();
  });
});

describe('a date is remarked on', () => {
  const calendar = { specialDays: [] };
  it.each([
    [
      '2019-06-23',
      '17:00',
      ['Sunday, 23 June 2019 has passed.', 'Sunday, 23 June 2019 is no working day: Sunday.'],
    ],
    ['2019-08-26', '17:00', ['Monday, 26 August 2019 is no working day: Summer bank holiday.']],
    ['2019-07-03', '17:00', []],
  ])('%s at %s', (on, time, said) => {
    expect(dateWarnings(on, time, '2019-06-24', calendar)).toEqual(said);
  });

  it('where the clocks change, and where the holidays are not known', () => {
    expect(dateWarnings('2020-03-29', '01:30', '2019-06-24', calendar).join()).toContain('clocks go forward');
    expect(dateWarnings('2040-07-04', '17:00', '2019-06-24', calendar).join()).toContain('not known yet');
  });
});
