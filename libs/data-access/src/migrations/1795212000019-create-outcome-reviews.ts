import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "Did it last?", asked six months after the meeting, and which commitments an outcome came from. */
export class CreateOutcomeReviews1795212000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcome_reviews (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        outcome_id uuid NOT NULL,
        answer text NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'cannot-say')),
        words text NOT NULL DEFAULT '',
        evidence text NOT NULL DEFAULT '',
        by_name text NOT NULL,
        at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, outcome_id) REFERENCES outcomes (authority_id, id)
      )`);
    await runner.query(
      `CREATE INDEX outcome_reviews_by_outcome ON outcome_reviews (authority_id, outcome_id, at)`,
    );
    await runner.query(`CREATE TRIGGER outcome_reviews_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
      ON outcome_reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TABLE outcome_commitments (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        outcome_id uuid NOT NULL,
        commitment_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, outcome_id, commitment_id),
        FOREIGN KEY (authority_id, outcome_id) REFERENCES outcomes (authority_id, id),
        FOREIGN KEY (authority_id, commitment_id) REFERENCES commitments (authority_id, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outcome_commitments, outcome_reviews`);
  }
}
