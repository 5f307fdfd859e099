import fc from 'fast-check';
import {
  circumstancesAsked,
  croydon2019,
  croydon2021,
  type DispensationGrant,
  dispensationScope,
  interestCircumstances,
  type InterestInMatter,
  interestKinds,
  type InterestsPolicy,
  modelCode2020,
  participationFor,
  withoutInterest,
} from './index';

type Line = [
  row: string,
  interest: InterestInMatter['interest'],
  circumstance: InterestInMatter['circumstance'],
  special: 'sensitive' | 'open',
  dispensation: 'none' | 'speak' | 'vote' | 'speak and vote',
  disclose: 'yes' | 'fact only' | 'no',
  speak: 'yes' | 'no' | 'if-public-may',
  vote: 'votes' | 'no vote',
  stay: 'stays' | 'leaves',
  ask?: 'ask',
];

const grants: Record<Line[4], DispensationGrant | null> = {
  none: null,
  speak: { maySpeak: true, mayVote: false },
  vote: { maySpeak: false, mayVote: true },
  'speak and vote': { maySpeak: true, mayVote: true },
};

function expectLine(policy: InterestsPolicy, line: Line): void {
  const [row, interest, circumstance, special, dispensation, disclose, speak, vote, stay, ask] = line;
  const matter = { interest, circumstance, isSensitive: special === 'sensitive' };
  expect(participationFor(policy, { ...matter, dispensation: grants[dispensation] })).toEqual({
    mustDisclose: disclose !== 'no',
    factOnly: disclose === 'fact only',
    speak,
    mayVote: vote === 'votes',
    mustLeave: stay === 'leaves',
    askMonitoringOfficer: ask === 'ask',
    row,
  });
}

describe('table A: Croydon 2021 (rules 4.3)', () => {
  it.each<Line>([
    ['A1', 'dpi', 'registered', 'open', 'none', 'yes', 'no', 'no vote', 'leaves'],
    ['A2', 'dpi', 'unregistered', 'open', 'none', 'yes', 'no', 'no vote', 'leaves'],
    ['A3', 'dpi', 'pending', 'open', 'none', 'yes', 'no', 'no vote', 'leaves'],
    ['A4', 'dpi', 'registered', 'open', 'speak', 'yes', 'yes', 'no vote', 'stays'],
    ['A5', 'dpi', 'registered', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['A5', 'dpi', 'registered', 'open', 'vote', 'yes', 'no', 'votes', 'stays'],
    ['A6', 'dpi', 'registered', 'sensitive', 'none', 'fact only', 'no', 'no vote', 'leaves'],
    ['A6', 'dpi', 'unregistered', 'sensitive', 'none', 'fact only', 'no', 'no vote', 'leaves'],
    ['A4', 'dpi', 'pending', 'sensitive', 'speak', 'fact only', 'yes', 'no vote', 'stays'],
    ['B1', 'ori', 'relates', 'open', 'none', 'yes', 'yes', 'no vote', 'stays'],
    ['B1', 'ori', 'relates', 'open', 'speak', 'yes', 'yes', 'no vote', 'stays'],
    ['B2', 'ori', 'relates', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['B2', 'ori', 'relates', 'open', 'vote', 'yes', 'yes', 'votes', 'stays'],
    ['B3', 'ori', 'relates', 'sensitive', 'none', 'fact only', 'yes', 'no vote', 'stays'],
    ['C1', 'nri', 'directly-relates', 'open', 'none', 'yes', 'no', 'no vote', 'leaves'],
    ['C2', 'nri', 'directly-relates', 'open', 'speak', 'yes', 'yes', 'no vote', 'stays'],
    ['C2', 'nri', 'directly-relates', 'open', 'vote', 'yes', 'no', 'votes', 'stays'],
    ['C2', 'nri', 'directly-relates', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['D1', 'nri', 'affects-test-met', 'open', 'none', 'yes', 'no', 'no vote', 'leaves', 'ask'],
    ['D1', 'nri', 'affects-test-met', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays', 'ask'],
    ['D2', 'nri', 'affects-test-not-met', 'open', 'none', 'no', 'yes', 'votes', 'stays'],
    ['D2', 'nri', 'affects-test-not-met', 'sensitive', 'none', 'no', 'yes', 'votes', 'stays'],
  ])('row %s: %s, %s, %s, dispensation %s', (...line) => expectLine(croydon2021, line));

  it('row Z: without an interest a member discloses nothing, speaks, votes and stays', () => {
    expect(withoutInterest).toMatchObject({
      mustDisclose: false,
      speak: 'yes',
      mayVote: true,
      mustLeave: false,
    });
  });

  it('asks what its rows tell apart', () => {
    expect(circumstancesAsked(croydon2021, 'ori')).toEqual(['relates', 'directly-relates']);
    expect(circumstancesAsked(croydon2021, 'nri')).toEqual([
      'directly-relates',
      'affects-test-met',
      'affects-test-not-met',
    ]);
  });
});

describe('table B: LGA model code 2020 (rules 4.4)', () => {
  it.each<Line>([
    ['4', 'dpi', 'registered', 'open', 'none', 'yes', 'no', 'no vote', 'leaves'],
    ['4', 'dpi', 'unregistered', 'open', 'none', 'yes', 'no', 'no vote', 'leaves'],
    ['4', 'dpi', 'registered', 'sensitive', 'none', 'fact only', 'no', 'no vote', 'leaves'],
    ['4', 'dpi', 'registered', 'open', 'speak', 'yes', 'yes', 'no vote', 'stays'],
    ['4', 'dpi', 'registered', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['6', 'ori', 'directly-relates', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves'],
    ['6', 'ori', 'directly-relates', 'open', 'vote', 'yes', 'if-public-may', 'votes', 'stays'],
    ['6', 'ori', 'directly-relates', 'open', 'speak', 'yes', 'yes', 'no vote', 'stays'],
    ['7', 'nri', 'directly-relates', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves'],
    ['7', 'nri', 'directly-relates', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['9', 'dpi', 'affects-test-met', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves'],
    ['9', 'ori', 'affects-test-met', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves'],
    ['9', 'nri', 'affects-test-met', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves'],
    ['9', 'nri', 'affects-test-met', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['8', 'dpi', 'affects-test-not-met', 'open', 'none', 'yes', 'yes', 'votes', 'stays'],
    ['8', 'ori', 'affects-test-not-met', 'open', 'none', 'yes', 'yes', 'votes', 'stays'],
    ['8', 'nri', 'affects-test-not-met', 'open', 'none', 'yes', 'yes', 'votes', 'stays'],
  ])('paragraph %s: %s, %s, %s, dispensation %s', (...line) => expectLine(modelCode2020, line));
});

describe('the agendas of Croydon of 2019', () => {
  it.each<Line>([
    ['S1', 'dpi', 'registered', 'open', 'none', 'no', 'no', 'no vote', 'stays'],
    ['S2', 'dpi', 'pending', 'open', 'none', 'no', 'no', 'no vote', 'stays'],
    ['S3', 'dpi', 'unregistered', 'open', 'none', 'yes', 'no', 'no vote', 'stays'],
    ['S3', 'dpi', 'unregistered', 'sensitive', 'none', 'fact only', 'no', 'no vote', 'stays'],
    ['S1', 'dpi', 'registered', 'open', 'speak', 'no', 'yes', 'no vote', 'stays'],
    ['S3', 'dpi', 'unregistered', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays'],
    ['O1', 'ori', 'relates', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves', 'ask'],
    ['O1', 'ori', 'relates', 'open', 'speak and vote', 'yes', 'yes', 'votes', 'stays', 'ask'],
    ['N1', 'nri', 'directly-relates', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves', 'ask'],
    ['N1', 'nri', 'affects-test-met', 'open', 'none', 'yes', 'if-public-may', 'no vote', 'leaves', 'ask'],
    ['N1', 'nri', 'directly-relates', 'open', 'speak', 'yes', 'yes', 'no vote', 'stays', 'ask'],
    ['N2', 'nri', 'affects-test-not-met', 'open', 'none', 'yes', 'yes', 'votes', 'stays', 'ask'],
  ])('row %s: %s, %s, %s, dispensation %s', (...line) => expectLine(croydon2019, line));
});

describe('where the codes contradict each other, each keeps its own answer', () => {
  const of = (
    policy: InterestsPolicy,
    interest: 'ori' | 'nri',
    circumstance: InterestInMatter['circumstance'],
  ) => participationFor(policy, { interest, circumstance, isSensitive: false, dispensation: null });

  it('an other registrable interest stays and speaks in Croydon, and goes out by the model code', () => {
    expect(of(croydon2021, 'ori', 'directly-relates')).toMatchObject({ speak: 'yes', mustLeave: false });
    expect(of(modelCode2020, 'ori', 'directly-relates')).toMatchObject({
      speak: 'if-public-may',
      mustLeave: true,
    });
  });

  it('the test of paragraph 9 decides disclosure in Croydon, and participation in the model code', () => {
    expect(of(croydon2021, 'nri', 'affects-test-not-met').mustDisclose).toBe(false);
    expect(of(modelCode2020, 'nri', 'affects-test-not-met').mustDisclose).toBe(true);
  });
});

const policies = [croydon2019, croydon2021, modelCode2020];
const matters = fc.record({
  interest: fc.constantFrom(...interestKinds),
  circumstance: fc.constantFrom(...interestCircumstances),
  isSensitive: fc.boolean(),
});
const grant = fc.record({ maySpeak: fc.boolean(), mayVote: fc.boolean() });

describe('every table, whatever is asked', () => {
  const inAll = (check: (policy: InterestsPolicy, matter: Omit<InterestInMatter, 'dispensation'>) => void) =>
    fc.assert(fc.property(fc.constantFrom(...policies), matters, check));

  it('takes the strictest course, and asks the Monitoring Officer, where it has no row', () => {
    inAll((policy, matter) => {
      if (circumstancesAsked(policy, matter.interest).includes(matter.circumstance)) return;
      expect(participationFor(policy, { ...matter, dispensation: null })).toMatchObject({
        mustDisclose: true,
        speak: 'no',
        mayVote: false,
        mustLeave: true,
        askMonitoringOfficer: true,
        row: 'none',
      });
    });
  });

  it('has one row for each thing that it asks about', () => {
    for (const policy of policies)
      for (const interest of interestKinds)
        for (const circumstance of circumstancesAsked(policy, interest))
          for (const isSensitive of [true, false]) {
            const matter = { interest, circumstance, isSensitive, dispensation: null };
            expect(participationFor(policy, matter).row).not.toBe('none');
          }
  });

  it('lets a dispensation never make things stricter, and never lift the duty to disclose (I-06)', () => {
    const rank = { no: 0, 'if-public-may': 1, yes: 2 };
    fc.assert(
      fc.property(fc.constantFrom(...policies), matters, grant, (policy, matter, dispensation) => {
        const without = participationFor(policy, { ...matter, dispensation: null });
        const having = participationFor(policy, { ...matter, dispensation });
        expect(rank[having.speak]).toBeGreaterThanOrEqual(rank[without.speak]);
        expect(Number(having.mayVote)).toBeGreaterThanOrEqual(Number(without.mayVote));
        expect(Number(having.mustLeave)).toBeLessThanOrEqual(Number(without.mustLeave));
        expect(having.mustDisclose).toBe(without.mustDisclose);
      }),
    );
  });

  it('treats a dispensation that grants nothing as none', () => {
    const nothing = { maySpeak: false, mayVote: false };
    inAll((policy, matter) =>
      expect(participationFor(policy, { ...matter, dispensation: nothing })).toEqual(
        participationFor(policy, { ...matter, dispensation: null }),
      ),
    );
    expect(dispensationScope(nothing)).toBe('none');
  });

  it('has a sensitive interest disclosed by its fact alone, and an open one in words (I-05)', () => {
    inAll((policy, matter) => {
      const { factOnly, mustDisclose } = participationFor(policy, { ...matter, dispensation: null });
      expect(factOnly).toBe(mustDisclose && matter.isSensitive);
    });
  });
});
