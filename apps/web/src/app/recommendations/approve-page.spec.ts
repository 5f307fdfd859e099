import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { of } from 'rxjs';
import { ApprovePage } from './approve-page';
import { RecommendationsApi } from './recommendations.api';
import { aLinkedResponse } from './testing/samples';

describe('the page of the cabinet member', () => {
  const api = { linkedApproval: jest.fn(), approveLinked: jest.fn(), sendBackLinked: jest.fn() };

  async function show(linked = aLinkedResponse()) {
    api.linkedApproval.mockReset().mockReturnValue(of(linked));
    api.approveLinked.mockReset().mockReturnValue(of(linked));
    api.sendBackLinked.mockReset().mockReturnValue(of(linked));
    TestBed.configureTestingModule({ providers: [{ provide: RecommendationsApi, useValue: api }] });
    const fixture = TestBed.createComponent(ApprovePage);
    fixture.componentRef.setInput('token', 'a-token');
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const text = () => (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';
    const press = async (words: string) =>
      (await loader.getHarness(MatButtonHarness.with({ text: words }))).click();
    return { text, press, loader };
  }

  it('approves the response that it shows', async () => {
    const { text, press } = await show();
    expect(text()).toContain('They will be.');
    await press('Approve the response');
    expect(api.approveLinked).toHaveBeenCalledWith('a-token', 4);
    expect(text()).toContain('The response is approved');
  });

  it('sends it back with a reason, and not without', async () => {
    const { text, press, loader } = await show();
    await press('Send it back to be changed');
    await press('Send it back');
    expect(api.sendBackLinked).not.toHaveBeenCalled();
    expect(text()).toContain('Say what should be changed.');
    await (await loader.getHarness(MatInputHarness)).setValue('Say by when.');
    await press('Send it back');
    expect(api.sendBackLinked).toHaveBeenCalledWith('a-token', 4, 'Say by when.');
    expect(text()).toContain('The response went back to Education.');
  });

  it('has nothing to approve while the department writes', async () => {
    const linked = aLinkedResponse();
    const { text } = await show({ ...linked, response: { ...linked.response, stage: 'drafted' } });
    expect(text()).toContain('The department is writing it anew.');
    expect(text()).not.toContain('Approve the response');
  });
});
