-- Which clinician looks after a patient: at first whoever enrolled them, later whoever took over. Every change is a row that
-- names the one it takes the place of, so that two cannot both follow the same one. Who it is now stands with the patient
-- too: the caseload is filtered by it.
CREATE TABLE "care_owner" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "replaces" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "care_owner_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "care_owner_clinic_id_patient_id_idx" ON "care_owner"("clinic_id", "patient_id");
CREATE UNIQUE INDEX "care_owner_clinic_id_replaces_key" ON "care_owner"("clinic_id", "replaces");
ALTER TABLE "care_owner"
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "replaces") REFERENCES "care_owner"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "recorded_by") REFERENCES "staff"("clinic_id", "id");

ALTER TABLE "patient" ADD COLUMN "owner_id" UUID;
UPDATE "patient" SET "owner_id" = "enrolled_by";
ALTER TABLE "patient"
  ALTER COLUMN "owner_id" SET NOT NULL,
  ADD FOREIGN KEY ("clinic_id", "owner_id") REFERENCES "staff"("clinic_id", "id");
CREATE INDEX "patient_clinic_id_owner_id_idx" ON "patient"("clinic_id", "owner_id");
INSERT INTO "care_owner" SELECT "clinic_id", gen_random_uuid(), "id", "enrolled_by", null, "enrolled_at", "enrolled_by" FROM "patient";

-- Nobody is without one.
CREATE FUNCTION own_first() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.owner_id := coalesce(new.owner_id, new.enrolled_by);
  return new;
end $$;
CREATE FUNCTION keep_first_owner() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into care_owner (clinic_id, id, patient_id, staff_id, recorded_at, recorded_by)
  values (new.clinic_id, gen_random_uuid(), new.id, new.owner_id, new.enrolled_at, new.enrolled_by);
  return new;
end $$;
REVOKE EXECUTE ON FUNCTION own_first() FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION keep_first_owner() FROM PUBLIC;
CREATE TRIGGER own_first BEFORE INSERT ON "patient" FOR EACH ROW EXECUTE FUNCTION own_first();
CREATE TRIGGER keep_first_owner AFTER INSERT ON "patient" FOR EACH ROW EXECUTE FUNCTION keep_first_owner();

-- Staff's alone.
ALTER TABLE "care_owner" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "care_owner" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "care_owner" TO current_user USING (true) WITH CHECK (true);
CREATE POLICY clinic_rows ON "care_owner"
  USING (clinic_id = (select app_clinic()) and (select app_patient()) is null)
  WITH CHECK (clinic_id = (select app_clinic()) and (select app_patient()) is null);
ALTER FUNCTION grant_runtime(text) RENAME TO grant_visits;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_visits(p_role);
  execute format('grant select, insert on care_owner to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_visits(text) FROM PUBLIC;
