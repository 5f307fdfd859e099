import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a row of the register last took from its block, so that a correction overwrites only what it changed; the views that people
 * keep of the list; and what the list needs to answer quickly with tens of thousands of rows.
 */
export class FollowBlocksAndSaveViews1795212000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE commitments
      ADD COLUMN followed_owner text NOT NULL DEFAULT '', ADD COLUMN followed_due jsonb`);
    await this.#copyDays(runner);
    await runner.query(`CREATE INDEX commitments_by_owner ON commitments (authority_id, owner, due_on)`);
    await runner.query(`CREATE INDEX commitments_by_held_on ON commitments (authority_id, held_on)`);
    await runner.query(`CREATE INDEX commitments_by_day ON commitments (authority_id, due_on)`);
    // words of the list's search; an expression that no entity can name
    await runner.query(`CREATE INDEX commitments_by_words ON commitments USING gin (to_tsvector('simple',
      translate(reference || ' ' || text || ' ' || owner, '/.,-''&', '      ')))`);
    await runner.query(`
      CREATE TABLE saved_views (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        user_id uuid NOT NULL,
        name text NOT NULL,
        query jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, user_id, name),
        FOREIGN KEY (authority_id, user_id) REFERENCES users (authority_id, id)
      )`);
  }

  /** The day of the meeting beside each row: the list sorts by it, and a sort over a join is what takes long. */
  async #copyDays(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE commitments ADD COLUMN held_on date`);
    await runner.query(`UPDATE commitments c SET held_on = m.held_on FROM meetings m
      WHERE m.authority_id = c.authority_id AND m.id = c.meeting_id`);
    await runner.query(`ALTER TABLE commitments ALTER COLUMN held_on SET NOT NULL`);
    await runner.query(`CREATE FUNCTION copy_day_to_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT m.held_on INTO NEW.held_on FROM meetings m
          WHERE m.authority_id = NEW.authority_id AND m.id = NEW.meeting_id;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER commitments_copy_day BEFORE INSERT OR UPDATE OF meeting_id, held_on
      ON commitments FOR EACH ROW EXECUTE FUNCTION copy_day_to_commitment()`);
    await runner.query(`CREATE FUNCTION copy_day_to_commitments() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE commitments SET held_on = NEW.held_on WHERE authority_id = NEW.authority_id AND meeting_id = NEW.id;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER meetings_copy_day AFTER UPDATE OF held_on ON meetings
      FOR EACH ROW WHEN (OLD.held_on <> NEW.held_on) EXECUTE FUNCTION copy_day_to_commitments()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE saved_views`);
    await runner.query(`DROP TRIGGER meetings_copy_day ON meetings`);
    await runner.query(`DROP TRIGGER commitments_copy_day ON commitments`);
    await runner.query(`DROP FUNCTION copy_day_to_commitments, copy_day_to_commitment`);
    await runner.query(
      `DROP INDEX commitments_by_words, commitments_by_owner, commitments_by_held_on, commitments_by_day`,
    );
    await runner.query(`ALTER TABLE commitments
      DROP COLUMN followed_owner, DROP COLUMN followed_due, DROP COLUMN held_on`);
  }
}
