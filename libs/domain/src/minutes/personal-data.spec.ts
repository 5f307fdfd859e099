import { personalDataFindings } from './personal-data';

describe('the story check (C-03)', () => {
  it.each<[string, string[]]>([
    ['Child F said that two of her friends had not met theirs.', ['her friends']],
    ['An EMPIRE representative shared the difficulties they were having at school.', ['at school']],
    ['A young person aged 14 had moved twice.', ['aged 14']],
    ['A 15-year-old child in care spoke.', ['15-year-old']],
    ['A child, 15 years old, spoke about his foster carers.', ['15 years old', 'his foster carers']],
    [
      'Child M went to Beech Tree School with her younger brother.',
      ['Beech Tree School', 'her younger brother'],
    ],
    ['One young person had waited a year for an autism diagnosis.', ['autism', 'diagnosis']],
  ])('%s', (text, found) => {
    expect(personalDataFindings(text)).toEqual(found);
  });

  it.each([
    'For young people and their foster carers to have the contact details of everybody in their care.',
    'Child F thanked the Panel.',
    'Councillor Hale asked about her visit to the school.',
    'The Virtual School reported that 34% of plans had been reviewed.',
    'Children at risk continued to receive visits at school.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(personalDataFindings(text)).toEqual([]);
  });

  it('looks at one sentence at a time, and says each passage once', () => {
    const text =
      'Child F spoke. Her friends at school were kind to the officers.\nChild S liked her school. Child L liked her school.';
    expect(personalDataFindings(text)).toEqual(['her school']);
  });
});
