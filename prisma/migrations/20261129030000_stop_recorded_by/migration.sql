-- Who told of a safety stop, as at an entry: a helper's is marked with their name.
ALTER TABLE "safety_stop" ADD COLUMN "recorded_by" TEXT, ADD COLUMN "recorded_by_id" UUID;
-- Whose earlier stops were is said by the audit line of their arrival; of older ones there were no helpers.
UPDATE "safety_stop" s SET "recorded_by" = 'helper', "recorded_by_id" = a."actor_id"
  FROM "audit_line" a
  WHERE a."clinic_id" = s."clinic_id" AND a."at" = s."arrived_at" AND a."patient_ids" @> array[s."patient_id"]
    AND a."procedure" = 'record.reportStop' AND a."actor_kind" = 'helper' AND a."outcome" = 'done';
UPDATE "safety_stop" SET "recorded_by" = 'patient', "recorded_by_id" = "patient_id" WHERE "recorded_by" IS NULL;
ALTER TABLE "safety_stop"
  ALTER COLUMN "recorded_by" SET NOT NULL,
  ALTER COLUMN "recorded_by_id" SET NOT NULL,
  ADD CHECK ("recorded_by" in ('patient', 'helper', 'staff'));
