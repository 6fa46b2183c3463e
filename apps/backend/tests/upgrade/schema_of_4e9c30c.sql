-- What migration 0001 made in commit 4e9c30c, and makes otherwise since.
DROP FUNCTION changes_under_way(timestamp with time zone);
DROP TRIGGER count_version ON api_tokens;
DROP TRIGGER record_delete ON api_tokens;
DROP TRIGGER record_insert ON api_tokens;
DROP TRIGGER record_update ON api_tokens;
DROP TRIGGER count_version ON sessions;
DROP TRIGGER record_delete ON sessions;
DROP TRIGGER record_insert ON sessions;
DROP TRIGGER record_update ON sessions;
CREATE OR REPLACE FUNCTION public.as_of_settled()
 RETURNS void
 LANGUAGE plpgsql
AS $function$
DECLARE
    under_way text[] := ARRAY(
        SELECT l.virtualtransaction FROM pg_locks l
        WHERE l.locktype = 'advisory' AND (l.classid, l.objid, l.objsubid) = (0, 835001, 1)
            AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
            AND l.pid IS DISTINCT FROM pg_backend_pid()
    );
BEGIN
    WHILE EXISTS (
        SELECT FROM pg_locks l
        WHERE l.locktype = 'advisory' AND (l.classid, l.objid, l.objsubid) = (0, 835001, 1)
            AND l.virtualtransaction = ANY (under_way)
    ) LOOP
        PERFORM pg_sleep(0.005);
    END LOOP;
END $function$;
CREATE OR REPLACE FUNCTION public.count_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    IF NEW.id <> OLD.id THEN
        RAISE EXCEPTION 'the id of a row of % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    NEW.version := OLD.version + 1;
    NEW.updated_at := now();
    RETURN NEW;
END $function$;
CREATE TRIGGER count_version BEFORE UPDATE ON public.api_tokens FOR EACH ROW EXECUTE FUNCTION count_version();
CREATE TRIGGER record_delete AFTER DELETE ON public.api_tokens REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_events('api_token', '{}', '{token_hash}', '{last_used_at,version,updated_at}');
CREATE TRIGGER record_insert AFTER INSERT ON public.api_tokens REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_events('api_token', '{}', '{token_hash}', '{last_used_at,version,updated_at}');
CREATE TRIGGER record_update AFTER UPDATE ON public.api_tokens REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_events('api_token', '{}', '{token_hash}', '{last_used_at,version,updated_at}');
CREATE TRIGGER count_version BEFORE UPDATE ON public.sessions FOR EACH ROW EXECUTE FUNCTION count_version();
CREATE TRIGGER record_delete AFTER DELETE ON public.sessions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_events('session', '{}', '{refresh_token_id}', '{last_used_at,expires_at,version,updated_at}');
CREATE TRIGGER record_insert AFTER INSERT ON public.sessions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_events('session', '{}', '{refresh_token_id}', '{last_used_at,expires_at,version,updated_at}');
CREATE TRIGGER record_update AFTER UPDATE ON public.sessions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_events('session', '{}', '{refresh_token_id}', '{last_used_at,expires_at,version,updated_at}');
GRANT EXECUTE ON FUNCTION record_events() TO PUBLIC;
GRANT INSERT, UPDATE ON alembic_version TO sams_app;
