-- A pause that the patient asks for; what the clinic answers, every answer kept, the latest counts; and its end by the
-- patient. A fall, with its day.
CREATE TABLE "pause_request" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "asked_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "pause_request_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "pause_request_clinic_id_patient_id_idx" ON "pause_request"("clinic_id", "patient_id");
ALTER TABLE "pause_request"
  ADD CHECK ("reason" in ('illness', 'holiday', 'other')),
  ADD CHECK ("to_day" >= "from_day"),
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");

CREATE TABLE "pause_request_end" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "pause_request_end_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "pause_request_end_clinic_id_request_id_key" ON "pause_request_end"("clinic_id", "request_id");
CREATE INDEX "pause_request_end_clinic_id_patient_id_idx" ON "pause_request_end"("clinic_id", "patient_id");
ALTER TABLE "pause_request_end" ADD FOREIGN KEY ("clinic_id", "request_id") REFERENCES "pause_request"("clinic_id", "id");

CREATE TABLE "pause_answer" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "granted_from" DATE,
    "granted_to" DATE,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" UUID NOT NULL,

    CONSTRAINT "pause_answer_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "pause_answer_clinic_id_patient_id_idx" ON "pause_answer"("clinic_id", "patient_id");
ALTER TABLE "pause_answer"
  ADD CHECK (("granted_from" is null) = ("granted_to" is null)),
  ADD CHECK ("granted_to" >= "granted_from"),
  ADD FOREIGN KEY ("clinic_id", "request_id") REFERENCES "pause_request"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "answered_by") REFERENCES "staff"("clinic_id", "id");

CREATE TABLE "fall" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "hurt" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "fall_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "fall_clinic_id_patient_id_idx" ON "fall"("clinic_id", "patient_id");
ALTER TABLE "fall" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");

-- A stop may come from the page where a fall is told.
ALTER TABLE "safety_stop"
  DROP CONSTRAINT "safety_stop_source_check",
  ADD CONSTRAINT "safety_stop_source_check" CHECK ("source" in ('walk', 'zero', 'unwell', 'flare', 'screening', 'fall'));

-- Row-level security and grants, as of the other facts of a patient; only staff write an answer.
DO $$
declare
  t text;
begin
  foreach t in array array['pause_request', 'pause_request_end', 'pause_answer', 'fall'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    execute format('create policy clinic_rows on %I
      using (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())))
      with check (clinic_id = (select app_clinic()) and ((select app_patient()) is null%s))', t,
      case when t = 'pause_answer' then '' else ' or patient_id = (select app_patient())' end);
  end loop;
end $$;
ALTER FUNCTION grant_runtime(text) RENAME TO grant_decided_steps;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_decided_steps(p_role);
  execute format('grant select, insert on pause_request, pause_request_end, pause_answer, fall to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_decided_steps(text) FROM PUBLIC;
