-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "telephone" TEXT NOT NULL DEFAULT '',
    "emergency_number" TEXT NOT NULL DEFAULT '',
    "safety_contact" TEXT NOT NULL DEFAULT '',
    "opening_hours" JSONB NOT NULL DEFAULT '{}',
    "time_zone" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "simulated" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "clinician" BOOLEAN NOT NULL,
    "admin" BOOLEAN NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "telephone" TEXT,
    "email" TEXT,
    "time_zone" TEXT NOT NULL,
    "text_size" TEXT NOT NULL DEFAULT 'normal',
    "enrolled_at" TIMESTAMPTZ(3) NOT NULL,
    "enrolled_by" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3),

    CONSTRAINT "patient_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient_name" (
    "clinic_id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,

    CONSTRAINT "patient_name_pkey" PRIMARY KEY ("clinic_id","word","patient_id")
);

-- CreateTable
CREATE TABLE "session" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID,
    "patient_id" UUID,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "patient_id" UUID,
    "staff_id" UUID,
    "name" TEXT,
    "email" TEXT,
    "clinician" BOOLEAN NOT NULL DEFAULT false,
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "screening_confirmation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by" UUID NOT NULL,

    CONSTRAINT "screening_confirmation_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "programme" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "start_day" DATE NOT NULL,
    "rungs" INTEGER[],
    "weekdays" INTEGER[],
    "warm_up_minutes" INTEGER NOT NULL,
    "cool_down_minutes" INTEGER NOT NULL,
    "preset" TEXT NOT NULL,
    "falling_reason" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rung_before" INTEGER NOT NULL,
    "rung_after" INTEGER NOT NULL,
    "minutes_after" INTEGER,
    "from_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "figures" JSONB,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "decision_withdrawal" (
    "clinic_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" UUID NOT NULL,

    CONSTRAINT "decision_withdrawal_pkey" PRIMARY KEY ("clinic_id","decision_id")
);

-- CreateTable
CREATE TABLE "entry" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "replaces" UUID,
    "patient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "late" BOOLEAN NOT NULL,
    "minutes" SMALLINT,
    "before" SMALLINT,
    "worst" SMALLINT,
    "morning" SMALLINT,
    "gate" TEXT,
    "reason" TEXT,
    "details" JSONB,
    "why" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "safety_stop" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "offset_minutes" SMALLINT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "safety_stop_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "stop_answer" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stop_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "answer" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "stop_answer_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "stop_lift" (
    "clinic_id" UUID NOT NULL,
    "stop_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "lifted_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by" UUID NOT NULL,

    CONSTRAINT "stop_lift_pkey" PRIMARY KEY ("clinic_id","stop_id")
);

-- CreateTable
CREATE TABLE "pause" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pause_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "flare" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flare_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "audit_line" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "session_id" UUID,
    "request_id" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "patient_ids" UUID[],
    "outcome" TEXT NOT NULL,
    "code" TEXT,

    CONSTRAINT "audit_line_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL,
    "setup_code_hash" TEXT,
    "seed_version" TEXT,
    "seeded_to" DATE,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "patient_clinic_id_name_key_birth_date_idx" ON "patient"("clinic_id", "name_key", "birth_date");

-- CreateIndex
CREATE INDEX "session_clinic_id_staff_id_idx" ON "session"("clinic_id", "staff_id");

-- CreateIndex
CREATE INDEX "session_clinic_id_patient_id_idx" ON "session"("clinic_id", "patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_id_key" ON "session"("id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_hash_key" ON "invitation"("code_hash");

-- CreateIndex
CREATE INDEX "invitation_clinic_id_patient_id_idx" ON "invitation"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "consent_clinic_id_patient_id_idx" ON "consent"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "screening_confirmation_clinic_id_patient_id_idx" ON "screening_confirmation"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "programme_clinic_id_patient_id_idx" ON "programme"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "decision_clinic_id_patient_id_idx" ON "decision"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "decision_withdrawal_clinic_id_patient_id_idx" ON "decision_withdrawal"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "entry_clinic_id_patient_id_day_idx" ON "entry"("clinic_id", "patient_id", "day");

-- CreateIndex
CREATE INDEX "safety_stop_clinic_id_patient_id_idx" ON "safety_stop"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "stop_answer_clinic_id_patient_id_idx" ON "stop_answer"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "stop_lift_clinic_id_patient_id_idx" ON "stop_lift"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "pause_clinic_id_patient_id_idx" ON "pause"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "flare_clinic_id_patient_id_idx" ON "flare"("clinic_id", "patient_id");

-- What Prisma's schema cannot say: checks, collation, row-level security, the entry functions, grants.

-- CreateCheck
ALTER TABLE "clinic" ADD CHECK ("language" in ('en', 'es'));
ALTER TABLE "staff" ADD CHECK ("clinician" or "admin"), ADD CHECK ("language" in ('en', 'es')), ADD CHECK ("email" = lower("email"));
ALTER TABLE "patient" ADD CHECK ("language" in ('en', 'es')), ADD CHECK ("text_size" in ('normal', 'large', 'largest'));
ALTER TABLE "session" ADD CHECK (("staff_id" is null) <> ("patient_id" is null));
ALTER TABLE "invitation" ADD CHECK ("kind" in ('join', 'staff', 'password'));
ALTER TABLE "programme" ADD CHECK ("preset" in ('nhlbi12', 'linear', 'percent', 'hand')), ADD CHECK (cardinality("rungs") between 1 and 60), ADD CHECK (1 <= all ("rungs") and 120 >= all ("rungs")), ADD CHECK (cardinality("weekdays") between 1 and 7 and 1 <= all ("weekdays") and 7 >= all ("weekdays"));
ALTER TABLE "decision" ADD CHECK ("kind" in ('next', 'hold', 'back')), ADD CHECK ("rung_after" >= 1);
ALTER TABLE "entry" ADD CHECK ("kind" in ('walk', 'zero', 'morning', 'withdrawal')), ADD CHECK ("minutes" between 1 and 1440), ADD CHECK (("kind" = 'walk') = ("minutes" is not null)), ADD CHECK ("before" between 0 and 10), ADD CHECK ("worst" between 0 and 10), ADD CHECK ("morning" between 0 and 10), ADD CHECK (("kind" = 'morning') = ("morning" is not null)), ADD CHECK ("gate" in ('clear', 'stopped', 'not-asked')), ADD CHECK ("recorded_by" in ('patient', 'staff'));
ALTER TABLE "safety_stop" ADD CHECK ("source" in ('walk', 'zero', 'unwell', 'flare'));
ALTER TABLE "stop_answer" ADD CHECK ("answer" in ('bladder', 'saddle', 'leg', 'chest', 'fall'));
ALTER TABLE "pause" ADD CHECK ("reason" in ('illness', 'holiday', 'rest', 'other')), ADD CHECK ("to_day" is null or "to_day" >= "from_day");
ALTER TABLE "audit_line" ADD CHECK ("actor_kind" in ('patient', 'staff', 'system', 'nobody')), ADD CHECK ("outcome" in ('done', 'refused'));
ALTER TABLE "installation" ADD CHECK ("id" = 1);
ALTER TABLE "patient_name" ALTER COLUMN "word" TYPE text COLLATE "C";

-- CreateForeignKey: within the clinic, always
ALTER TABLE "staff" ADD FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id");
ALTER TABLE "patient" ADD FOREIGN KEY ("clinic_id", "enrolled_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "patient_name" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "session" ADD FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "invitation" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "consent" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "programme" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "published_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "screening_confirmation" ADD FOREIGN KEY ("clinic_id", "programme_id") REFERENCES "programme"("clinic_id", "id");
ALTER TABLE "decision" ADD FOREIGN KEY ("clinic_id", "programme_id") REFERENCES "programme"("clinic_id", "id"), ADD FOREIGN KEY ("clinic_id", "decided_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "decision_withdrawal" ADD FOREIGN KEY ("clinic_id", "decision_id") REFERENCES "decision"("clinic_id", "id");
ALTER TABLE "entry" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "safety_stop" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "stop_answer" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "stop_lift" ADD FOREIGN KEY ("clinic_id", "stop_id") REFERENCES "safety_stop"("clinic_id", "id");
ALTER TABLE "pause" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");
ALTER TABLE "flare" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");

-- Instants as the wire writes them: ISO 8601, UTC, milliseconds.
CREATE FUNCTION iso(t timestamptz) RETURNS text LANGUAGE sql STABLE AS
$$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- Row-level security. The scope's transaction sets clinic and person; absent means no rows.
CREATE FUNCTION app_clinic() RETURNS uuid LANGUAGE sql STABLE AS
$$ select nullif(current_setting('app.clinic_id', true), '')::uuid $$;
CREATE FUNCTION app_patient() RETURNS uuid LANGUAGE sql STABLE AS
$$ select nullif(current_setting('app.patient_id', true), '')::uuid $$;

DO $$
declare
  t text;
  mine text;
begin
  foreach t in array array['clinic', 'staff', 'patient', 'patient_name', 'session', 'invitation', 'consent', 'screening_confirmation', 'programme', 'decision', 'decision_withdrawal', 'entry', 'safety_stop', 'stop_answer', 'stop_lift', 'pause', 'flare', 'audit_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- FORCE blinds an owner who is no superuser: without a policy of its own, a copy would be empty without an error.
    execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    mine := case t
      when 'clinic' then 'id = (select app_clinic())'
      -- Password hashes and addresses of staff are none of a patient's: staff_names() gives what a record names.
      when 'staff' then 'clinic_id = (select app_clinic()) and (select app_patient()) is null'
      when 'patient' then 'clinic_id = (select app_clinic()) and ((select app_patient()) is null or id = (select app_patient()))'
      when 'audit_line' then 'clinic_id = (select app_clinic()) and ((select app_patient()) is null or (select app_patient()) = any (patient_ids))'
      else 'clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient()))'
    end;
    execute format('create policy clinic_rows on %I using (%s) with check (%s)', t, mine, case when t = 'clinic' then mine || ' and (select app_patient()) is null' else mine end);
  end loop;
end $$;

-- What happens before a person is known: each function returns one row at most, by a secret that the caller holds.
CREATE FUNCTION open_session(p_session uuid, p_now timestamptz, p_staff_idle interval, p_staff_total interval, p_patient_idle interval)
RETURNS TABLE (clinic_id uuid, session_id uuid, staff_id uuid, patient_id uuid, name text, language text, clinician boolean, admin boolean, time_zone text, simulated boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
declare
  s session%rowtype;
  ended text;
begin
  select * into s from session where session.id = p_session;
  if not found or s.ended_at is not null then return; end if;
  ended := case
    when s.staff_id is not null and p_now - s.last_seen_at > p_staff_idle then 'idle'
    when s.staff_id is not null and p_now - s.created_at > p_staff_total then 'total'
    when s.patient_id is not null and p_now - s.last_seen_at > p_patient_idle then 'idle' end;
  if ended is not null then
    update session set ended_at = p_now, end_reason = ended where session.clinic_id = s.clinic_id and session.id = s.id;
    return;
  end if;
  -- One write a minute at most: the rest of the requests stay reads.
  if p_now - s.last_seen_at > interval '1 minute' then
    update session set last_seen_at = p_now where session.clinic_id = s.clinic_id and session.id = s.id;
  end if;
  if s.staff_id is not null then
    return query select s.clinic_id, s.id, s.staff_id, null::uuid, f.name, f.language, f.clinician, f.admin, c.time_zone, c.simulated
      from staff f join clinic c on c.id = f.clinic_id
      where f.clinic_id = s.clinic_id and f.id = s.staff_id and f.ended_at is null;
  else
    return query select s.clinic_id, s.id, null::uuid, s.patient_id, p.name, p.language, false, false, p.time_zone, c.simulated
      from patient p join clinic c on c.id = p.clinic_id
      where p.clinic_id = s.clinic_id and p.id = s.patient_id;
  end if;
end $$;

CREATE FUNCTION staff_by_email(p_email text)
RETURNS TABLE (clinic_id uuid, staff_id uuid, password_hash text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ select clinic_id, id, password_hash, language from staff where email = p_email and ended_at is null $$;

CREATE FUNCTION invitation_by_hash(p_hash text)
RETURNS TABLE (clinic_id uuid, invitation_id uuid, kind text, patient_id uuid, staff_id uuid, name text, email text, clinician boolean, admin boolean, expires_at timestamptz, used_at timestamptz, ended_at timestamptz, clinic_name text, clinic_telephone text, clinic_language text, language text, simulated boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  select i.clinic_id, i.id, i.kind, i.patient_id, i.staff_id, i.name, i.email, i.clinician, i.admin, i.expires_at, i.used_at, i.ended_at,
    c.name, c.telephone, c.language, coalesce(p.language, f.language, c.language), c.simulated
  from invitation i join clinic c on c.id = i.clinic_id
  left join patient p on p.clinic_id = i.clinic_id and p.id = i.patient_id
  left join staff f on f.clinic_id = i.clinic_id and f.id = i.staff_id
  where i.code_hash = p_hash $$;

-- Who published and who decided, for a patient's own record too.
CREATE FUNCTION staff_names() RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ select id, name from staff where clinic_id = (select app_clinic()) $$;

-- Simulated people may be entered without a password, and only they.
CREATE FUNCTION demo_person(p_id uuid)
RETURNS TABLE (clinic_id uuid, staff_id uuid, patient_id uuid, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  select f.clinic_id, f.id, null::uuid, f.language from staff f join clinic c on c.id = f.clinic_id where f.id = p_id and c.simulated and f.ended_at is null
  union all
  select p.clinic_id, null::uuid, p.id, p.language from patient p join clinic c on c.id = p.clinic_id where p.id = p_id and c.simulated and p.joined_at is not null $$;

CREATE FUNCTION clinic_count() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ select count(*) from clinic $$;

-- Set-up waits its turn: two first visitors must not make two clinics.
CREATE FUNCTION may_set_up(p_hash text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
begin
  perform pg_advisory_xact_lock(7223);
  return not exists (select from clinic) and exists (select from installation where setup_code_hash = p_hash);
end $$;

-- For the owner alone.
CREATE FUNCTION foreign_clinics() RETURNS bigint LANGUAGE sql STABLE AS $$ select count(*) from clinic where not simulated $$;
CREATE FUNCTION put_setup_code(p_hash text) RETURNS void LANGUAGE sql AS
$$ insert into installation (id, setup_code_hash) values (1, p_hash) on conflict (id) do update set setup_code_hash = excluded.setup_code_hash $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;

-- The runtime role owns nothing, removes nothing clinical, and changes only what may change.
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
declare
  t text;
begin
  execute format('grant usage on schema public to %I', p_role);
  foreach t in array array['clinic', 'staff', 'patient', 'patient_name', 'session', 'invitation', 'consent', 'screening_confirmation', 'programme', 'decision', 'decision_withdrawal', 'entry', 'safety_stop', 'stop_answer', 'stop_lift', 'pause', 'flare', 'audit_line'] loop
    execute format('grant select, insert on %I to %I', t, p_role);
  end loop;
  foreach t in array array['clinic', 'staff', 'patient', 'session', 'invitation'] loop
    execute format('grant update on %I to %I', t, p_role);
  end loop;
  execute format('grant select, insert, update, delete on rate_limit to %I', p_role);
  execute format('grant execute on function iso(timestamptz), app_clinic(), app_patient(), open_session(uuid, timestamptz, interval, interval, interval), staff_by_email(text), staff_names(), invitation_by_hash(text), demo_person(uuid), clinic_count(), may_set_up(text) to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
