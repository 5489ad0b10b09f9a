-- What the caseload is filtered and sorted by besides need: whether the last programme is over, and the last day with an
-- entry. Computed with the rest of the standing, hence by all anew.
ALTER TABLE "standing"
  ADD COLUMN "ended" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "last_day" DATE;
UPDATE "standing" SET "stands_until" = '1970-01-01T00:00:00Z';
