-- An absence may be noted by a colleague, for somebody who is ill: who wrote it stays with it. So far everybody wrote their
-- own.
ALTER TABLE "cover" ADD COLUMN "noted_by" UUID;
UPDATE "cover" SET "noted_by" = "staff_id";
ALTER TABLE "cover"
  ALTER COLUMN "noted_by" SET NOT NULL,
  ADD FOREIGN KEY ("clinic_id", "noted_by") REFERENCES "staff"("clinic_id", "id");
