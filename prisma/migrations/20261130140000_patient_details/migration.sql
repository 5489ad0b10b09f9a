-- A patient's details as they were before a correction: each row is a former version, with what the correction changed.
-- What holds now stands with the patient.
CREATE TABLE "patient_details" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "telephone" TEXT,
    "email" TEXT,
    "changed" TEXT[],
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_by" UUID NOT NULL,

    CONSTRAINT "patient_details_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "patient_details_clinic_id_patient_id_version_key" ON "patient_details"("clinic_id", "patient_id", "version");
ALTER TABLE "patient_details"
  ADD CHECK ("version" >= 1),
  ADD CHECK ("language" in ('en', 'es')),
  ADD CHECK ("changed" <@ array['name', 'birthDate', 'language', 'telephone', 'email'] and cardinality("changed") > 0),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "replaced_by") REFERENCES "staff"("clinic_id", "id");

-- The search finds a patient by the words of the name that holds now. The runtime role removes nothing: the owner does, of
-- this one patient, in the transaction of the correction.
CREATE FUNCTION rename_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
begin
  delete from patient_name where clinic_id = new.clinic_id and patient_id = new.id;
  insert into patient_name (clinic_id, word, patient_id)
  select distinct new.clinic_id, word, new.id from unnest(string_to_array(new.name_key, ' ')) word where word <> '';
  return new;
end $$;
REVOKE EXECUTE ON FUNCTION rename_words() FROM PUBLIC;
CREATE TRIGGER rename_words AFTER UPDATE OF "name_key" ON "patient" FOR EACH ROW
  WHEN (old.name_key IS DISTINCT FROM new.name_key) EXECUTE FUNCTION rename_words();

-- Staff's alone.
ALTER TABLE "patient_details" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "patient_details" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "patient_details" TO current_user USING (true) WITH CHECK (true);
CREATE POLICY clinic_rows ON "patient_details"
  USING (clinic_id = (select app_clinic()) and (select app_patient()) is null)
  WITH CHECK (clinic_id = (select app_clinic()) and (select app_patient()) is null);
ALTER FUNCTION grant_runtime(text) RENAME TO grant_covers;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_covers(p_role);
  execute format('grant select, insert on patient_details to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_covers(text) FROM PUBLIC;
