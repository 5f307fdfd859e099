import type { GiftsPolicy, InterestRow, InterestsPolicy } from './participation';
import type { InterestCircumstance } from './terms';

/*
 * Three codes of conduct as data. Where one is silent a default of the model code stands, marked with
 * `askMonitoringOfficer`. They contradict each other in places; nothing here smooths that over.
 */

const anyRegistration: InterestCircumstance[] = ['registered', 'pending', 'unregistered'];
const relates: InterestCircumstance[] = ['relates', 'directly-relates'];

const disclosed = { mustDisclose: true, askMonitoringOfficer: false } as const;
const out = { ...disclosed, speak: 'no', mayVote: false, mustLeave: true } as const;
const staysUnheard = { ...out, mustLeave: false } as const;
const outUnlessPublicSpeaks = { ...out, speak: 'if-public-may' } as const;
const staysAsPublic = { ...outUnlessPublicSpeaks, mustLeave: false } as const;
const speaksOnly = { ...disclosed, speak: 'yes', mayVote: false, mustLeave: false } as const;
const takesPart = { ...disclosed, speak: 'yes', mayVote: true, mustLeave: false } as const;
const asked = <Said extends InterestRow['participation']>(said: Said): Said => ({
  ...said,
  askMonitoringOfficer: true,
});

/** A row for a member without dispensation whose interest need not be kept back. */
const row = (
  name: string,
  interest: InterestRow['interest'],
  circumstances: InterestCircumstance[],
  participation: InterestRow['participation'],
  special: Partial<Pick<InterestRow, 'dispensation' | 'sensitivity'>> = {},
): InterestRow => ({
  row: name,
  interest,
  circumstances,
  dispensation: 'none',
  sensitivity: 'either',
  ...special,
  participation,
});

const overFiftyOrRepeated: GiftsPolicy = {
  singlePence: 5000,
  singleTest: 'more-than',
  cumulativePence: 5000,
};
const atLeastFifty: GiftsPolicy = { singlePence: 5000, singleTest: 'at-least', cumulativePence: null };

/**
 * Agendas of Croydon of 2019, which know pecuniary interests only. One that is neither registered nor pending is disclosed.
 * Discussion and vote are barred by s.31(4) Localism Act 2011, which does not ask the member to leave; other interests are
 * not named.
 */
export const croydon2019: InterestsPolicy = {
  name: 'Croydon 2019',
  rows: [
    row('S1', 'dpi', ['registered'], { ...staysUnheard, mustDisclose: false }, { dispensation: 'any' }),
    row('S2', 'dpi', ['pending'], { ...staysUnheard, mustDisclose: false }, { dispensation: 'any' }),
    row('S3', 'dpi', ['unregistered'], staysUnheard, { dispensation: 'any' }),
    row('O1', 'ori', relates, asked(outUnlessPublicSpeaks)),
    row('O1', 'ori', relates, asked(staysAsPublic), { dispensation: 'any' }),
    row('N1', 'nri', ['directly-relates', 'affects-test-met'], asked(outUnlessPublicSpeaks)),
    row('N1', 'nri', ['directly-relates', 'affects-test-met'], asked(staysAsPublic), { dispensation: 'any' }),
    row('N2', 'nri', ['affects-test-not-met'], asked(takesPart)),
  ],
  gifts: overFiftyOrRepeated,
};

/** Agendas of Croydon of 2021 and 2022: rows A to D of the rule book. The text says nothing of gifts; the model code does. */
export const croydon2021: InterestsPolicy = {
  name: 'Croydon 2021',
  rows: [
    row('A1', 'dpi', ['registered'], out, { sensitivity: 'open' }),
    row('A2', 'dpi', ['unregistered'], out, { sensitivity: 'open' }),
    row('A3', 'dpi', ['pending'], out, { sensitivity: 'open' }),
    row('A4', 'dpi', anyRegistration, speaksOnly, { dispensation: 'speak' }),
    row('A5', 'dpi', anyRegistration, takesPart, { dispensation: 'speak-and-vote' }),
    // s.33(1) allows a dispensation for the vote alone, which the table does not name.
    row('A5', 'dpi', anyRegistration, { ...staysUnheard, mayVote: true }, { dispensation: 'vote' }),
    row('A6', 'dpi', anyRegistration, out, { sensitivity: 'sensitive' }),
    row('B1', 'ori', relates, speaksOnly, { sensitivity: 'open' }),
    row('B2', 'ori', relates, takesPart, { dispensation: 'speak-and-vote' }),
    row('B2', 'ori', relates, takesPart, { dispensation: 'vote' }),
    row('B3', 'ori', relates, speaksOnly, { sensitivity: 'sensitive' }),
    row('C1', 'nri', ['directly-relates'], out),
    row('C2', 'nri', ['directly-relates'], staysUnheard, { dispensation: 'any' }),
    row('D1', 'nri', ['affects-test-met'], asked(out)),
    row('D1', 'nri', ['affects-test-met'], asked(staysUnheard), { dispensation: 'any' }),
    row('D2', 'nri', ['affects-test-not-met'], { ...takesPart, mustDisclose: false }),
  ],
  gifts: atLeastFifty,
};

/** Local Government Association, Model Councillor Code of Conduct 2020, Appendix B, paragraphs 4 to 9. */
export const modelCode2020: InterestsPolicy = {
  name: 'LGA model code 2020',
  rows: [
    row('4', 'dpi', anyRegistration, out),
    row('4', 'dpi', anyRegistration, staysUnheard, { dispensation: 'any' }),
    row('6', 'ori', ['directly-relates'], outUnlessPublicSpeaks),
    row('6', 'ori', ['directly-relates'], staysAsPublic, { dispensation: 'any' }),
    row('7', 'nri', ['directly-relates'], outUnlessPublicSpeaks),
    row('7', 'nri', ['directly-relates'], staysAsPublic, { dispensation: 'any' }),
    ...(['dpi', 'ori', 'nri'] as const).flatMap((interest) => [
      row('9', interest, ['affects-test-met'], outUnlessPublicSpeaks),
      row('9', interest, ['affects-test-met'], staysAsPublic, { dispensation: 'any' }),
      row('8', interest, ['affects-test-not-met'], takesPart),
    ]),
  ],
  gifts: atLeastFifty,
};
