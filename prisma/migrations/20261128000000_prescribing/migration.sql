-- Prescribing in full: exercises, screening, drafts and templates, and the decision of a week with all its items.

-- A programme published before there were exercises, thresholds and kinds of walking asked for a brisk walk and no more.
ALTER TABLE "programme"
  ADD COLUMN "start_rung" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "end_day" DATE,
  ADD COLUMN "walk" JSONB NOT NULL DEFAULT '{"kind": "brisk", "cadence": null, "surface": null, "ground": null}',
  ADD COLUMN "exercises" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "settings" JSONB NOT NULL DEFAULT '{"greenMax": 2, "amberMax": 5, "highBaseline": false}',
  ADD COLUMN "flare_plan" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "standing" JSONB,
  ADD COLUMN "continues" UUID,
  ADD COLUMN "change_reason" TEXT;
ALTER TABLE "programme" ALTER COLUMN "walk" DROP DEFAULT, ALTER COLUMN "settings" DROP DEFAULT;

-- The day on which screening was confirmed in writing, on the patient's calendar.
ALTER TABLE "screening_confirmation" ADD COLUMN "day" DATE;
UPDATE "screening_confirmation" s SET "day" = (s."confirmed_at" AT TIME ZONE p."time_zone")::date
  FROM "patient" p WHERE p."clinic_id" = s."clinic_id" AND p."id" = s."patient_id";
ALTER TABLE "screening_confirmation" ALTER COLUMN "day" SET NOT NULL;

-- A decision says what it does with each item. What was decided by hand was decided about the walk.
ALTER TABLE "decision" ADD COLUMN "steps" JSONB, ADD COLUMN "week_start" DATE, ADD COLUMN "under_approval" BOOLEAN NOT NULL DEFAULT false;
UPDATE "decision" SET "steps" = jsonb_build_array(jsonb_build_object(
  'item', 'walk',
  'kind', CASE "kind" WHEN 'next' THEN 'progress' WHEN 'back' THEN 'step-back' ELSE "kind" END,
  'rungBefore', "rung_before", 'rungAfter', "rung_after", 'amountAfter', "minutes_after",
  'proposal', null, 'figures', "figures"));
ALTER TABLE "decision" ALTER COLUMN "steps" SET NOT NULL, ALTER COLUMN "reason" DROP NOT NULL,
  DROP COLUMN "kind", DROP COLUMN "rung_before", DROP COLUMN "rung_after", DROP COLUMN "minutes_after", DROP COLUMN "figures";

ALTER TABLE "entry"
  ADD COLUMN "item_id" UUID,
  ADD COLUMN "sets" JSONB,
  ADD COLUMN "effort" SMALLINT,
  ADD COLUMN "pain" SMALLINT;
ALTER TABLE "pause" ADD COLUMN "recorded_by" UUID;

-- CreateTable
CREATE TABLE "programme_end" (
    "clinic_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID NOT NULL,

    CONSTRAINT "programme_end_pkey" PRIMARY KEY ("clinic_id","programme_id")
);

-- CreateTable
CREATE TABLE "programme_draft" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "based_on" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_draft_pkey" PRIMARY KEY ("clinic_id","patient_id","staff_id")
);

-- CreateTable
CREATE TABLE "template" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "template_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "clinic_exercise" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "clinic_exercise_pkey" PRIMARY KEY ("clinic_id","id","version")
);

-- CreateTable
CREATE TABLE "screening" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "screening_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "screening_signature" (
    "clinic_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "clearance" TEXT,
    "loaded_legs" BOOLEAN NOT NULL DEFAULT false,
    "day" DATE NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" UUID NOT NULL,

    CONSTRAINT "screening_signature_pkey" PRIMARY KEY ("clinic_id","screening_id")
);

-- CreateTable
CREATE TABLE "falls_unlock" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "unlocked_at" TIMESTAMPTZ(3) NOT NULL,
    "unlocked_by" UUID NOT NULL,

    CONSTRAINT "falls_unlock_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "pause_end" (
    "clinic_id" UUID NOT NULL,
    "pause_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" UUID NOT NULL,

    CONSTRAINT "pause_end_pkey" PRIMARY KEY ("clinic_id","pause_id")
);

-- CreateIndex
CREATE INDEX "programme_end_clinic_id_patient_id_idx" ON "programme_end"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "screening_clinic_id_patient_id_idx" ON "screening"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "screening_signature_clinic_id_patient_id_idx" ON "screening_signature"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "falls_unlock_clinic_id_patient_id_idx" ON "falls_unlock"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "pause_end_clinic_id_patient_id_idx" ON "pause_end"("clinic_id", "patient_id");

-- CreateCheck
ALTER TABLE "programme" ADD CHECK ("start_rung" between 1 and cardinality("rungs")), ADD CHECK ("end_day" is null or "end_day" >= "start_day"), ADD CHECK (jsonb_typeof("exercises") = 'array');
ALTER TABLE "decision" ADD CHECK (jsonb_typeof("steps") = 'array' and jsonb_array_length("steps") > 0), ADD CHECK ("week_start" is not null or "reason" is not null), ADD CHECK (not "under_approval" or "week_start" is not null);
ALTER TABLE "entry" DROP CONSTRAINT "entry_kind_check", ADD CONSTRAINT "entry_kind_check" CHECK ("kind" in ('walk', 'zero', 'morning', 'exercise', 'withdrawal')), ADD CHECK (("kind" = 'exercise') = ("item_id" is not null and "sets" is not null)), ADD CHECK ("effort" between 0 and 10), ADD CHECK ("pain" between 0 and 10);
ALTER TABLE "safety_stop" DROP CONSTRAINT "safety_stop_source_check", ADD CONSTRAINT "safety_stop_source_check" CHECK ("source" in ('walk', 'zero', 'unwell', 'flare', 'screening'));
ALTER TABLE "pause" DROP CONSTRAINT "pause_reason_check", ADD CONSTRAINT "pause_reason_check" CHECK ("reason" in ('illness', 'holiday', 'rest', 'other', 'clinic'));
ALTER TABLE "screening" ADD CHECK ("recorded_by" in ('patient', 'staff'));
ALTER TABLE "clinic_exercise" ADD CHECK ("version" >= 1);

-- CreateForeignKey: within the clinic, always
ALTER TABLE "programme_end" ADD FOREIGN KEY ("clinic_id", "programme_id") REFERENCES "programme"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "ended_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "programme_draft" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "template" ADD FOREIGN KEY ("clinic_id", "created_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "clinic_exercise" ADD FOREIGN KEY ("clinic_id", "created_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "screening" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "screening_signature" ADD FOREIGN KEY ("clinic_id", "screening_id") REFERENCES "screening"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "signed_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "falls_unlock" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "unlocked_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "pause_end" ADD FOREIGN KEY ("clinic_id", "pause_id") REFERENCES "pause"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "ended_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "pause" ADD FOREIGN KEY ("clinic_id", "recorded_by") REFERENCES "staff"("clinic_id", "id");

-- Row-level security, as on every table of clinic data. What staff are still writing, and what the clinic offers to
-- choose from, is none of a patient's.
DO $$
declare
  t text;
  mine text;
begin
  foreach t in array array['programme_end', 'programme_draft', 'template', 'clinic_exercise', 'screening', 'screening_signature', 'falls_unlock', 'pause_end'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    mine := case when t in ('programme_draft', 'template', 'clinic_exercise')
      then 'clinic_id = (select app_clinic()) and (select app_patient()) is null'
      else 'clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient()))' end;
    execute format('create policy clinic_rows on %I using (%s) with check (%s)', t, mine, mine);
  end loop;
end $$;

-- The runtime role owns nothing, removes nothing clinical, and changes only what may change: a draft is no record yet.
CREATE OR REPLACE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
declare
  t text;
begin
  execute format('grant usage on schema public to %I', p_role);
  foreach t in array array['clinic', 'staff', 'patient', 'patient_name', 'session', 'invitation', 'consent', 'screening_confirmation', 'programme', 'decision', 'decision_withdrawal', 'entry', 'safety_stop', 'stop_answer', 'stop_lift', 'pause', 'flare', 'audit_line',
    'programme_end', 'programme_draft', 'template', 'clinic_exercise', 'screening', 'screening_signature', 'falls_unlock', 'pause_end'] loop
    execute format('grant select, insert on %I to %I', t, p_role);
  end loop;
  foreach t in array array['clinic', 'staff', 'patient', 'session', 'invitation', 'programme_draft', 'template'] loop
    execute format('grant update on %I to %I', t, p_role);
  end loop;
  execute format('grant delete on programme_draft to %I', p_role);
  execute format('grant select, insert, update, delete on rate_limit to %I', p_role);
  execute format('grant execute on function iso(timestamptz), app_clinic(), app_patient(), open_session(uuid, timestamptz, interval, interval, interval), staff_by_email(text), staff_names(), invitation_by_hash(text), demo_person(uuid), clinic_count(), may_set_up(text) to %I', p_role);
end $$;
