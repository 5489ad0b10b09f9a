-- A clinician asks for the outcome measures now; taken back, nobody asks.
CREATE TABLE "outcome_request" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by" UUID NOT NULL,

    CONSTRAINT "outcome_request_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "outcome_request_clinic_id_patient_id_idx" ON "outcome_request"("clinic_id", "patient_id");
ALTER TABLE "outcome_request"
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "asked_by") REFERENCES "staff"("clinic_id", "id");

CREATE TABLE "outcome_request_withdrawal" (
    "clinic_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" UUID NOT NULL,

    CONSTRAINT "outcome_request_withdrawal_pkey" PRIMARY KEY ("clinic_id","request_id")
);
CREATE INDEX "outcome_request_withdrawal_clinic_id_patient_id_idx" ON "outcome_request_withdrawal"("clinic_id", "patient_id");
ALTER TABLE "outcome_request_withdrawal"
  ADD FOREIGN KEY ("clinic_id", "request_id") REFERENCES "outcome_request"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "withdrawn_by") REFERENCES "staff"("clinic_id", "id");

-- A version of what the patient answered to one set; the one recorded last counts. `set_id` is the id of the first, and
-- `day` is the day of the first.
CREATE TABLE "outcome_answer" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "set_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "pain" SMALLINT,
    "activities" JSONB NOT NULL,
    "change" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "outcome_answer_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "outcome_answer_clinic_id_patient_id_idx" ON "outcome_answer"("clinic_id", "patient_id");
ALTER TABLE "outcome_answer"
  ADD CHECK ("occasion" in ('start', 'week-6', 'week-12', 'asked')),
  ADD CHECK ("pain" between 0 and 10),
  ADD CHECK (jsonb_array_length("activities") <= 3),
  ADD CHECK ("change" in ('very-much-better', 'much-better', 'little-better', 'same', 'little-worse', 'much-worse', 'very-much-worse')),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "set_id") REFERENCES "outcome_answer"("clinic_id", "id");

-- Staff ask, the patient answers; nothing is changed afterwards.
DO $$
declare
  t text;
begin
  foreach t in array array['outcome_request', 'outcome_request_withdrawal', 'outcome_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy clinic_rows on %I
      using (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())))
      with check (clinic_id = (select app_clinic()) and %s)', t,
      case when t = 'outcome_answer' then '((select app_patient()) is null or patient_id = (select app_patient()))'
        else '(select app_patient()) is null' end);
  end loop;
end $$;
ALTER FUNCTION grant_runtime(text) RENAME TO grant_answered_reasons;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_answered_reasons(p_role);
  execute format('grant select, insert on outcome_request, outcome_request_withdrawal, outcome_answer to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_answered_reasons(text) FROM PUBLIC;
