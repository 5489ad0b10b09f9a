-- Whether a patient reads and types distances in kilometres or miles; they are kept in metres.
ALTER TABLE "patient"
  ADD COLUMN "distance_unit" TEXT NOT NULL DEFAULT 'km',
  ADD CHECK ("distance_unit" in ('km', 'mi'));
