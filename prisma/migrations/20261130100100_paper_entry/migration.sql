-- Where a version of an entry was first written down: on a phone, or on a printed diary that the clinic typed in.
ALTER TABLE "entry" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'phone',
  ADD CHECK ("source" in ('phone', 'paper')),
  ADD CHECK ("source" <> 'paper' or ("recorded_by" = 'staff' and not "late" and "kind" <> 'exercise'));
