-- Returns whether an asset has an open reservation, a scheduled maintenance or one in progress, or a pending request.
CREATE FUNCTION has_open_dependents(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM reservations r WHERE r.asset_id = wanted AND r.state = 'reserved')
        OR EXISTS (
            SELECT FROM maintenances m
            WHERE m.asset_id = wanted AND m.state IN ('scheduled', 'in_progress') AND m.deleted_at IS NULL
        )
        OR EXISTS (SELECT FROM workflows w WHERE w.asset_id = wanted AND w.state = 'pending')
$$;

-- Refuses, at the end of the transaction, the end of an asset whose dependents are still open. The services end them in
-- the same transaction, and notify.
CREATE FUNCTION refuse_open_dependents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM assets a JOIN statuses s ON s.id = a.status_id
        WHERE a.id = NEW.id AND (a.deleted_at IS NOT NULL OR s.kind = 'retired' OR lower(s.code) = 'lost')
    ) AND has_open_dependents(NEW.id) THEN
        RAISE EXCEPTION 'asset % has open reservations, requests or maintenances', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assets_open_dependents';
    END IF;
    RETURN NULL;
END $$;

-- Refuses to retire a status with assets whose dependents are open: it would dispose of them. The locks wait for changes
-- in progress.
CREATE FUNCTION refuse_retirement_of_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE workflows, maintenances, reservations, assets IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (
        SELECT FROM assets a
        WHERE a.status_id = NEW.id AND a.deleted_at IS NULL
            AND a.id IN (
                SELECT r.asset_id FROM reservations r WHERE r.state = 'reserved'
                UNION ALL
                SELECT m.asset_id FROM maintenances m
                WHERE m.state IN ('scheduled', 'in_progress') AND m.deleted_at IS NULL
                UNION ALL
                SELECT w.asset_id FROM workflows w WHERE w.state = 'pending' AND w.asset_id IS NOT NULL
            )
    ) THEN
        RAISE EXCEPTION 'assets with the status % have open reservations, requests or maintenances', NEW.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_open_dependents';
    END IF;
    RETURN NEW;
END $$;

CREATE CONSTRAINT TRIGGER refuse_open_dependents AFTER UPDATE OF status_id, deleted_at ON assets
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.status_id <> OLD.status_id OR (NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL))
    EXECUTE FUNCTION refuse_open_dependents();
-- Named to run before refuse_change_of_held_status: triggers run in the order of their names, and tables are locked in
-- the order in which requests lock their rows.
CREATE TRIGGER lock_and_refuse_retirement BEFORE UPDATE OF kind ON statuses FOR EACH ROW
    WHEN (NEW.kind = 'retired' AND OLD.kind <> 'retired') EXECUTE FUNCTION refuse_retirement_of_status();
