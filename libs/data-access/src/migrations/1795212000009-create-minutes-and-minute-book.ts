import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `('discussion', 'question', 'conclusion', 'resolution', 'recommendation', 'action', 'request', 'outcome',
  'movement', 'summary')`;

const block = `
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authorities,
  entry_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  content jsonb NOT NULL,
  owner text NOT NULL DEFAULT '',
  due jsonb,
  addressed_to text NOT NULL DEFAULT '',
  source_event_ids uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  edited_by text NOT NULL,
  edited_at timestamptz NOT NULL,
  UNIQUE (authority_id, id),
  FOREIGN KEY (authority_id, entry_id, entry_part) REFERENCES minute_entries (authority_id, id, part)`;

const remark = `
  id uuid PRIMARY KEY,
  authority_id uuid NOT NULL REFERENCES authorities,
  minutes_id uuid NOT NULL,
  block_id uuid NOT NULL,
  author_id uuid,
  author text NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (authority_id, id),
  FOREIGN KEY (authority_id, minutes_id) REFERENCES minutes (authority_id, id),
  FOREIGN KEY (authority_id, block_id) REFERENCES minute_blocks (authority_id, id) ON DELETE CASCADE`;

/** Minutes with their numbers and blocks, what is written beside them while they are cleared, and the minute book. */
export class CreateMinutesAndMinuteBook1795212000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.#createMinutes(runner);
    await this.#createBlocks(runner);
    await this.#createClearing(runner);
    await this.#createBook(runner);
    await this.#keepSignedMinutes(runner);
    await this.#keepNumbers(runner);
  }

  async #createMinutes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minutes (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL UNIQUE,
        body_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN
          ('draft', 'with-officers', 'with-chair', 'cleared', 'published-draft', 'approved', 'signed')),
        return_note text NOT NULL DEFAULT '',
        kept_findings jsonb NOT NULL DEFAULT '[]',
        published_at timestamptz,
        document_id uuid,
        placed_item_id uuid,
        placed_paper_id uuid,
        approved_meeting_id uuid,
        approved_at timestamptz,
        approved_by_name text NOT NULL DEFAULT '',
        signed_name text NOT NULL DEFAULT '',
        signed_at timestamptz,
        signed_by uuid,
        signed_sha256 text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT minutes_signed_check CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (authority_id, approved_meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, signed_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON minutes (authority_id, body_id)`);
    await runner.query(`
      CREATE TABLE minute_entries (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        minutes_id uuid NOT NULL,
        item_id uuid,
        part text NOT NULL CHECK (part IN ('A', 'B')),
        purpose text NOT NULL DEFAULT 'none' CHECK (purpose IN ('none', 'apologies', 'minutes', 'disclosures',
          'urgent-business', 'actions', 'outcomes', 'work-programme')),
        position integer NOT NULL,
        number text NOT NULL DEFAULT '',
        agenda_number integer,
        title text NOT NULL,
        exempt_paragraphs integer[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, id, part),
        CONSTRAINT minute_entries_position_key UNIQUE (minutes_id, position),
        FOREIGN KEY (authority_id, minutes_id) REFERENCES minutes (authority_id, id),
        FOREIGN KEY (authority_id, item_id) REFERENCES agenda_items (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE minute_numbers (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        series text NOT NULL,
        ordinal integer NOT NULL,
        label text NOT NULL,
        entry_id uuid UNIQUE,
        gap_reason text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT minute_numbers_gap_check CHECK (entry_id IS NOT NULL OR gap_reason <> ''),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, body_id, series, ordinal),
        UNIQUE (authority_id, body_id, label),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (authority_id, entry_id) REFERENCES minute_entries (authority_id, id)
      )`);
  }

  async #createBlocks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minute_blocks (${block},
        entry_part text NOT NULL,
        CONSTRAINT minute_blocks_kind_check CHECK (kind IN ${kinds}),
        CONSTRAINT minute_blocks_part_check CHECK ((entry_part = 'B') = (kind = 'summary'))
      )`);
    await runner.query(`
      CREATE TABLE exempt.minute_blocks (${block},
        entry_part text NOT NULL DEFAULT 'B' CHECK (entry_part = 'B'),
        CONSTRAINT minute_blocks_kind_check CHECK (kind IN ${kinds} AND kind <> 'summary')
      )`);
    await runner.query(`CREATE INDEX ON minute_blocks (authority_id, entry_id)`);
    await runner.query(`CREATE INDEX ON exempt.minute_blocks (authority_id, entry_id)`);
  }

  async #createClearing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minute_comments (${remark},
        text text NOT NULL,
        resolved_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE minute_suggestions (${remark},
        block_version integer NOT NULL,
        before text NOT NULL,
        after text NOT NULL,
        content jsonb NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken', 'left'))
      )`);
    await runner.query(`
      CREATE TABLE minute_corrections (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        minutes_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        block_id uuid NOT NULL,
        before text NOT NULL,
        after text NOT NULL,
        content_before jsonb NOT NULL,
        reason text NOT NULL,
        approving_meeting_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, minutes_id) REFERENCES minutes (authority_id, id),
        FOREIGN KEY (authority_id, entry_id) REFERENCES minute_entries (authority_id, id),
        FOREIGN KEY (authority_id, approving_meeting_id) REFERENCES meetings (authority_id, id)
      )`);
    for (const table of ['minute_comments', 'minute_suggestions', 'minute_corrections'])
      await runner.query(`CREATE INDEX ON ${table} (authority_id, minutes_id)`);
  }

  async #createBook(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minute_book_versions (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        seq integer NOT NULL,
        minutes_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('published-draft', 'approved', 'signed')),
        at timestamptz NOT NULL,
        by_name text NOT NULL,
        snapshot jsonb NOT NULL,
        exempt_sha256 text NOT NULL DEFAULT '',
        previous_sha256 text NOT NULL,
        sha256 text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, body_id, seq),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (authority_id, minutes_id) REFERENCES minutes (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE exempt.minute_book_parts (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        book_version_id uuid NOT NULL UNIQUE,
        content jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, book_version_id) REFERENCES minute_book_versions (authority_id, id)
      )`);
    for (const table of ['minute_book_versions', 'exempt.minute_book_parts']) {
      await runner.query(`
        CREATE TRIGGER ${table.replace('exempt.', '')}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  /** Signed minutes never change again, whoever tries and by whatever way (M-04). */
  async #keepSignedMinutes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change_of_signed_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        touched uuid[];
      BEGIN
        IF TG_TABLE_NAME = 'minutes' THEN
          -- the signing itself is the last change; which document prints them is no part of the record
          touched := CASE WHEN OLD.state = 'signed' AND (TG_OP = 'DELETE'
            OR to_jsonb(NEW) - 'document_id' IS DISTINCT FROM to_jsonb(OLD) - 'document_id') THEN ARRAY[OLD.id] ELSE '{}' END;
        ELSIF TG_TABLE_NAME = 'minute_blocks' THEN
          touched := ARRAY(SELECT e.minutes_id FROM minute_entries e WHERE e.id IN (
            CASE WHEN TG_OP <> 'INSERT' THEN OLD.entry_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.entry_id END));
        ELSE
          touched := ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.minutes_id END,
            CASE WHEN TG_OP <> 'DELETE' THEN NEW.minutes_id END];
        END IF;
        IF EXISTS (SELECT 1 FROM minutes m WHERE m.id = ANY (touched) AND m.state = 'signed') THEN
          RAISE EXCEPTION 'These minutes are signed: % of % refused', TG_OP, TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$`);
    for (const table of [
      'minutes',
      'minute_entries',
      'minute_blocks',
      'exempt.minute_blocks',
      'minute_corrections',
    ]) {
      const name = table.replace('exempt.', '');
      const acts = table === 'minutes' ? 'UPDATE OR DELETE' : 'INSERT OR UPDATE OR DELETE';
      await runner.query(`CREATE TRIGGER ${name}_signed BEFORE ${acts} ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed_minutes()`);
      await runner.query(`CREATE TRIGGER ${name}_not_truncated BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  /** A number that was given once is never given again, so none is ever removed or rewritten (M-11). */
  async #keepNumbers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_another_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.authority_id, NEW.body_id, NEW.series, NEW.ordinal, NEW.label)
          IS DISTINCT FROM (OLD.authority_id, OLD.body_id, OLD.series, OLD.ordinal, OLD.label)
          OR (NEW.entry_id IS NOT NULL AND NEW.entry_id IS DISTINCT FROM OLD.entry_id) THEN
          RAISE EXCEPTION 'The number % was given already: change refused', OLD.label USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER minute_numbers_kept BEFORE UPDATE ON minute_numbers
      FOR EACH ROW EXECUTE FUNCTION refuse_another_number()`);
    await runner.query(`CREATE TRIGGER minute_numbers_not_removed BEFORE DELETE OR TRUNCATE ON minute_numbers
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exempt.minute_book_parts, minute_book_versions, minute_corrections, minute_suggestions,
      minute_comments, exempt.minute_blocks, minute_blocks, minute_numbers, minute_entries, minutes`);
    await runner.query(`DROP FUNCTION refuse_change_of_signed_minutes(), refuse_another_number()`);
  }
}
