-- Which views of the caseload somebody keeps under a name: a setting of theirs, a short list of filters. A search is no part of
-- it, so that no patient's name stands outside their record.
ALTER TABLE "staff" ADD COLUMN "saved_views" JSONB NOT NULL DEFAULT '[]';
