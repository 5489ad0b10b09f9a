-- A clinician is away from one day to another, and a colleague sees to their patients meanwhile. Taken back by a row of its
-- own.
CREATE TABLE "cover" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "covered_by" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cover_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "cover_clinic_id_to_day_idx" ON "cover"("clinic_id", "to_day");
ALTER TABLE "cover"
  ADD CHECK ("to_day" >= "from_day"),
  ADD CHECK ("covered_by" <> "staff_id"),
  ADD FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "covered_by") REFERENCES "staff"("clinic_id", "id");

CREATE TABLE "cover_end" (
    "clinic_id" UUID NOT NULL,
    "cover_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID NOT NULL,

    CONSTRAINT "cover_end_pkey" PRIMARY KEY ("clinic_id","cover_id")
);
ALTER TABLE "cover_end"
  ADD FOREIGN KEY ("clinic_id", "cover_id") REFERENCES "cover"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "ended_by") REFERENCES "staff"("clinic_id", "id");

-- Staff's alone.
DO $$
declare
  t text;
begin
  foreach t in array array['cover', 'cover_end'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy clinic_rows on %I
      using (clinic_id = (select app_clinic()) and (select app_patient()) is null)
      with check (clinic_id = (select app_clinic()) and (select app_patient()) is null)', t);
  end loop;
end $$;
ALTER FUNCTION grant_runtime(text) RENAME TO grant_care_owners;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_care_owners(p_role);
  execute format('grant select, insert on cover, cover_end to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_care_owners(text) FROM PUBLIC;
