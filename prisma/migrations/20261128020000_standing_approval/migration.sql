-- Which clinics have somebody whose ready weeks may progress by themselves: asked before any clinic is entered.
CREATE FUNCTION clinics_with_approvals(p_now timestamptz) RETURNS TABLE (clinic_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  select distinct clinic_id from programme
  where standing is not null and (standing->>'untilDay')::date >= (p_now at time zone 'UTC')::date - 1 $$;
REVOKE EXECUTE ON FUNCTION clinics_with_approvals(timestamptz) FROM PUBLIC;

ALTER FUNCTION grant_runtime(text) RENAME TO grant_records;
CREATE FUNCTION grant_runtime(p_role text) RETURNS void LANGUAGE plpgsql AS $$
begin
  perform grant_records(p_role);
  execute format('grant execute on function clinics_with_approvals(timestamptz) to %I', p_role);
end $$;
REVOKE EXECUTE ON FUNCTION grant_runtime(text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_records(text) FROM PUBLIC;
