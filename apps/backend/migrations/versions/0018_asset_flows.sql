-- Returns whether an asset can be checked out in a status: kind in_use, or the loan pool, where a check-out keeps the
-- status.
CREATE FUNCTION can_be_held(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT s.kind = 'in_use' OR (s.kind = 'available' AND coalesce(s.on_check_out_id = s.id, false))
    FROM statuses s WHERE s.id = wanted
$$;

-- Refuses, at the end of the transaction, an open assignment of an asset in a status that a held asset cannot have. The
-- services set the status after the assignment, and repair or loss may follow in the same transaction. The asset is
-- locked, so that its status cannot change until the assignment is visible to others.
CREATE FUNCTION refuse_status_of_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current uuid;
BEGIN
    SELECT a.status_id INTO current FROM assets a WHERE a.id = NEW.asset_id FOR NO KEY UPDATE;
    IF NOT can_be_held(current)
        AND NOT EXISTS (SELECT FROM statuses s WHERE s.id = current AND s.kind = 'unavailable')
        AND EXISTS (SELECT FROM assignments h WHERE h.asset_id = NEW.asset_id AND h.checked_in_at IS NULL)
    THEN
        RAISE EXCEPTION 'asset % cannot be checked out in its status', NEW.asset_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assignments_status';
    END IF;
    RETURN NULL;
END $$;

-- Refuses a status of a checked-out asset that a held asset cannot have. Repair and loss keep the holder, so a status of
-- kind unavailable may be entered.
CREATE FUNCTION refuse_status_of_held_asset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT can_be_held(NEW.status_id)
        AND NOT EXISTS (SELECT FROM statuses s WHERE s.id = NEW.status_id AND s.kind = 'unavailable')
        AND EXISTS (SELECT FROM assignments h WHERE h.asset_id = NEW.id AND h.checked_in_at IS NULL)
    THEN
        RAISE EXCEPTION 'asset % is checked out', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assets_status_holder';
    END IF;
    RETURN NEW;
END $$;

-- Refuses, at the end of the transaction, a returned asset in a status that is to be left by a check-in. An asset under
-- maintenance keeps its status until the maintenance ends.
CREATE FUNCTION refuse_status_of_returned_asset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM assets a JOIN statuses s ON s.id = a.status_id
        WHERE a.id = NEW.asset_id AND s.on_check_in_id <> s.id
            AND NOT EXISTS (SELECT FROM assignments h WHERE h.asset_id = a.id AND h.checked_in_at IS NULL)
            AND NOT EXISTS (
                SELECT FROM maintenances m
                WHERE m.asset_id = a.id AND m.state = 'in_progress' AND m.deleted_at IS NULL
            )
    ) THEN
        RAISE EXCEPTION 'asset % is checked in and has the status of a checked-out asset', NEW.asset_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assignments_returned_status';
    END IF;
    RETURN NULL;
END $$;

-- Refuses a change of a status that checked-out assets could not have afterwards. The locks wait for check-outs in
-- progress, and let later ones see the changed status.
CREATE FUNCTION refuse_change_of_held_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind IN ('in_use', 'unavailable')
        OR (NEW.kind = 'available' AND coalesce(NEW.on_check_out_id = NEW.id, false))
    THEN
        RETURN NEW;
    END IF;
    LOCK TABLE assets, assignments IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (
        SELECT FROM assets a JOIN assignments h ON h.asset_id = a.id AND h.checked_in_at IS NULL
        WHERE a.status_id = NEW.id
    ) THEN
        RAISE EXCEPTION 'assets with the status % are checked out', NEW.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_status_holder';
    END IF;
    RETURN NEW;
END $$;

CREATE CONSTRAINT TRIGGER refuse_status_of_assignment AFTER INSERT OR UPDATE OF asset_id, checked_in_at ON assignments
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.checked_in_at IS NULL) EXECUTE FUNCTION refuse_status_of_assignment();
CREATE TRIGGER refuse_status_of_held_asset BEFORE UPDATE OF status_id ON assets FOR EACH ROW
    WHEN (NEW.status_id <> OLD.status_id) EXECUTE FUNCTION refuse_status_of_held_asset();
CREATE CONSTRAINT TRIGGER refuse_status_of_returned_asset AFTER UPDATE ON assignments
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.checked_in_at IS NULL AND NEW.checked_in_at IS NOT NULL)
    EXECUTE FUNCTION refuse_status_of_returned_asset();
CREATE TRIGGER refuse_change_of_held_status BEFORE UPDATE OF kind, on_check_out_id ON statuses FOR EACH ROW
    WHEN (NEW.kind <> OLD.kind OR NEW.on_check_out_id IS DISTINCT FROM OLD.on_check_out_id)
    EXECUTE FUNCTION refuse_change_of_held_status();

-- The status of lost assets is found by its code too.
CREATE OR REPLACE FUNCTION protect_system_statuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.code IN ('stock', 'loaned', 'maintenance', 'lost', 'disposed')
        AND (NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.deleted_at IS NOT NULL)
    THEN
        RAISE EXCEPTION 'the system status % cannot be changed', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_system';
    END IF;
    IF NEW.kind <> OLD.kind AND NEW.kind IN ('available', 'in_use') AND EXISTS (
        SELECT FROM maintenances m JOIN assets a ON a.id = m.asset_id
        WHERE m.state = 'in_progress' AND m.deleted_at IS NULL AND a.status_id = OLD.id
    ) THEN
        RAISE EXCEPTION 'assets with the status % are under maintenance', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_maintenance_kind';
    END IF;
    RETURN NEW;
END $$;
