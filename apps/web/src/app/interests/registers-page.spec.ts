import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { InterestWarning } from '@minutebook/contracts';
import { of } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { InterestsApi } from './interests.api';
import { RegistersPage } from './registers-page';
import { aRegister, fennId } from './testing/samples';

const person = { id: fennId, name: 'Councillor Ada Fenn' };
const meeting = {
  id: '00000000-0000-4000-8000-000000000101',
  bodyName: 'Example Panel',
  heldOn: '2026-05-20',
};
const warning = (change: Partial<InterestWarning>): InterestWarning => ({
  person,
  reason: 'registration',
  dueBy: '2026-06-16',
  isOverdue: false,
  meeting: null,
  ...change,
});

async function show(warnings: InterestWarning[]) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      {
        provide: InterestsApi,
        useValue: { registers: () => of([aRegister({ pendingCount: 2 })]), warnings: () => of(warnings) },
      },
      { provide: SessionStore, useValue: { can: () => true } },
      {
        provide: CouncilCalendarStore,
        useValue: { today: signal('2026-06-10'), load: () => Promise.resolve() },
      },
    ],
  });
  const fixture = TestBed.createComponent(RegistersPage);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('the page of all registers', () => {
  it('says what is due and what is overdue, and why', async () => {
    const text = await show([
      warning({}),
      warning({ reason: 'disclosure', isOverdue: true, dueBy: '2026-06-09', meeting }),
    ]);
    expect(text).toContain('Has not notified any interests since taking office.');
    expect(text).toContain('The notification is due by Tuesday, 16 June 2026.');
    expect(text).toContain(
      'Disclosed a pecuniary interest that is not registered, Example Panel, Wednesday, 20 May 2026.',
    );
    expect(text).toContain('The notification was due by Tuesday, 9 June 2026.');
  });

  it('has no list of what is due where nothing is, and counts what waits to be confirmed', async () => {
    const text = await show([]);
    expect(text).not.toContain('To be notified');
    expect(text).toContain('2 to confirm');
    expect(text).toContain('1 member');
  });
});
