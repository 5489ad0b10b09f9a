-- A caseload reads the decisions of many patients at once. What they did with each item is kept beside what was proposed
-- and counted then, which is much longer and read of few.
CREATE FUNCTION decided_steps(steps jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
$$ select jsonb_agg(step || '{"proposal": null, "figures": null}' order by place) from jsonb_array_elements(steps) with ordinality as each (step, place) $$;
ALTER TABLE "decision" ADD COLUMN "decided" JSONB GENERATED ALWAYS AS (decided_steps("steps")) STORED;

-- Entries that came so late after their day that a decision about its week may have stood already: few of the ledger.
CREATE INDEX "entry_came_late_idx" ON "entry"("clinic_id", "patient_id", "day") WHERE "arrived_at" AT TIME ZONE 'UTC' >= "day" + interval '22 hours';

REVOKE EXECUTE ON FUNCTION decided_steps(jsonb) FROM PUBLIC;
ALTER FUNCTION grant_runtime(text) RENAME TO grant_flares;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_flares(p_role);
  execute format('grant execute on function decided_steps(jsonb) to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_flares(text) FROM PUBLIC;
