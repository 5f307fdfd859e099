import type { OutcomeLine } from './held-meeting';

/** Minute 20/19: what members said that the meeting had done for children in care. Who said which line is made up. */
export const outcomesOfMarch: OutcomeLine[] = [
  {
    at: '19:36',
    saidBy: 'Councillor Alisa Flemming',
    text: 'We heard children speak, answered what they raised, and thought about what it means for practice. We also asked how to hear them as a matter of course.',
    themes: ['voice'],
    helps: ['children-in-care'],
  },
  {
    at: '19:37',
    saidBy: 'Gloria Peake',
    text: 'A Foster Carers Charter is on its way. It will say within what time a carer can at least count on the social worker’s answer.',
    themes: ['placement', 'workforce'],
    helps: ['foster-families'],
  },
  {
    at: '19:39',
    saidBy: 'Connor Ilesh',
    text: 'Young people sit with us and have the confidence to say what they think and what worries them. They saw that we listen and take it up.',
    themes: ['voice'],
    helps: ['children-in-care'],
  },
  {
    at: '19:41',
    saidBy: 'Kwabena Doyle',
    text: 'It helps to meet and go through what is to be done. A spreadsheet of all actions was suggested.',
    themes: ['other'],
    helps: ['children-in-care'],
  },
  {
    at: '19:42',
    saidBy: 'Sarah Bailey',
    text: 'The young people’s part in this meeting was impressive. Now they must be told what is done about it.',
    themes: ['voice'],
    helps: ['children-in-care'],
  },
  {
    at: '19:43',
    saidBy: 'Councillor Shafi Khan',
    text: 'Next time I want to hear from young people whether they know to whom they can complain.',
    themes: ['voice', 'safety'],
    helps: ['children-in-care'],
  },
  {
    at: '19:45',
    saidBy: 'Martin Ashgrove',
    text: 'It was young people who told us what a good foster home is. The role of the reviewing officer was opened up and questioned, and young people should judge it too. We must think of those in foster homes who are on their own, and have information in the languages that they read.',
    themes: ['voice', 'placement'],
    helps: ['children-in-care', 'unaccompanied-children'],
  },
  {
    at: '19:48',
    saidBy: 'Councillor Janet Campbell',
    text: 'What young people said here is worth a great deal. I look forward to visiting EMPIRE.',
    themes: ['voice'],
    helps: ['children-in-care'],
  },
  {
    at: '19:49',
    saidBy: 'Shelley Davies',
    text: 'The review of foster carers will have the young people’s views in it.',
    themes: ['voice', 'placement'],
    helps: ['foster-families', 'children-in-care'],
  },
  {
    at: '19:51',
    saidBy: 'Councillor Helen Redfern',
    text: 'Some of what we were told is sad, and nobody should have to go through it. The thorough review of fostering must set down what children say. That members asked to be invited to EMPIRE is a good thing and will do children good.',
    themes: ['voice', 'safety'],
    helps: ['children-in-care'],
  },
  {
    at: '19:54',
    saidBy: 'Councillor Jerry Fitzpatrick',
    text: 'To have young people here was strong and inspiring; we may think too little of the strength and confidence that they have. We should find more such occasions, and ways to stand by them for longer, apprenticeships for one.',
    themes: ['voice', 'leaving-care'],
    helps: ['children-in-care', 'care-leavers'],
  },
];
