import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox of mails, and the links in them that let somebody without an account do one thing. */
export class CreateMailAndLinks1795212000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_messages (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        kind text NOT NULL,
        dedupe_key text NOT NULL,
        to_name text NOT NULL,
        to_address text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'bounced', 'failed')),
        not_before timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        sent_at timestamptz,
        claim uuid,
        claimed_at timestamptz,
        problem text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT mail_messages_dedupe_key UNIQUE (authority_id, dedupe_key),
        UNIQUE (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX mail_messages_by_state ON mail_messages (state, not_before)`);
    await runner.query(`
      CREATE TABLE signed_links (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        purpose text NOT NULL CHECK (purpose IN
          ('commitment-update', 'response-form', 'response-approval', 'outcome-review', 'unfollow')),
        subject_id uuid NOT NULL,
        to_name text NOT NULL,
        to_address text NOT NULL,
        expires_at timestamptz NOT NULL,
        opened_at timestamptz,
        used_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id)
      )`);
    await runner.query(
      `CREATE INDEX signed_links_by_subject ON signed_links (authority_id, purpose, subject_id)`,
    );
    await runner.query(`
      CREATE TABLE sealed.link_keys (
        authority_id uuid PRIMARY KEY REFERENCES authorities,
        key bytea NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sealed.link_keys, signed_links, mail_messages`);
  }
}
