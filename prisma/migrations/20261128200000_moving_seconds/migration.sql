-- The seconds that a timed walk was walked, its pauses left out: what its steps are counted against.
ALTER TABLE "entry"
  ADD COLUMN "moving_seconds" INTEGER,
  ADD CHECK ("moving_seconds" is null or ("kind" = 'walk' and "moving_seconds" between 1 and 86400));
