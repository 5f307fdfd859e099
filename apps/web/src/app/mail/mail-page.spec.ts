import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { MailMessageView } from '@minutebook/contracts';
import { of } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { MailPage } from './mail-page';
import { MailApi } from './mail.api';

const message = (change: Partial<MailMessageView>): MailMessageView => ({
  id: 'm1',
  kind: 'reminder',
  to: 'owner@example.org',
  subject: 'Two commitments',
  text: 'Two commitments are yours.',
  state: 'sent',
  delivery: 'unknown',
  notBefore: '2019-06-20T08:00:00.000Z',
  sentAt: '2019-06-20T08:00:10.000Z',
  problem: '',
  ...change,
});
const bounced = message({
  id: 'm2',
  subject: 'One commitment',
  text: 'One commitment is yours.',
  state: 'bounced',
  sentAt: null,
  problem: 'No such mailbox.',
});

async function show(which?: string, messages = [message({}), bounced]) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: MailApi, useValue: { list: () => of(messages) } },
      { provide: CouncilCalendarStore, useValue: { today: signal('2019-06-24') } },
    ],
  });
  const fixture = TestBed.createComponent(MailPage);
  fixture.componentRef.setInput('show', which);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('the page of messages', () => {
  it('says of each to whom, when, what became of it, and its words', async () => {
    const text = await show();
    expect(text).toContain('2 messages');
    expect(text).toContain('To owner@example.org, Thu 20 June, 9.00am');
    expect(text).toContain('not before Thu 20 June, 9.00am');
    expect(text).toContain('Came back');
    expect(text).toContain('No such mailbox.');
    expect(text).toContain('Two commitments are yours.');
  });

  it.each([
    ['awaited', 'Sent'],
    ['delivered', 'Arrived'],
    ['kept', 'Kept here'],
  ] as const)('says of a sent one that is %s: %s', async (delivery, word) => {
    const text = await show(undefined, [message({ delivery })]);
    expect(text).toContain(`Two commitments${word}`);
    expect(text.includes('This installation sends no mail')).toBe(delivery === 'kept');
  });

  it('shows only those that did not arrive', async () => {
    const text = await show('problems');
    expect(text).toContain('1 message');
    expect(text).not.toContain('Two commitments are yours.');
  });
});
