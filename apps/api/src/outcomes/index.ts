export { AskPanelService } from './ask-panel.service';
export { newsOf } from './commitment-news';
export { LinkedOutcomesService } from './linked-outcomes.service';
export { OutcomeReviewsService } from './outcome-reviews.service';
export { OutcomesModule } from './outcomes.module';
export { OutcomesReader } from './outcomes-reader';
export { OutcomesService } from './outcomes.service';
