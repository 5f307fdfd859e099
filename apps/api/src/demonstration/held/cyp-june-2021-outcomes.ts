import type { OutcomeLine } from './held-meeting';

/** Minute 42/21: what difference the meeting made. Who said which line is made up. */
export const outcomesOfJune: OutcomeLine[] = [
  {
    at: '21:13',
    saidBy: 'Councillor Robert Ward',
    text: 'Reports and presentations have become noticeably better.',
    themes: ['workforce'],
    helps: ['all-children'],
  },
  {
    at: '21:14',
    saidBy: 'Councillor Sue Bennett',
    text: 'The way in which children’s complaints are dealt with has to improve.',
    themes: ['voice', 'safety'],
    helps: ['all-children'],
  },
  {
    at: '21:16',
    saidBy: 'Councillor Sean Fitzsimons',
    text: 'Meetings still do not hear enough from children and from those who use services.',
    themes: ['voice'],
    helps: ['all-children'],
  },
  {
    at: '21:17',
    saidBy: 'Joan Castell',
    text: 'How the workforce and those who use services see things should be nearer to us.',
    themes: ['workforce', 'voice'],
    helps: ['all-children'],
  },
  {
    at: '21:19',
    saidBy: 'Councillor Louisa Woodley',
    text: 'As soon as circumstances allow, our visits should begin again.',
    themes: ['voice'],
    helps: ['all-children'],
  },
  {
    at: '21:20',
    saidBy: 'Councillor Shafi Khan',
    text: 'Members will look at how other councils bring children and young people into their committees’ meetings.',
    themes: ['voice'],
    helps: ['all-children'],
  },
  {
    at: '21:22',
    saidBy: 'Councillor Bernadette Khan',
    text: 'The Chair will see whether young people could take over one of our meetings.',
    themes: ['voice'],
    helps: ['all-children'],
  },
];
