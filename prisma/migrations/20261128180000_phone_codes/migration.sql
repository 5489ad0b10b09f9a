-- A patient who is signed in makes a code for another phone of their own: it lives minutes, asks nobody at the clinic,
-- and leaves the clinic's own invitation as it is. Row-level security binds it like every invitation of a patient.
ALTER TABLE "invitation" DROP CONSTRAINT "invitation_kind_check",
  ADD CONSTRAINT "invitation_kind_check" CHECK ("kind" in ('join', 'staff', 'password', 'phone')),
  ADD CHECK ("kind" <> 'phone' or "patient_id" is not null);
