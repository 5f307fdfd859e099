import { describeCommitmentState, type CommitmentState } from '../commitments/index';

/** What was last written beside the state: of "Done: it was sent." it is "It was sent." */
export function newsIn(lastUpdate: string, state: CommitmentState): string {
  const name = describeCommitmentState(state);
  const [before] = ['Said to be done', name].filter((each) => lastUpdate.startsWith(each));
  const news = lastUpdate.slice(before?.length ?? 0).replace(/^[\s:.,]+/, '');
  return news.charAt(0).toUpperCase() + news.slice(1);
}
