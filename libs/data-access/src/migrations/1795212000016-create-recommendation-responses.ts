import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the executive answers to recommendations, and by when it owes that. */
export class CreateRecommendationResponses1795212000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recommendation_responses (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        commitment_id uuid NOT NULL,
        stage text NOT NULL DEFAULT 'issued'
          CHECK (stage IN ('issued', 'notified', 'drafted', 'submitted', 'approved', 'published')),
        asked_times integer NOT NULL DEFAULT 0,
        notified_at timestamptz,
        notice text NOT NULL DEFAULT '',
        received_on date,
        clock text CHECK (clock IN ('beginning-with', 'after', 'local')),
        clock_starts_on date,
        clock_reason text NOT NULL DEFAULT '',
        clock_source text NOT NULL DEFAULT '',
        last_day date,
        last_working_day date,
        department text NOT NULL DEFAULT '',
        department_email text NOT NULL DEFAULT '',
        cabinet_member text NOT NULL DEFAULT '',
        cabinet_member_email text NOT NULL DEFAULT '',
        decision text NOT NULL DEFAULT '' CHECK (decision IN ('', 'accepted', 'partly-accepted', 'rejected')),
        reasons text NOT NULL DEFAULT '',
        what_will_be_done text NOT NULL DEFAULT '',
        identified_officer text NOT NULL DEFAULT '',
        financial_implications text NOT NULL DEFAULT '',
        timetable text NOT NULL DEFAULT '',
        report_back_on date,
        meeting_id uuid,
        saved_by text NOT NULL DEFAULT '',
        saved_at timestamptz,
        approved_by text NOT NULL DEFAULT '',
        approved_at timestamptz,
        published_at timestamptz,
        withdrawn_on date,
        withdrawn_reason text NOT NULL DEFAULT '',
        committee_decision text NOT NULL DEFAULT '' CHECK (committee_decision IN ('', 'close', 'ask-again', 'escalate')),
        committee_reference text NOT NULL DEFAULT '',
        committee_decided_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        CONSTRAINT recommendation_responses_commitment_key UNIQUE (authority_id, commitment_id),
        FOREIGN KEY (authority_id, commitment_id) REFERENCES commitments (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX recommendation_responses_by_day
      ON recommendation_responses (stage, last_working_day)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recommendation_responses`);
  }
}
