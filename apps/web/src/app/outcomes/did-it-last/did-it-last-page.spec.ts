import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import type { LinkedOutcome } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { DidItLastApi } from './did-it-last.api';
import { DidItLastPage } from './did-it-last-page';

const linked: LinkedOutcome = {
  ...{ toName: 'Councillor Ada Lund', expiresAt: '2019-11-05T17:00:00.000Z', council: 'Example Council' },
  ...{
    bodyName: 'Example Panel',
    heldOn: '2019-03-06',
    text: 'More keep their school.',
    saidBy: 'Care Leaver',
  },
  themes: ['education'],
  helps: [],
};
const refused = (status: number, code: string) =>
  throwError(
    () =>
      new HttpErrorResponse({
        status,
        error: { type: '', title: '', status, code, detail: `Refused: ${code}.` },
      }),
  );

describe('the page of a member of the panel without an account', () => {
  const api = { read: jest.fn(), send: jest.fn() };

  async function show(reads = of(linked)) {
    api.read.mockReset().mockReturnValue(reads);
    api.send.mockReset().mockReturnValue(of(null));
    TestBed.configureTestingModule({ providers: [{ provide: DidItLastApi, useValue: api }] });
    const fixture = TestBed.createComponent(DidItLastPage);
    fixture.componentRef.setInput('token', 'a-token');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const text = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const choose = async (label: string) =>
      (await loader.getHarness(MatRadioButtonHarness.with({ label }))).check();
    const send = async () =>
      (await loader.getHarness(MatButtonHarness.with({ text: 'Send your answer' }))).click();
    return { element, text, loader, choose, send };
  }

  it('shows the one outcome, and leads nowhere else', async () => {
    const { element, text } = await show();
    expect(text()).toContain('On Wednesday, 6 March 2019, Example Panel logged');
    expect(text()).toContain('More keep their school. Care Leaver. Education');
    expect(text()).toContain('is good until Tuesday, 5 November 2019.');
    expect(element.querySelectorAll('a')).toHaveLength(0);
  });

  it('sends that it lasted with what shows it, and thanks', async () => {
    const { loader, text, choose, send } = await show();
    await choose('Yes, it lasted');
    const [evidence] = await loader.getAllHarnesses(MatInputHarness);
    await evidence?.setValue(' The May scorecard. ');
    await send();
    const said = { answer: 'yes', words: '', evidence: 'The May scorecard.' };
    expect(api.send).toHaveBeenCalledWith('a-token', said, null);
    expect(text()).toContain('Thank you');
    expect(text()).toContain('Your answer stands in the outcomes log of Example Panel.');
  });

  it('sends that it did not with what became of it, and the file that was chosen', async () => {
    const { element, loader, choose, send } = await show();
    await choose('No');
    await (await loader.getHarness(MatInputHarness)).setValue('It closed.');
    const box = element.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = new File(['x'], 'letter.pdf');
    Object.defineProperty(box, 'files', { value: [file] });
    box.dispatchEvent(new Event('change'));
    await send();
    expect(api.send).toHaveBeenCalledWith(
      'a-token',
      { answer: 'no', words: 'It closed.', evidence: '' },
      file,
    );
  });

  it('says what is missing without sending', async () => {
    const { text, choose, send } = await show();
    await send();
    expect(text()).toContain('Choose yes, partly, no or cannot say.');
    for (const [label, missing] of [
      ['Partly', 'Say what shows that it lasted: a figure, a report or who told you.'],
      ['No', 'Say what became of it.'],
      ['It cannot be said yet', 'Say why it cannot be said yet.'],
    ] as const) {
      await choose(label);
      await send();
      expect(text()).toContain(missing);
    }
    expect(api.send).not.toHaveBeenCalled();
  });

  it.each([
    [410, 'link-used', 'This link has been used already'],
    [410, 'link-expired', 'This link has expired'],
    [410, 'link-revoked', 'This link has been recalled'],
    [404, 'link-unknown', 'This link does not work'],
  ])('has a sentence of its own for %s %s', async (status, code, title) => {
    const { text } = await show(refused(status, code));
    expect(text()).toContain(title);
    expect(text()).not.toContain('More keep their school');
  });

  it('keeps what was typed when it names a young person, and says when the link was used meanwhile', async () => {
    const { loader, text, choose, send } = await show();
    api.send
      .mockReturnValueOnce(refused(422, 'names-a-young-person'))
      .mockReturnValueOnce(refused(410, 'link-used'));
    await choose('No');
    const box = await loader.getHarness(MatInputHarness);
    await box.setValue('It closed.');
    await send();
    expect(text()).toContain('Refused: names-a-young-person.');
    expect(await box.getValue()).toBe('It closed.');
    await send();
    expect(text()).toContain('This link has been used already');
  });
});
