import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import type { LinkedCommitment } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { AnswerApi } from './answer.api';
import { AnswerPage } from './answer-page';

const linked: LinkedCommitment = {
  toName: 'Head of Service',
  expiresAt: '2019-07-20T17:00:00.000Z',
  council: 'Example Council',
  bodyName: 'Example Panel',
  heldOn: '2019-03-06',
  reference: '19/19, A1',
  kind: 'action',
  sourceTitle: 'Voice of young people',
  text: 'Share the contact pack',
  owner: 'Head of Service',
  dueOn: '2019-07-03',
  state: 'not-begun',
  context: ['The Panel heard from young people.'],
};
const refused = (status: number, code: string) =>
  throwError(
    () =>
      new HttpErrorResponse({
        status,
        error: { type: '', title: '', status, code, detail: `Refused: ${code}.` },
      }),
  );

describe('the page of an owner without an account', () => {
  const api = { read: jest.fn(), send: jest.fn() };

  async function show(reads = of(linked)) {
    api.read.mockReset().mockReturnValue(reads);
    api.send.mockReset().mockReturnValue(of(null));
    TestBed.configureTestingModule({
      providers: [{ provide: AnswerApi, useValue: api }, provideNativeDateAdapter()],
    });
    const fixture = TestBed.createComponent(AnswerPage);
    fixture.componentRef.setInput('token', 'a-token');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const text = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
    return { element, text, loader: TestbedHarnessEnvironment.loader(fixture) };
  }
  const button = MatButtonHarness.with({ text: 'Send your answer' });

  it('shows the one commitment in its context, and leads nowhere else', async () => {
    const { element, text } = await show();
    expect(text()).toContain('At the meeting of Wednesday, 6 March 2019, under "Voice of young people".');
    expect(text()).toContain('Share the contact pack');
    expect(text()).toContain('The Panel heard from young people.');
    expect(element.querySelectorAll('a')).toHaveLength(0);
  });

  it('sends what was written with the proposal, and thanks', async () => {
    const { loader, text } = await show();
    await (await loader.getHarness(MatInputHarness)).setValue('Shared on 12 May.');
    await (await loader.getHarness(MatRadioButtonHarness.with({ label: 'It is done' }))).check();
    await (await loader.getHarness(button)).click();
    const answer = { text: 'Shared on 12 May.', proposes: 'done', newDueOn: null };
    expect(api.send).toHaveBeenCalledWith('a-token', answer, null);
    expect(text()).toContain('Thank you');
    expect(text()).toContain('The clerk decides on what you proposed.');
  });

  it('asks for words, and for the day where a new one is proposed', async () => {
    const { loader, text } = await show();
    await (await loader.getHarness(MatRadioButtonHarness.with({ label: 'It needs a new date' }))).check();
    await (await loader.getHarness(button)).click();
    expect(text()).toContain('Write what has been done, or what stands in the way.');
    expect(text()).toContain('Enter the day by which it will be done');
    expect(api.send).not.toHaveBeenCalled();
  });

  it.each([
    [410, 'link-used', 'This link has been used already'],
    [410, 'link-expired', 'This link has expired'],
    [410, 'link-replaced', 'A newer link was sent'],
    [410, 'link-revoked', 'This link has been recalled'],
    [404, 'link-unknown', 'This link does not work'],
  ])('has a sentence of its own for %s %s, with whom to ask', async (status, code, title) => {
    const { text } = await show(refused(status, code));
    expect(text()).toContain(title);
    expect(text()).toMatch(/ask the clerk/i);
    expect(text()).not.toContain('Share the contact pack');
  });

  it('keeps what was typed when it could not be sent', async () => {
    const { loader, text } = await show();
    const box = await loader.getHarness(MatInputHarness);
    api.send.mockReturnValueOnce(refused(415, 'not-a-pdf'));
    await box.setValue('Shared on 12 May.');
    await (await loader.getHarness(button)).click();
    expect(text()).toContain('Refused: not-a-pdf.');
    expect(await box.getValue()).toBe('Shared on 12 May.');
  });
});
