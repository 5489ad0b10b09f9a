-- A declared flare becomes a fact of the phone: sent once however often, with its zone and the time of arrival. The
-- flares of before were told at the clinic when they were recorded, and switched no plan on.
ALTER TABLE "flare"
  ADD COLUMN "gate" TEXT,
  ADD COLUMN "programme_id" UUID,
  ADD COLUMN "arrived_at" TIMESTAMPTZ(3),
  ADD COLUMN "time_zone" TEXT,
  ADD COLUMN "offset_minutes" SMALLINT,
  ADD COLUMN "digest" TEXT;
UPDATE "flare" f SET
  "arrived_at" = f."recorded_at",
  "time_zone" = p."time_zone",
  "offset_minutes" = extract(epoch from (f."recorded_at" at time zone p."time_zone") - (f."recorded_at" at time zone 'UTC')) / 60,
  "digest" = ''
  FROM "patient" p WHERE p."clinic_id" = f."clinic_id" AND p."id" = f."patient_id";
ALTER TABLE "flare"
  ALTER COLUMN "arrived_at" SET NOT NULL,
  ALTER COLUMN "time_zone" SET NOT NULL,
  ALTER COLUMN "offset_minutes" SET NOT NULL,
  ALTER COLUMN "digest" SET NOT NULL,
  ADD CHECK ("gate" in ('clear', 'stopped')),
  ADD CHECK ("programme_id" is null or "gate" = 'clear'),
  ADD FOREIGN KEY ("clinic_id", "programme_id") REFERENCES "programme"("clinic_id", "id");

-- A plan that the patient ended before its last day, or took back on its first.
CREATE TABLE "flare_end" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "flare_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "flare_end_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "flare_end_clinic_id_flare_id_key" ON "flare_end"("clinic_id", "flare_id");
CREATE INDEX "flare_end_clinic_id_patient_id_idx" ON "flare_end"("clinic_id", "patient_id");
ALTER TABLE "flare_end" ADD FOREIGN KEY ("clinic_id", "flare_id") REFERENCES "flare"("clinic_id", "id");

-- Row-level security and grants, as of the other facts of a patient.
ALTER TABLE "flare_end" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "flare_end" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "flare_end" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_rows ON "flare_end"
  USING (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())))
  WITH CHECK (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())));

ALTER FUNCTION grant_runtime(text) RENAME TO grant_approvals;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_approvals(p_role);
  execute format('grant select, insert on flare_end to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_approvals(text) FROM PUBLIC;
