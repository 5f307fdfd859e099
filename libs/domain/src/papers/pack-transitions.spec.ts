import { packStates } from './pack-states';
import { canPackBecome, isPackRunning } from './pack-transitions';

const allowed = new Set([
  'queued building',
  'queued failed',
  'queued stopped',
  'building building',
  'building ready',
  'building failed',
  'building stopped',
]);

describe('states of a pack', () => {
  it.each(packStates.flatMap((from) => packStates.map((to) => [from, to] as const)))(
    'from %s to %s is as the table of the field says',
    (from, to) => {
      expect(canPackBecome(from, to)).toBe(allowed.has(`${from} ${to}`));
    },
  );

  it('are running while queued and building, so that a second build is refused', () => {
    expect(packStates.filter(isPackRunning)).toEqual(['queued', 'building']);
  });
});
