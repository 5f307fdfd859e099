import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What owners without an account propose; and which commitments a mail is about, so that a bounce can be said on each. */
export class CreateProposals1795212000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commitment_proposals (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        commitment_id uuid NOT NULL,
        link_id uuid NOT NULL UNIQUE,
        at timestamptz NOT NULL,
        by_name text NOT NULL,
        text text NOT NULL,
        proposes text NOT NULL CHECK (proposes IN ('nothing', 'done', 'new-date')),
        new_due_on date,
        file_update_id uuid,
        decided text NOT NULL DEFAULT 'waiting' CHECK (decided IN ('waiting', 'accepted', 'declined')),
        decided_by_name text NOT NULL DEFAULT '',
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, commitment_id) REFERENCES commitments (authority_id, id),
        FOREIGN KEY (authority_id, link_id) REFERENCES signed_links (authority_id, id),
        FOREIGN KEY (authority_id, file_update_id) REFERENCES commitment_updates (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX commitment_proposals_by_commitment
      ON commitment_proposals (authority_id, commitment_id, at)`);
    await runner.query(`ALTER TABLE mail_messages ADD COLUMN about uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail_messages DROP COLUMN about`);
    await runner.query(`DROP TABLE commitment_proposals`);
  }
}
