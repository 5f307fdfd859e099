import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scorecards, their indicators and every figure that was ever given. */
export class CreateScorecards1795212000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scorecards (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        title text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        CONSTRAINT scorecards_title_key UNIQUE (authority_id, body_id, title),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE scorecard_indicators (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        scorecard_id uuid NOT NULL,
        position integer NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        polarity text NOT NULL CHECK (polarity IN ('bigger', 'smaller', 'none')),
        unit text NOT NULL CHECK (unit IN ('percent', 'number', 'rate', 'days')),
        responsible text NOT NULL DEFAULT '',
        ytd_method text NOT NULL DEFAULT 'given' CHECK (ytd_method IN ('mean', 'latest', 'sum', 'given')),
        targets jsonb NOT NULL DEFAULT '{}',
        comparators jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        CONSTRAINT scorecard_indicators_code_key UNIQUE (authority_id, scorecard_id, code),
        FOREIGN KEY (authority_id, scorecard_id) REFERENCES scorecards (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE scorecard_figures (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        indicator_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('month', 'year-to-date')),
        month text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        state text NOT NULL CHECK (state IN ('figure', 'tbc', 'no-cases', 'missing')),
        value double precision,
        given_by_name text NOT NULL,
        given_at timestamptz NOT NULL,
        superseded_at timestamptz,
        withdrawn_reason text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT scorecard_figures_value_check CHECK ((state = 'figure') = (value IS NOT NULL)),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, indicator_id) REFERENCES scorecard_indicators (authority_id, id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX scorecard_figures_in_force_key
      ON scorecard_figures (authority_id, indicator_id, kind, month) WHERE superseded_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE scorecard_figures, scorecard_indicators, scorecards`);
  }
}
