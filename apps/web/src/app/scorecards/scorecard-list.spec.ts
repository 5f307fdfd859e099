import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { of } from 'rxjs';
import { BodiesStore } from '../core/bodies.store';
import { SessionStore } from '../core/session.store';
import { ScorecardList } from './scorecard-list';
import { ScorecardsApi } from './scorecards.api';
import { aScorecard } from './testing/a-scorecard';

const line = {
  ...{ id: 's1', version: 1, title: 'Children in care', body: { id: 'b1', name: 'Panel' } },
  ...{ indicators: 29, latestMonth: '2019-05' },
};

describe('the scorecards', () => {
  const create = jest.fn();
  async function show(mayEdit: boolean, lines = [line]) {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: ScorecardsApi, useValue: { list: () => of(lines), create } },
        { provide: BodiesStore, useValue: { mine: () => [{ id: 'b1', name: 'Panel' }] } },
        { provide: SessionStore, useValue: { can: () => mayEdit } },
      ],
    });
    const fixture = TestBed.createComponent(ScorecardList);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const begin = async (title: string) => {
      const name = element.querySelector<HTMLInputElement>('input[type=text]');
      if (name) name.value = title;
      element.querySelector('form')?.dispatchEvent(new Event('submit'));
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    };
    return { element, begin };
  }

  it('are listed with what they hold, and begun by those who may', async () => {
    const { element, begin } = await show(true);
    expect(element.querySelector('h2 a')?.getAttribute('href')).toBe('/scorecards/s1');
    expect(element.textContent).toContain('Panel. 29 indicators, figures up to May 2019.');
    await begin(' ');
    expect(element.querySelector('[role=alert]')?.textContent).toBe('Give the scorecard a name.');
    create.mockReturnValue(of(aScorecard()));
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await begin('Fostering');
    expect(create).toHaveBeenCalledWith('b1', 'Fostering');
    expect(navigate).toHaveBeenCalledWith(['/scorecards', 's1']);
  });

  it('are only read by the others', async () => {
    const { element } = await show(false, []);
    expect(element.textContent).toContain('No scorecards yet');
    expect(element.querySelector('form')).toBeNull();
  });
});
