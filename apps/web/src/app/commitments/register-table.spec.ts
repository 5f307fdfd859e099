import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { listed } from './register-groups';
import { RegisterTable } from './register-table';
import { aCommitment } from './testing/samples';

const rows = [
  aCommitment({ id: 'a', reference: '19/19, A1' }),
  aCommitment({ id: 'b', reference: '19/19, A2' }),
  aCommitment({ id: 'c', reference: '19/19, Q1', lateByWorkingDays: 2 }),
];

describe('the table of the register', () => {
  async function show(canSelect = true) {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(RegisterTable);
    const inputs = { pages: listed([rows], { group: 'meeting', isOnlyLate: true }), total: 3, canSelect };
    const more = { today: '2019-06-24', caption: 'Rows', selected: new Set(['b']), search: '?states=open' };
    for (const [name, value] of Object.entries({ ...inputs, ...more })) {
      fixture.componentRef.setInput(name, value);
    }
    const [toggled, opened] = [jest.fn(), jest.fn()];
    fixture.componentInstance.toggled.subscribe(toggled);
    fixture.componentInstance.opened.subscribe(opened);
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    await fixture.whenStable();
    const press = async (key: string) => {
      const target = element.contains(document.activeElement) ? document.activeElement : element;
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await fixture.whenStable();
    };
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.text a')];
    return { element, links, press, toggled, opened };
  }

  it('goes through its rows with j and k, and selects with x', async () => {
    const { links, press, toggled } = await show();
    await press('j');
    expect(document.activeElement).toBe(links[0]);
    await press('ArrowDown');
    await press('j');
    await press('j');
    expect(document.activeElement).toBe(links[2]);
    await press('k');
    await press('x');
    expect(toggled).toHaveBeenCalledWith(rows[1]);
  });

  it('has no boxes for those who may only read', async () => {
    const { element, links, press, toggled } = await show(false);
    expect(element.querySelectorAll('input')).toHaveLength(0);
    links[0]?.focus();
    await press('x');
    expect(toggled).not.toHaveBeenCalled();
  });

  it('opens a row in place, and leaves other tabs to the browser', async () => {
    const { links, opened } = await show();
    expect(links[0]?.getAttribute('href')).toBe('/commitments/a?states=open');
    links[0]?.addEventListener('click', (event) => {
      event.preventDefault(); // jsdom cannot go anywhere
    });
    links[0]?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }));
    expect(opened).not.toHaveBeenCalled();
    links[0]?.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(opened).toHaveBeenCalledWith(rows[0]);
  });

  it('says the state of each row in words', async () => {
    const { element } = await show();
    const words = [...element.querySelectorAll('.state mb-status')].map((state) => state.textContent.trim());
    expect(words).toEqual(['Not begun', 'Not begun', '2 days late']);
  });
});
