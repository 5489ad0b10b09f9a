-- Somebody whom a patient lets log for them: invited by a code, named on each entry, ended by the patient at once.
CREATE TABLE "helper" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "helper_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "helper_clinic_id_patient_id_idx" ON "helper"("clinic_id", "patient_id");
ALTER TABLE "helper" ADD FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id");

ALTER TABLE "session" ADD COLUMN "helper_id" UUID,
  ADD CHECK ("helper_id" is null or "patient_id" is not null),
  ADD FOREIGN KEY ("clinic_id", "helper_id") REFERENCES "helper"("clinic_id", "id");
ALTER TABLE "invitation" DROP CONSTRAINT "invitation_kind_check",
  ADD CONSTRAINT "invitation_kind_check" CHECK ("kind" in ('join', 'staff', 'password', 'phone', 'helper')),
  ADD CHECK ("kind" <> 'helper' or ("patient_id" is not null and "name" is not null));
ALTER TABLE "entry" DROP CONSTRAINT "entry_recorded_by_check",
  ADD CONSTRAINT "entry_recorded_by_check" CHECK ("recorded_by" in ('patient', 'helper', 'staff'));
ALTER TABLE "audit_line" DROP CONSTRAINT "audit_line_actor_kind_check",
  ADD CONSTRAINT "audit_line_actor_kind_check" CHECK ("actor_kind" in ('patient', 'helper', 'staff', 'system', 'nobody'));

-- Row-level security, as of everything about a patient: a helper's transaction is bound to that patient's rows.
ALTER TABLE "helper" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "helper" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "helper" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_rows ON "helper"
  USING (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())))
  WITH CHECK (clinic_id = (select app_clinic()) and ((select app_patient()) is null or patient_id = (select app_patient())));

-- A session of a helper names the helper and the patient; it is open for as long as the helper is.
DROP FUNCTION open_session(uuid, timestamptz, interval, interval, interval);
CREATE FUNCTION open_session(p_session uuid, p_now timestamptz, p_staff_idle interval, p_staff_total interval, p_patient_idle interval)
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
      where h.clinic_id = s.clinic_id and h.id = s.helper_id and h.patient_id = s.patient_id and h.ended_at is null;
  else
    return query select s.clinic_id, s.id, null::uuid, s.patient_id, null::uuid, p.name, p.language, false, false, p.time_zone, c.simulated
      from patient p join clinic c on c.id = p.clinic_id
      where p.clinic_id = s.clinic_id and p.id = s.patient_id;
  end if;
end $$;
REVOKE EXECUTE ON FUNCTION open_session(uuid, timestamptz, interval, interval, interval) FROM PUBLIC;

ALTER FUNCTION grant_runtime(text) RENAME TO grant_before_helpers;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_before_helpers(p_role);
  execute format('grant select, insert, update on helper to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_before_helpers(text) FROM PUBLIC;
