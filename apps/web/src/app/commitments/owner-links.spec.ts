import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import type { CommitmentDetail } from '@minutebook/contracts';
import { Confirm } from '@minutebook/ui';
import { of, throwError } from 'rxjs';
import { CommitmentsApi } from './commitments.api';
import { OwnerLinks } from './owner-links';
import { aDetail } from './testing/samples';

const link = {
  ...{ toName: 'Ola Reed', toAddress: 'ola@council.example' },
  ...{ expiresAt: '2019-09-04T10:00:00.000Z', openedAt: null },
};

describe('asking the owner', () => {
  const api = { sendLink: jest.fn(), recallLinks: jest.fn() };
  const confirm = { ask: jest.fn() };

  async function show(row: CommitmentDetail) {
    for (const act of [api.sendLink, api.recallLinks]) act.mockReset().mockReturnValue(of(undefined));
    confirm.ask.mockReset().mockResolvedValue(true);
    TestBed.configureTestingModule({
      providers: [
        { provide: CommitmentsApi, useValue: api },
        { provide: Confirm, useValue: confirm },
      ],
    });
    const fixture = TestBed.createComponent(OwnerLinks);
    fixture.componentRef.setInput('row', row);
    const changed = jest.fn();
    fixture.componentInstance.changed.subscribe(changed);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const buttons = () => loader.getAllHarnesses(MatButtonHarness);
    await fixture.whenStable();
    const text = () => (fixture.nativeElement as HTMLElement).textContent ?? '';
    return { buttons, changed, text, press: async (at: number) => (await buttons())[at]?.click() };
  }

  it('says which links are open, to whom and until when, and recalls them', async () => {
    const { buttons, changed, text, press } = await show(aDetail({ links: [link] }));
    expect(text()).toContain(
      'Link to Ola Reed (ola@council.example), good until Wednesday, 4 September 2019, not opened yet.',
    );
    expect(await Promise.all((await buttons()).map((one) => one.getText()))).toEqual([
      'Send the owner a link...',
      'Recall the link...',
    ]);
    await press(1);
    expect(api.recallLinks).toHaveBeenCalledWith(aDetail().id);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Recalled.');
  });

  it('recalls nothing when the act is not confirmed', async () => {
    const { press } = await show(aDetail({ links: [link] }));
    confirm.ask.mockResolvedValue(false);
    await press(1);
    expect(api.recallLinks).not.toHaveBeenCalled();
  });

  it('has nothing to recall where nothing is open', async () => {
    const { buttons } = await show(aDetail());
    expect(await buttons()).toHaveLength(1);
  });

  it('says why a link was not sent', async () => {
    const { changed, text, press } = await show(aDetail());
    const error = { type: '', title: '', status: 409, code: 'link-just-sent', detail: 'Wait a minute.' };
    api.sendLink.mockReturnValueOnce(throwError(() => new HttpErrorResponse({ status: 409, error })));
    await press(0);
    expect(text()).toContain('Wait a minute.');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
