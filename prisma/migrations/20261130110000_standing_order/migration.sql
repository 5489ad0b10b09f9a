-- A clinic's list is found, ordered and counted by its standings alone, so that its first page costs the same however many
-- patients there are: they carry what of the patient it is ordered and filtered by.
ALTER TABLE "standing"
  ADD COLUMN "name_key" TEXT,
  ADD COLUMN "joined" BOOLEAN;
UPDATE "standing" s SET "name_key" = p."name_key", "joined" = p."joined_at" IS NOT NULL
  FROM "patient" p WHERE p."clinic_id" = s."clinic_id" AND p."id" = s."patient_id";
ALTER TABLE "standing" ALTER COLUMN "name_key" SET NOT NULL, ALTER COLUMN "joined" SET NOT NULL;

CREATE OR REPLACE FUNCTION stand_first() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into standing (clinic_id, patient_id, rank, reasons, stands_until, name_key, joined)
  values (new.clinic_id, new.id, 6, '[]', '1970-01-01T00:00:00Z', new.name_key, new.joined_at is not null);
  return new;
end $$;
-- Whoever sees a patient sees how they stand; should that ever change, the patient is not changed either.
CREATE FUNCTION stand_as_told() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  update standing set name_key = new.name_key, joined = new.joined_at is not null
  where clinic_id = new.clinic_id and patient_id = new.id;
  if not found then raise exception 'a patient without a standing'; end if;
  return null;
end $$;
REVOKE EXECUTE ON FUNCTION stand_as_told() FROM PUBLIC;
CREATE TRIGGER stand_as_told AFTER UPDATE OF "name_key", "joined_at" ON "patient" FOR EACH ROW
  WHEN ((old.name_key, old.joined_at) IS DISTINCT FROM (new.name_key, new.joined_at)) EXECUTE FUNCTION stand_as_told();

-- All that the usual order reads, so that the table itself is read of those who are shown.
DROP INDEX "standing_clinic_id_rank_since_patient_id_idx";
CREATE INDEX "standing_order_idx" ON "standing"("clinic_id", "rank", "since", "name_key", "patient_id", "ended", "joined");
