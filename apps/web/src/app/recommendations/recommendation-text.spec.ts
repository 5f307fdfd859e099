import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter } from '@angular/router';
import type { RecommendationDetail } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { RecommendationText } from './recommendation-text';
import { RecommendationsApi } from './recommendations.api';
import { aRecommendation } from './testing/samples';

describe('the words of a recommendation', () => {
  const api = { chooseConclusions: jest.fn(), changeAddressee: jest.fn() };

  async function show(row: RecommendationDetail = aRecommendation()) {
    api.chooseConclusions.mockReset().mockReturnValue(of(row));
    api.changeAddressee.mockReset().mockReturnValue(of(row));
    TestBed.configureTestingModule({
      providers: [{ provide: RecommendationsApi, useValue: api }, provideRouter([])],
    });
    const fixture = TestBed.createComponent(RecommendationText);
    fixture.componentRef.setInput('row', row);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
    const buttons = async () =>
      Promise.all((await loader.getAllHarnesses(MatButtonHarness)).map((button) => button.getText()));
    return { element, loader, press, buttons, fixture };
  }

  it('have the conclusions of the minute to choose from, those it rests on ticked', async () => {
    const { element, press, buttons } = await show();
    await press('Choose the conclusions');
    const ticks = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(ticks.map(({ checked }) => checked)).toEqual([false, true]);
    expect(await buttons()).not.toContain('Those before it in the minutes');
    ticks[0]?.click();
    await press('Save the choice');
    expect(api.chooseConclusions).toHaveBeenCalledWith('r1', { version: 7, blockIds: ['c1', 'c2'] });
    expect(element.querySelector('form')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Choose the conclusions');
  });

  it('go back to the order of the minutes, and say when somebody else was first', async () => {
    const row = aRecommendation();
    const { element, press } = await show({ ...row, grounds: { ...row.grounds, isChosen: true } });
    const error = { type: '', title: '', status: 409, code: 'stale-version', detail: 'Somebody was first.' };
    api.chooseConclusions.mockReturnValue(throwError(() => new HttpErrorResponse({ status: 409, error })));
    await press('Choose the conclusions');
    await press('Those before it in the minutes');
    expect(api.chooseConclusions).toHaveBeenCalledWith('r1', { version: 7, blockIds: null });
    expect(element.textContent).toContain('Somebody was first.');
  });

  it('say what the notice makes of an addressee that was renamed', async () => {
    const { element, loader, press } = await show();
    await press('Addressee renamed or dissolved');
    const select = element.querySelector('select')!;
    select.value = 'renamed';
    select.dispatchEvent(new Event('change'));
    await (await loader.getHarness(MatInputHarness)).setValue('Executive');
    expect(element.textContent).toContain('This was addressed to Cabinet, which is now called Executive.');
    await press('Save');
    const said = { version: 4, change: 'renamed', nameNow: 'Executive' };
    expect(api.changeAddressee).toHaveBeenCalledWith('r1', said);
  });

  it('cannot be changed by who only reads', async () => {
    const { buttons } = await show(aRecommendation({ mayEdit: false }));
    expect(await buttons()).toEqual([]);
  });
});
