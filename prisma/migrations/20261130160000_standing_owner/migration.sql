-- A clinic's list goes by its standings alone: they carry whose patient it is too. Somebody enrolled by mistake is in none of
-- the lists, so that the order is kept without them.
ALTER TABLE "standing"
  ADD COLUMN "owner_id" UUID,
  ADD COLUMN "withdrawn" BOOLEAN;
UPDATE "standing" s SET "owner_id" = p."owner_id", "withdrawn" = p."withdrawn_at" IS NOT NULL
  FROM "patient" p WHERE p."clinic_id" = s."clinic_id" AND p."id" = s."patient_id";
ALTER TABLE "standing" ALTER COLUMN "owner_id" SET NOT NULL, ALTER COLUMN "withdrawn" SET NOT NULL;

CREATE OR REPLACE FUNCTION stand_first() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into standing (clinic_id, patient_id, rank, reasons, stands_until, name_key, joined, owner_id, withdrawn)
  values (new.clinic_id, new.id, 6, '[]', '1970-01-01T00:00:00Z', new.name_key, new.joined_at is not null, new.owner_id,
    new.withdrawn_at is not null);
  return new;
end $$;
CREATE OR REPLACE FUNCTION stand_as_told() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  update standing set name_key = new.name_key, joined = new.joined_at is not null, owner_id = new.owner_id,
    withdrawn = new.withdrawn_at is not null
  where clinic_id = new.clinic_id and patient_id = new.id;
  if not found then raise exception 'a patient without a standing'; end if;
  return null;
end $$;
DROP TRIGGER stand_as_told ON "patient";
CREATE TRIGGER stand_as_told AFTER UPDATE OF "name_key", "joined_at", "owner_id", "withdrawn_at" ON "patient" FOR EACH ROW
  WHEN ((old.name_key, old.joined_at, old.owner_id, old.withdrawn_at)
    IS DISTINCT FROM (new.name_key, new.joined_at, new.owner_id, new.withdrawn_at)) EXECUTE FUNCTION stand_as_told();

DROP INDEX "standing_order_idx";
CREATE INDEX "standing_order_idx" ON "standing"("clinic_id", "rank", "since", "name_key", "patient_id", "ended", "joined", "owner_id")
  WHERE NOT "withdrawn";
