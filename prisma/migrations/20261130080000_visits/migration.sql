-- Appointments: every version is kept, the latest counts. A finished one says over which days it looked back, what was
-- agreed and who signed; it is finished once. Notes: every version is kept, with whether it was signed.
CREATE TABLE "visit_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "visit_version_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "visit_version_clinic_id_patient_id_idx" ON "visit_version"("clinic_id", "patient_id");
CREATE INDEX "visit_version_clinic_id_at_idx" ON "visit_version"("clinic_id", "at");
ALTER TABLE "visit_version"
  ADD CHECK ("kind" in ('visit', 'telephone')),
  ADD CHECK ("state" in ('planned', 'cancelled', 'missed')),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "written_by") REFERENCES "staff"("clinic_id", "id");

CREATE TABLE "visit_finish" (
    "clinic_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "agreed" TEXT NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_by" UUID NOT NULL,

    CONSTRAINT "visit_finish_pkey" PRIMARY KEY ("clinic_id","visit_id")
);
CREATE INDEX "visit_finish_clinic_id_patient_id_idx" ON "visit_finish"("clinic_id", "patient_id");
ALTER TABLE "visit_finish"
  ADD CHECK ("to_day" >= "from_day"),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "finished_by") REFERENCES "staff"("clinic_id", "id");

CREATE TABLE "note_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "visit_id" UUID,
    "text" TEXT NOT NULL,
    "signed" BOOLEAN NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "note_version_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "note_version_clinic_id_patient_id_idx" ON "note_version"("clinic_id", "patient_id");
ALTER TABLE "note_version"
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "written_by") REFERENCES "staff"("clinic_id", "id");

-- A patient may read when the next appointment is; notes and what was agreed are the clinic's. Only staff write.
DO $$
declare
  t text;
begin
  foreach t in array array['visit_version', 'visit_finish', 'note_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy clinic_rows on %I
      using (clinic_id = (select app_clinic()) and ((select app_patient()) is null%s))
      with check (clinic_id = (select app_clinic()) and (select app_patient()) is null)', t,
      case when t = 'note_version' then '' else ' or patient_id = (select app_patient())' end);
  end loop;
end $$;
ALTER FUNCTION grant_runtime(text) RENAME TO grant_reason_answers;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_reason_answers(p_role);
  execute format('grant select, insert on visit_version, visit_finish, note_version to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_reason_answers(text) FROM PUBLIC;
