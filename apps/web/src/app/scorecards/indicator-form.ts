import type { Indicator, UpdateIndicator } from '@minutebook/contracts';
import {
  readCell,
  type Frequency,
  type IndicatorUnit,
  type Polarity,
  type YtdMethod,
} from '@minutebook/domain';
import { textOf, type ActField, type ActValues } from '../live/acts/act-question';
import { frequencyWords, polarityWords, unitWords, ytdWords } from './scorecard-words';

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The form of an indicator: all that it is, apart from its figures. */
export function indicatorFields(indicator: Indicator): ActField[] {
  const { code, title, polarity, unit, frequency, responsible, ytdMethod, targets, comparators } = indicator;
  const lines = (pairs: readonly (readonly [string, unknown])[]) =>
    pairs.map(([name, value]) => `${name}: ${String(value)}`).join('\n');
  return [
    { kind: 'line', name: 'code', label: 'Number', value: code },
    { kind: 'line', name: 'title', label: 'Title', value: title },
    {
      kind: 'choice',
      name: 'polarity',
      label: 'Polarity',
      options: optionsOf(polarityWords),
      value: polarity,
    },
    { kind: 'choice', name: 'unit', label: 'Unit', options: optionsOf(unitWords), value: unit },
    {
      ...{ kind: 'choice', name: 'frequency', label: 'Measured', options: optionsOf(frequencyWords) },
      value: frequency,
    },
    {
      ...{ kind: 'line', name: 'responsible', label: 'Responsible officer', isOptional: true },
      value: responsible,
    },
    {
      ...{ kind: 'choice', name: 'ytdMethod', label: 'Year to date', options: optionsOf(ytdWords) },
      value: ytdMethod,
    },
    {
      ...{ kind: 'text', name: 'targets', label: 'Targets', isOptional: true },
      hint: 'A year on each line, such as 2019-20: 85.',
      value: lines(Object.entries(targets)),
    },
    {
      ...{ kind: 'text', name: 'comparators', label: 'Compared with', isOptional: true },
      hint: 'One on each line, such as England 2017-18: 84%.',
      value: lines(comparators.map(({ name, text }) => [name, text])),
    },
  ];
}

type Changes = Omit<UpdateIndicator, 'version'>;

/** What the form says, or the sentence of what cannot be read in it. */
export function indicatorChanges(values: ActValues): { changes: Changes } | { refusal: string } {
  const targets: Record<string, number> = {};
  for (const [name, text] of pairsOf(textOf(values, 'targets'))) {
    const { value } = readCell(text);
    if (!/^\d{4}-\d{2}$/.test(name) || value === null)
      return { refusal: `“${name}” is no target. Write a financial year and a figure, such as 2019-20: 85.` };
    targets[name] = value;
  }
  const comparators = pairsOf(textOf(values, 'comparators')).map(([name, text]) => ({ name, text }));
  const empty = comparators.find(({ name, text }) => name === '' || text === '');
  if (empty)
    return {
      refusal: `“${empty.name || empty.text}” is no comparator. Write what it is and the figure, such as England 2017-18: 84%.`,
    };
  return {
    changes: {
      ...{ code: textOf(values, 'code'), title: textOf(values, 'title') },
      polarity: textOf(values, 'polarity') as Polarity,
      unit: textOf(values, 'unit') as IndicatorUnit,
      frequency: textOf(values, 'frequency') as Frequency,
      responsible: textOf(values, 'responsible'),
      ytdMethod: textOf(values, 'ytdMethod') as YtdMethod,
      ...{ targets, comparators },
    },
  };
}

/** Lines of "name: text"; the text is empty where there is no colon. */
const pairsOf = (lines: string): [string, string][] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(':');
      return [name.trim(), rest.join(':').trim()];
    });
