CREATE FUNCTION refuse_use_while_worked_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM maintenances m
        WHERE m.asset_id = NEW.id AND m.state = 'under_way' AND m.deleted_at IS NULL
    ) AND EXISTS (
        SELECT FROM statuses s WHERE s.id = NEW.status_id AND s.kind IN ('available', 'in_use')
    ) THEN
        RAISE EXCEPTION 'work on asset % is under way', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assets_not_worked_on';
    END IF;
    RETURN NEW;
END $$;

-- New assets, the pool to borrow from, work and disposal are found by the codes of their statuses.
CREATE FUNCTION keep_needed_statuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.code IN ('stock', 'loaned', 'maintenance', 'disposed')
        AND (NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.deleted_at IS NOT NULL)
    THEN
        RAISE EXCEPTION 'the status % is needed', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_needed';
    END IF;
    IF NEW.kind <> OLD.kind AND NEW.kind IN ('available', 'in_use') AND EXISTS (
        SELECT FROM maintenances m JOIN assets a ON a.id = m.asset_id
        WHERE m.state = 'under_way' AND m.deleted_at IS NULL AND a.status_id = OLD.id
    ) THEN
        RAISE EXCEPTION 'work on assets with the status % is under way', OLD.code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_statuses_of_what_is_worked_on';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER refuse_use_while_worked_on BEFORE UPDATE OF status_id ON assets FOR EACH ROW
    WHEN (NEW.status_id <> OLD.status_id) EXECUTE FUNCTION refuse_use_while_worked_on();
CREATE TRIGGER keep_needed_statuses BEFORE UPDATE OF code, kind, deleted_at ON statuses FOR EACH ROW
    EXECUTE FUNCTION keep_needed_statuses();
