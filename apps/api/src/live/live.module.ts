import { Module } from '@nestjs/common';
import { LiveConsequences } from './consequences';
import { ExemptLiveController } from './exempt-live.controller';
import { LiveController } from './live.controller';
import { LiveLog } from './live-log';
import { LiveReader } from './live-reader';
import { LiveSignals } from './live-signals';
import { LiveStreams } from './live-streams';
import { PseudonymCipher } from './pseudonym-cipher';
import { RealNames } from './real-names';
import { YoungPeople } from './young-people';
import { YoungPeopleController } from './young-people.controller';

@Module({
  controllers: [LiveController, ExemptLiveController, YoungPeopleController],
  providers: [
    LiveConsequences,
    LiveLog,
    LiveReader,
    LiveSignals,
    LiveStreams,
    PseudonymCipher,
    RealNames,
    YoungPeople,
  ],
  exports: [LiveLog, LiveReader, LiveSignals, RealNames, YoungPeople],
})
export class LiveModule {}
