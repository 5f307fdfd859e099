export { loadScorecard } from './load-scorecard';
