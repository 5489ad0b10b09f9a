-- What a clinician asked is answered by what names it, not by what two clocks say. Null: nobody had asked, as far as the
-- phone knew.
ALTER TABLE "outcome_answer" ADD COLUMN "request_id" UUID;
-- Of what is kept already the moments tell, as they did so far: each set answers the last request before it.
UPDATE "outcome_answer" a SET "request_id" = (
    select r.id from "outcome_request" r
    where r.clinic_id = a.clinic_id and r.patient_id = a.patient_id and r.asked_at <= s.first_recorded_at
      and not exists (select from "outcome_request_withdrawal" w where w.clinic_id = r.clinic_id and w.request_id = r.id)
    order by r.asked_at desc, r.id desc limit 1)
  FROM (select clinic_id, set_id, min(recorded_at) as first_recorded_at from "outcome_answer" group by clinic_id, set_id) s
  WHERE s.clinic_id = a.clinic_id AND s.set_id = a.set_id;
ALTER TABLE "outcome_answer"
  ADD FOREIGN KEY ("clinic_id", "request_id") REFERENCES "outcome_request"("clinic_id", "id");
