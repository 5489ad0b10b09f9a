-- Whether, why and since when a patient needs somebody, as of the facts and of the moment they were last computed for: the
-- caseload is ordered by it. Written in the transaction of every fact, and again when `stands_until` has passed.
CREATE TABLE "standing" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "since" DATE,
    "reasons" JSONB NOT NULL,
    "stands_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("clinic_id","patient_id")
);
ALTER TABLE "standing"
  ADD CHECK ("rank" between 0 and 6),
  ADD CHECK (("rank" = 6) = ("since" is null)),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
CREATE INDEX "standing_clinic_id_rank_since_patient_id_idx" ON "standing"("clinic_id", "rank", "since", "patient_id");
CREATE INDEX "standing_clinic_id_stands_until_idx" ON "standing"("clinic_id", "stands_until");
-- Nobody is without one: until it is computed for the first time it has turned long ago.
CREATE FUNCTION stand_first() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into standing (clinic_id, patient_id, rank, reasons, stands_until)
  values (new.clinic_id, new.id, 6, '[]', '1970-01-01T00:00:00Z');
  return new;
end $$;
REVOKE EXECUTE ON FUNCTION stand_first() FROM PUBLIC;
CREATE TRIGGER stand_first AFTER INSERT ON "patient" FOR EACH ROW EXECUTE FUNCTION stand_first();
INSERT INTO "standing" SELECT "clinic_id", "id", 6, null, '[]', '1970-01-01T00:00:00Z' FROM "patient";

ALTER TABLE "standing" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "standing" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "standing" TO current_user USING (true) WITH CHECK (true);
CREATE POLICY clinic_rows ON "standing"
  USING (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())))
  WITH CHECK (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())));

-- Which clinics have somebody whose standing is to be computed again: asked before any clinic is entered.
CREATE FUNCTION clinics_with_turned_standings(p_now timestamptz) RETURNS TABLE (clinic_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  select c.id from clinic c
  where exists (select from standing s where s.clinic_id = c.id and s.stands_until <= p_now) $$;
REVOKE EXECUTE ON FUNCTION clinics_with_turned_standings(timestamptz) FROM PUBLIC;

ALTER FUNCTION grant_runtime(text) RENAME TO grant_pauses_and_falls;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_pauses_and_falls(p_role);
  execute format('grant select, insert, update on standing to %I', p_role);
  execute format('grant execute on function clinics_with_turned_standings(timestamptz) to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_pauses_and_falls(text) FROM PUBLIC;
