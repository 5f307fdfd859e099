import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { of } from 'rxjs';
import { MeetingStore } from '../meeting.store';
import { anAgenda, anItem, meetingId } from '../testing/fixtures';
import { FakeAgendaApi, provideMeeting, refused } from '../testing/provide-meeting';
import { AgendaApi } from './agenda.api';
import { AgendaParts } from './agenda-parts';
import { AgendaStore } from './agenda.store';

/** The agenda with its items in this order, numbered as they stand. */
const inOrder = (...ids: string[]) =>
  anAgenda(ids.map((id, index) => anItem(index + 1, { id, title: `Report ${id.slice(1)}` })));

describe('the order of business', () => {
  let fixture: ComponentFixture<AgendaParts>;
  let api: FakeAgendaApi;
  const announce = jest.fn();

  beforeEach(async () => {
    announce.mockClear();
    TestBed.configureTestingModule({
      providers: [provideMeeting(), { provide: LiveAnnouncer, useValue: { announce } }],
    });
    api = TestBed.inject(AgendaApi) as unknown as FakeAgendaApi;
    await TestBed.inject(MeetingStore).open(meetingId);
    await TestBed.inject(AgendaStore).open(meetingId, Promise.resolve());
    fixture = TestBed.createComponent(AgendaParts);
    fixture.componentRef.setInput('mayEdit', true);
    fixture.componentRef.setInput('mayArrange', true);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });

  const titles = () => [...document.querySelectorAll('li h3')].map((title) => title.textContent?.trim());
  const rowOf = (id: string) => document.getElementById(`agenda-item-${id}`) as HTMLElement;
  const press = async (id: string, key: string) => {
    rowOf(id).focus();
    rowOf(id).dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
    await fixture.whenStable();
  };
  const settled = async () => {
    await TestBed.inject(AgendaStore).settled();
    await fixture.whenStable();
  };
  const choose = async (item: string, act: string) => {
    const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    const menu = await loader.getHarness(
      MatMenuHarness.with({ selector: `[aria-label="More for ${item}"]` }),
    );
    await menu.open();
    await menu.clickItem({ text: act });
    await fixture.whenStable();
    return loader;
  };

  it('moves an item up with Alt and an arrow, says so, and keeps the focus on it', async () => {
    api.moveItem.mockReturnValue(of(inOrder('i1', 'i3', 'i2')));
    await press('i3', 'ArrowUp');
    expect(titles()).toEqual(['Report 1', 'Report 3', 'Report 2']);
    expect(announce).toHaveBeenLastCalledWith('Item 3 is now item 2');
    expect(document.activeElement).toBe(rowOf('i3'));
    await settled();
    expect(api.moveItem).toHaveBeenCalledWith(
      'i3',
      expect.objectContaining({ revision: 7, part: 'A', position: 2 }),
    );
  });

  it('says that the first item cannot go further up, and sends nothing', async () => {
    await press('i1', 'ArrowUp');
    expect(announce).toHaveBeenLastCalledWith('Item 1 is already the first of Part A');
    expect(api.moveItem).not.toHaveBeenCalled();
  });

  it('sends moves one after another, each on the revision that the one before gave', async () => {
    api.moveItem
      .mockReturnValueOnce(of({ ...inOrder('i1', 'i3', 'i2'), revision: 8 }))
      .mockReturnValueOnce(of({ ...inOrder('i3', 'i1', 'i2'), revision: 9 }));
    await press('i3', 'ArrowUp');
    await press('i3', 'ArrowUp');
    expect(titles()).toEqual(['Report 3', 'Report 1', 'Report 2']);
    await settled();
    const moves = api.moveItem.mock.calls as unknown as [string, { revision: number; position: number }][];
    expect(moves.map(([, { revision, position }]) => [revision, position])).toEqual([
      [7, 2],
      [8, 1],
    ]);
  });

  it('puts the old order back when a move is refused, and says why', async () => {
    const current = anAgenda([anItem(1), anItem(2), anItem(3)], { revision: 9 });
    api.moveItem.mockReturnValue(
      refused({ status: 409, detail: 'Somebody else has changed this agenda.', current }),
    );
    await press('i3', 'ArrowUp');
    await settled();
    expect(titles()).toEqual(['Report 1', 'Report 2', 'Report 3']);
    expect(TestBed.inject(AgendaStore).complaint()?.detail).toBe('Somebody else has changed this agenda.');
  });

  it('offers the same moves in the menu of a row', async () => {
    await choose('Item 1', 'Move down');
    expect(announce).toHaveBeenLastCalledWith('Item 1 is now item 2');
  });

  it('moves nothing to Part B before its paragraph is chosen', async () => {
    const loader = await choose('Item 2', 'Move to Part B...');
    const move = await loader.getHarness(MatButtonHarness.with({ text: 'Move to Part B' }));
    await move.click();
    expect(document.body.textContent).toContain('Choose the paragraph that makes this item exempt.');
    expect(api.moveItem).not.toHaveBeenCalled();
    document.querySelector<HTMLInputElement>('mb-paragraphs-field input')?.click();
    await fixture.whenStable();
    await move.click();
    await fixture.whenStable();
    await settled();
    expect(api.moveItem).toHaveBeenCalledWith('i2', {
      revision: 7,
      part: 'B',
      position: 1,
      exemptParagraphs: [1],
    });
    expect(announce).toHaveBeenLastCalledWith('Item 2 is now in Part B, item 3');
  });

  it('lets a published agenda lose items only', async () => {
    fixture.componentRef.setInput('mayArrange', false);
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    const menu = await loader.getHarness(MatMenuHarness.with({ selector: '[aria-label="More for Item 1"]' }));
    await menu.open();
    const labels = await Promise.all((await menu.getItems()).map((item) => item.getText()));
    expect(labels).toEqual(['Open', 'Withdraw...']);
  });
});
