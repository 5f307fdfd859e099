import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each follower was told of a topic, and when it was last looked for news. */
export class RememberWhatFollowersWereTold1795212000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE topic_followers ADD COLUMN told text[], ADD COLUMN looked_on date`);
    await runner.query(`CREATE INDEX topic_followers_by_look ON topic_followers (authority_id, looked_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE topic_followers DROP COLUMN told, DROP COLUMN looked_on`);
  }
}
