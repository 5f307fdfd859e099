export { takeIndicators } from './scorecard-figures';
export { ScorecardsModule } from './scorecards.module';
