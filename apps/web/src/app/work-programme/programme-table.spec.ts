import { CdkDropList } from '@angular/cdk/drag-drop';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import type { WorkProgramme } from '@minutebook/contracts';
import { ProgrammeActs } from './programme-acts';
import { ProgrammeTable } from './programme-table';
import { aProgramme, aSlot, aTopic } from './testing/a-programme';

describe('the topics by meeting', () => {
  const acts = { of: () => [], moveTo: jest.fn(), place: jest.fn() };

  async function show(programme: WorkProgramme, mayEdit = true) {
    jest.clearAllMocks();
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: ProgrammeActs, useValue: acts }],
    });
    const fixture = TestBed.createComponent(ProgrammeTable);
    fixture.componentRef.setInput('programme', programme);
    fixture.componentRef.setInput('mayEdit', mayEdit);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const lists = fixture.debugElement
      .queryAll(By.directive(CdkDropList))
      .map((list) => list.injector.get(CdkDropList));
    return { element, lists, text: () => element.textContent.replace(/\s+/g, ' ') };
  }

  it('are moved by dragging: to another meeting it is asked why, within one it is not', async () => {
    const { lists } = await show(aProgramme());
    const [june, september] = lists;
    const drop = (container: unknown, currentIndex: number) =>
      june?.dropped.emit({
        ...{ item: { data: aTopic() }, previousIndex: 0, currentIndex },
        ...{ container, previousContainer: june },
      } as never);
    drop(september, 1);
    expect(acts.moveTo).toHaveBeenCalledWith(aTopic(), 'september', 2);
    drop(june, 0);
    expect(acts.place).not.toHaveBeenCalled();
    drop(june, 2);
    expect(acts.place).toHaveBeenCalledWith(aTopic(), 3);
  });

  it('show where each came from, its slips, its questions, its theme and what the agenda says', async () => {
    const move = { toOn: null, at: '', by: 'Ines Carrow', reason: 'No room in June' };
    const topic = aTopic({
      ...{ theme: 'Education', origin: 'indicator', originNote: 'LAC 13', change: 'moved' },
      ...{ purpose: 'To see what helps.', linesOfEnquiry: ['Who is behind?'], leads: ['Shelley Lane'] },
      moves: [{ ...move, fromOn: '2021-06-22' }],
      agendaWarning: 'Still on the agenda of 22 June 2021. Take it off there.',
    });
    const warnings = ['3 substantive items: more than the 2 that this body takes at one meeting.'];
    const { text, element } = await show(
      aProgramme({ slots: [aSlot({ theme: 'Schools', warnings, topics: [topic] })] }),
    );
    for (const words of [
      ...['Education', 'A red indicator: LAC 13', 'Moved once, from 22 June 2021: No room in June'],
      ...['To see what helps.', 'Who is behind?', 'Shelley Lane', 'Draft: moved', 'Schools', ...warnings],
      'Still on the agenda of 22 June 2021.',
    ])
      expect(text()).toContain(words);
    expect(element.querySelector('a[href="/topics/indicator/LAC%2013"]')).not.toBeNull();
  });

  it('are read only by those who may not edit', async () => {
    const { element, lists } = await show(aProgramme(), false);
    expect(element.querySelector('button')).toBeNull();
    expect(lists.every(({ disabled }) => disabled)).toBe(true);
  });
});
