-- What the clinic answered: a reason why somebody needs it, as it was then, so that it calls again only for what is new.
CREATE TABLE "reason_answer" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "because" JSONB NOT NULL,
    "answered_on" DATE NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" UUID NOT NULL,

    CONSTRAINT "reason_answer_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "reason_answer_clinic_id_patient_id_idx" ON "reason_answer"("clinic_id", "patient_id");
ALTER TABLE "reason_answer"
  ADD CHECK ("reason" in ('flare', 'silent', 'walking-less', 'waiting')),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "answered_by") REFERENCES "staff"("clinic_id", "id");

-- Taken back, the reason calls as before.
CREATE TABLE "reason_answer_withdrawal" (
    "clinic_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" UUID NOT NULL,

    CONSTRAINT "reason_answer_withdrawal_pkey" PRIMARY KEY ("clinic_id","answer_id")
);
CREATE INDEX "reason_answer_withdrawal_clinic_id_patient_id_idx" ON "reason_answer_withdrawal"("clinic_id", "patient_id");
ALTER TABLE "reason_answer_withdrawal"
  ADD FOREIGN KEY ("clinic_id", "answer_id") REFERENCES "reason_answer"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "withdrawn_by") REFERENCES "staff"("clinic_id", "id");

-- A patient's facts change how they stand, so that what was answered is read in their transactions; only staff write it.
DO $$
declare
  t text;
begin
  foreach t in array array['reason_answer', 'reason_answer_withdrawal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy clinic_rows on %I
      using (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())))
      with check (clinic_id = (select app_clinic()) and (select app_patient()) is null)', t);
  end loop;
end $$;
ALTER FUNCTION grant_runtime(text) RENAME TO grant_standings;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_standings(p_role);
  execute format('grant select, insert on reason_answer, reason_answer_withdrawal to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_standings(text) FROM PUBLIC;
