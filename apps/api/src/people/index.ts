export { PeopleModule } from './people.module';
export { PeopleService } from './people.service';
export { toPerson } from './person-view';
