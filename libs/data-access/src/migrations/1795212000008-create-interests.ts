import type { MigrationInterface, QueryRunner } from 'typeorm';

const categories = `('employment', 'sponsorship', 'contracts', 'land', 'licences', 'corporate-tenancies', 'securities',
  'unpaid-directorships', 'appointments', 'public-and-charitable-bodies')`;
const grounds = `('business-impeded', 'political-balance', 'persons-in-area', 'executive-conflicted', 'otherwise-appropriate')`;

/** The register of members' interests, gifts and dispensations. Words that are withheld have a table in the schema `exempt`. */
export class CreateInterests1795212000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.#createRegister(runner);
    await runner.query(`
      CREATE TABLE gifts (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        person_id uuid NOT NULL,
        donor text NOT NULL,
        description text NOT NULL,
        value_pence integer NOT NULL CONSTRAINT gifts_value_check CHECK (value_pence > 0),
        received_on date NOT NULL,
        is_accepted boolean NOT NULL DEFAULT true,
        notified_on date NOT NULL,
        confirmed_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, person_id) REFERENCES people (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON gifts (authority_id, person_id)`);
    await runner.query(`
      CREATE TABLE dispensations (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        person_id uuid NOT NULL,
        request text NOT NULL,
        requested_on date NOT NULL,
        ground text NOT NULL CHECK (ground IN ${grounds}),
        may_speak boolean NOT NULL,
        may_vote boolean NOT NULL,
        body_id uuid,
        matter text NOT NULL DEFAULT '',
        item_id uuid,
        granted_on date NOT NULL,
        expires_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT dispensations_scope_check CHECK (may_speak OR may_vote),
        CONSTRAINT dispensations_period_check CHECK
          (granted_on >= requested_on AND expires_on >= granted_on AND expires_on < granted_on + interval '4 years'),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, person_id) REFERENCES people (authority_id, id),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (authority_id, item_id) REFERENCES agenda_items (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON dispensations (authority_id, person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exempt.interest_details`);
    await runner.query(`DROP TABLE dispensations, gifts, registered_interests, registers_of_interests`);
  }

  /** The open row of a withheld entry has no words: the database refuses any. */
  async #createRegister(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registers_of_interests (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        person_id uuid NOT NULL,
        notified_on date,
        published_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, person_id),
        FOREIGN KEY (authority_id, person_id) REFERENCES people (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE registered_interests (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        person_id uuid NOT NULL,
        category text NOT NULL CHECK (category IN ${categories}),
        holder text NOT NULL CHECK (holder IN ('member', 'partner')),
        description text NOT NULL DEFAULT '',
        withholding text NOT NULL DEFAULT 'none' CHECK (withholding IN ('none', 'sensitive', 'home-address')),
        began_on date,
        ended_on date,
        notified_on date NOT NULL,
        confirmed_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT registered_interests_withheld_words_check CHECK ((withholding = 'none') = (description <> '')),
        CONSTRAINT registered_interests_period_check CHECK (ended_on >= began_on),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, person_id) REFERENCES people (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON registered_interests (authority_id, person_id)`);
    await runner.query(`
      CREATE TABLE exempt.interest_details (
        interest_id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authorities,
        details text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (authority_id, interest_id) REFERENCES registered_interests (authority_id, id) ON DELETE CASCADE
      )`);
  }
}
