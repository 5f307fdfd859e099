import type { MigrationInterface, QueryRunner } from 'typeorm';

const purposesBefore = `'none', 'apologies', 'minutes', 'disclosures', 'urgent-business', 'actions', 'outcomes', 'work-programme'`;
const purposes = `${purposesBefore}, 'cabinet-response', 'scorecard'`;
const policiesBefore = `'publication', 'pack', 'numbering', 'quorum', 'attendance', 'interests', 'wording'`;
const policies = `${policiesBefore}, 'reminders', 'responses', 'programme', 'scorecards'`;
const documentsBefore = `'minutes', 'decision-notice', 'attendance', 'disclosures', 'chairs-brief'`;
const documents = `${documentsBefore}, 'action-list', 'cabinet-response', 'work-programme', 'scorecard', 'annual-report', 'you-said'`;

/** The commitments register and its history; what standing items, policies and documents of it are called. */
export class CreateCommitments1795212000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.#name(runner, purposes, policies, documents);
    await runner.query(`
      CREATE TABLE commitments (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        entry_id uuid,
        block_id uuid UNIQUE,
        parent_id uuid,
        kind text NOT NULL CHECK (kind IN ('action', 'request', 'recommendation', 'resolution')),
        reference text NOT NULL,
        ordinal text NOT NULL DEFAULT '',
        position integer NOT NULL,
        minute_number text NOT NULL DEFAULT '',
        source_title text NOT NULL,
        body_name text NOT NULL,
        text text NOT NULL,
        conclusions text[] NOT NULL DEFAULT '{}',
        owner text NOT NULL DEFAULT '',
        owner_person_id uuid,
        owner_email text NOT NULL DEFAULT '',
        addressed_to text NOT NULL DEFAULT '',
        addressee_kind text NOT NULL DEFAULT ''
          CHECK (addressee_kind IN ('', 'executive', 'council', 'partner', 'officer')),
        due jsonb,
        due_on date,
        state text NOT NULL DEFAULT 'not-begun' CHECK (state IN
          ('not-begun', 'under-way', 'done-proposed', 'done', 'dropped', 'withdrawn')),
        is_from_young_people boolean NOT NULL DEFAULT false,
        topics text[] NOT NULL DEFAULT '{}',
        circulated_to text NOT NULL DEFAULT '',
        circulated_on date,
        closed_at timestamptz,
        closed_by_name text NOT NULL DEFAULT '',
        last_update text NOT NULL DEFAULT '',
        last_update_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, entry_id) REFERENCES minute_entries (authority_id, id),
        FOREIGN KEY (authority_id, parent_id) REFERENCES commitments (authority_id, id),
        FOREIGN KEY (authority_id, owner_person_id) REFERENCES people (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX commitments_by_due ON commitments (authority_id, state, due_on)`);
    await runner.query(
      `CREATE INDEX commitments_by_body ON commitments (authority_id, body_id, state, due_on)`,
    );
    await runner.query(
      `CREATE INDEX commitments_by_meeting ON commitments (authority_id, meeting_id, position)`,
    );
    await runner.query(`
      CREATE TABLE commitment_updates (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        commitment_id uuid NOT NULL,
        at timestamptz NOT NULL,
        by_name text NOT NULL,
        by_user_id uuid,
        way text NOT NULL CHECK (way IN ('clerk', 'link', 'minutes', 'meeting', 'response', 'system')),
        kind text NOT NULL CHECK (kind IN ('note', 'state', 'due', 'owner', 'answer', 'evidence', 'corrected', 'withdrawn',
          'linked', 'proposal', 'reminder')),
        text text NOT NULL,
        file_sha256 text,
        file_name text NOT NULL DEFAULT '',
        file_bytes integer NOT NULL DEFAULT 0,
        file_type text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, commitment_id) REFERENCES commitments (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX commitment_updates_by_commitment
      ON commitment_updates (authority_id, commitment_id, at)`);
    await runner.query(`CREATE TRIGGER commitment_updates_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
      ON commitment_updates FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async #name(runner: QueryRunner, purposes: string, policies: string, documents: string): Promise<void> {
    const checks = [
      ['standing_agenda_items', 'purpose', purposes],
      ['agenda_items', 'purpose', purposes],
      ['minute_entries', 'purpose', purposes],
      ['policies', 'kind', policies],
      ['meeting_documents', 'kind', documents],
    ] as const;
    for (const [table, column, words] of checks) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_check`);
      await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_check
        CHECK (${column} IN (${words}))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE commitment_updates, commitments`);
    await this.#name(runner, purposesBefore, policiesBefore, documentsBefore);
  }
}
