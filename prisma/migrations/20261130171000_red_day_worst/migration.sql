-- Red days say how bad the last of them was, so that a worse walk on a day that was already seen to calls again: how those
-- patients stand is computed anew.
UPDATE "standing" SET "stands_until" = '1970-01-01T00:00:00Z' WHERE "reasons" @> '[{"because": [{"code": "red-days"}]}]';
