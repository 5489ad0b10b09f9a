-- Somebody was enrolled by mistake, and nothing was recorded for them: they are in no list, and nobody signs in as them. Who
-- withdrew the enrolment is kept; that it is withdrawn stands with the patient too, where every list looks.
CREATE TABLE "enrolment_withdrawal" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" UUID NOT NULL,

    CONSTRAINT "enrolment_withdrawal_pkey" PRIMARY KEY ("clinic_id","patient_id")
);
ALTER TABLE "enrolment_withdrawal"
  ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id"),
  ADD FOREIGN KEY ("clinic_id", "withdrawn_by") REFERENCES "staff"("clinic_id", "id");
ALTER TABLE "patient" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);

-- A phone that joined at that very moment is let in no more either.
CREATE OR REPLACE FUNCTION open_session(p_session uuid, p_now timestamptz, p_staff_idle interval, p_staff_total interval, p_patient_idle interval)
RETURNS TABLE (clinic_id uuid, session_id uuid, staff_id uuid, patient_id uuid, helper_id uuid, name text, language text, clinician boolean, admin boolean, time_zone text, simulated boolean)
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
    return query select s.clinic_id, s.id, s.staff_id, null::uuid, null::uuid, f.name, f.language, f.clinician, f.admin, c.time_zone, c.simulated
      from staff f join clinic c on c.id = f.clinic_id
      where f.clinic_id = s.clinic_id and f.id = s.staff_id and f.ended_at is null;
  elsif s.helper_id is not null then
    return query select s.clinic_id, s.id, null::uuid, s.patient_id, h.id, h.name, p.language, false, false, p.time_zone, c.simulated
      from helper h join patient p on p.clinic_id = h.clinic_id and p.id = h.patient_id join clinic c on c.id = p.clinic_id
      where h.clinic_id = s.clinic_id and h.id = s.helper_id and h.patient_id = s.patient_id and h.ended_at is null and p.withdrawn_at is null;
  else
    return query select s.clinic_id, s.id, null::uuid, s.patient_id, null::uuid, p.name, p.language, false, false, p.time_zone, c.simulated
      from patient p join clinic c on c.id = p.clinic_id
      where p.clinic_id = s.clinic_id and p.id = s.patient_id and p.withdrawn_at is null;
  end if;
end $$;

CREATE OR REPLACE FUNCTION demo_person(p_id uuid)
RETURNS TABLE (clinic_id uuid, staff_id uuid, patient_id uuid, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  select f.clinic_id, f.id, null::uuid, f.language from staff f join clinic c on c.id = f.clinic_id where f.id = p_id and c.simulated and f.ended_at is null
  union all
  select p.clinic_id, null::uuid, p.id, p.language from patient p join clinic c on c.id = p.clinic_id where p.id = p_id and c.simulated and p.joined_at is not null and p.withdrawn_at is null $$;

-- Staff's alone.
ALTER TABLE "enrolment_withdrawal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "enrolment_withdrawal" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "enrolment_withdrawal" TO current_user USING (true) WITH CHECK (true);
CREATE POLICY clinic_rows ON "enrolment_withdrawal"
  USING (clinic_id = (select app_clinic()) and (select app_patient()) is null)
  WITH CHECK (clinic_id = (select app_clinic()) and (select app_patient()) is null);
ALTER FUNCTION grant_runtime(text) RENAME TO grant_details;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_details(p_role);
  execute format('grant select, insert on enrolment_withdrawal to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_details(text) FROM PUBLIC;

-- Few are, and every look at the caseload leaves them out.
CREATE INDEX "patient_withdrawn_idx" ON "patient"("clinic_id", "id") WHERE "withdrawn_at" IS NOT NULL;
