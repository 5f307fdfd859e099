import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who follows which topic. */
export class CreateTopicFollowers1795212000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topic_followers (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        user_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('tag', 'indicator', 'recommendation', 'theme')),
        key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        CONSTRAINT topic_followers_once_key UNIQUE (authority_id, user_id, kind, key),
        FOREIGN KEY (authority_id, user_id) REFERENCES users (authority_id, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE topic_followers`);
  }
}
