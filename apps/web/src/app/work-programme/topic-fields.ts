import type { CreateProgrammeTopic, ProgrammeTopic, WorkProgramme } from '@minutebook/contracts';
import { topicOrigins, type TopicOrigin, type TopicWeight } from '@minutebook/domain';
import { isOn, textOf, type ActField, type ActValues } from '../live/acts/act-question';
import { linesOf, noDate, originWords, placesOf } from './programme-words';

/** What a form begins with: a topic that is edited, or what a new one came from. */
export type TopicStart = Partial<ProgrammeTopic> & { commitmentId?: string };

/** The form of a topic; `programme` for a new one, which also needs its place. */
export function topicFields(programme: WorkProgramme | null, start: TopicStart): ActField[] {
  const isNew = programme !== null;
  return [
    { kind: 'line', name: 'title', label: 'Topic', value: start.title ?? '' },
    ...(isNew ? placeFields(programme, start) : []),
    {
      ...{ kind: 'line', name: 'theme', label: 'Theme', isOptional: true, value: start.theme ?? '' },
      hint: 'Where it is another one than its meeting has.',
    },
    {
      ...{ kind: 'text', name: 'leads', label: 'Report leads', hint: 'One on each line.', isOptional: true },
      value: (start.leads ?? []).join('\n'),
    },
    {
      ...{ kind: 'choice', name: 'origin', label: 'Where it came from' },
      options: topicOrigins.map((value) => ({ value, label: originWords[value] })),
      value: start.origin ?? 'committee',
    },
    {
      ...{ kind: 'line', name: 'originNote', label: 'Which one', isOptional: true },
      hint: 'The indicator, the Act, or what else says more.',
      value: start.originNote ?? '',
    },
    { kind: 'text', name: 'purpose', label: 'Purpose', isOptional: true, value: start.purpose ?? '' },
    {
      ...{ kind: 'text', name: 'lines', label: 'Lines of enquiry', hint: 'One on each line.' },
      ...{ isOptional: true, value: (start.linesOfEnquiry ?? []).join('\n') },
    },
    ...sizeFields(start),
  ];
}

const sizeFields = (start: TopicStart): ActField[] => [
  {
    ...{ kind: 'choice', name: 'weight', label: 'How much it takes' },
    options: [
      { value: 'substantive', label: 'Substantive item' },
      { value: 'standing', label: 'Standing item' },
    ],
    value: start.weight ?? 'substantive',
  },
  {
    ...{ kind: 'line', name: 'minutes', label: 'Planned minutes', isOptional: true },
    value: start.minutes?.toString() ?? '',
  },
];

const placeFields = (programme: WorkProgramme, start: TopicStart): ActField[] => [
  {
    ...{ kind: 'choice', name: 'slot', label: 'Meeting' },
    options: placesOf(programme),
    value: start.slotId ?? noDate,
  },
  {
    ...{ kind: 'check', name: 'everyQuarter', label: 'Comes every quarter' },
    hint: 'Places for it are made at the later meetings of the year.',
  },
];

/** What the form says of a topic, old or new. */
export const editedTopic = (values: ActValues) => ({
  title: textOf(values, 'title'),
  theme: textOf(values, 'theme'),
  leads: linesOf(textOf(values, 'leads')),
  origin: textOf(values, 'origin') as TopicOrigin,
  originNote: textOf(values, 'originNote'),
  purpose: textOf(values, 'purpose'),
  linesOfEnquiry: linesOf(textOf(values, 'lines')),
  weight: textOf(values, 'weight') as TopicWeight,
  minutes: textOf(values, 'minutes') === '' ? null : Number(textOf(values, 'minutes')),
});

export function createdTopic(values: ActValues, { commitmentId }: TopicStart): CreateProgrammeTopic {
  const slot = textOf(values, 'slot');
  return {
    ...editedTopic(values),
    slotId: slot === noDate ? null : slot,
    everyQuarter: isOn(values, 'everyQuarter'),
    commitmentId: commitmentId ?? null,
  };
}
