-- A fall that nobody has seen to is waited for: how those stand who told of one, by itself or at a stop, is computed anew.
UPDATE "standing" s SET "stands_until" = '1970-01-01T00:00:00Z'
WHERE EXISTS (SELECT FROM "fall" f WHERE f."clinic_id" = s."clinic_id" AND f."patient_id" = s."patient_id")
   OR EXISTS (
     SELECT FROM "stop_answer" a JOIN "safety_stop" t ON t."clinic_id" = a."clinic_id" AND t."id" = a."stop_id"
     WHERE a."answer" = 'fall' AND t."clinic_id" = s."clinic_id" AND t."patient_id" = s."patient_id"
   );
