import type { MigrationInterface, QueryRunner } from 'typeorm';

const purposes = `('none', 'apologies', 'minutes', 'disclosures', 'urgent-business', 'actions', 'outcomes', 'work-programme')`;

/** The kinds of policy that meetings and minutes need, and what a standing item is for. */
export class WidenPoliciesAndSayWhatItemsAreFor1795212000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE policies DROP CONSTRAINT policies_kind_check`);
    await runner.query(`ALTER TABLE policies ADD CONSTRAINT policies_kind_check CHECK (kind IN
      ('publication', 'pack', 'numbering', 'quorum', 'attendance', 'interests', 'wording'))`);
    await runner.query(
      `ALTER TABLE agenda_items ADD COLUMN concerns_education boolean NOT NULL DEFAULT false`,
    );
    for (const table of ['agenda_items', 'standing_agenda_items']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN purpose text NOT NULL DEFAULT 'none'
        CONSTRAINT ${table}_purpose_check CHECK (purpose IN ${purposes})`);
      // items of before: the titles that published agendas use
      await runner.query(`UPDATE ${table} SET purpose = CASE
        WHEN part = 'B' THEN 'none'
        WHEN title ILIKE 'apologies%' THEN 'apologies'
        WHEN title ILIKE 'minutes of the previous%' THEN 'minutes'
        WHEN title ILIKE 'disclosure%of interest%' THEN 'disclosures'
        WHEN title ILIKE 'urgent business%' THEN 'urgent-business'
        WHEN title ILIKE 'update on actions%' OR title ILIKE 'action list update%' THEN 'actions'
        WHEN title ILIKE 'how has the panel helped%' OR title ILIKE 'what difference has this meeting%' THEN 'outcomes'
        WHEN title ILIKE 'work programme%' THEN 'work-programme'
        ELSE 'none' END`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE standing_agenda_items DROP COLUMN purpose`);
    await runner.query(`ALTER TABLE agenda_items DROP COLUMN purpose, DROP COLUMN concerns_education`);
    await runner.query(`DELETE FROM policies WHERE kind NOT IN ('publication', 'pack')`);
    await runner.query(`ALTER TABLE policies DROP CONSTRAINT policies_kind_check`);
    await runner.query(
      `ALTER TABLE policies ADD CONSTRAINT policies_kind_check CHECK (kind IN ('publication', 'pack'))`,
    );
  }
}
