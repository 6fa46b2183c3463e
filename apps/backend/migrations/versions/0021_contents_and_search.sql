-- The contents of an asset, which are the assets assigned to it, have its location. The events of contents get the
-- default action and a note of their own: the action of the transaction is that of the asset that was moved.
CREATE FUNCTION set_location_of_parent(content_id uuid, parent_id uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    action text := coalesce(current_setting('sams.action', true), '');
    note text := coalesce(current_setting('sams.note', true), '');
    parent assets;
BEGIN
    SELECT * INTO parent FROM assets a WHERE a.id = parent_id;
    IF EXISTS (SELECT FROM assets a WHERE a.id = content_id AND a.location_id IS DISTINCT FROM parent.location_id) THEN
        PERFORM set_config('sams.action', '', true), set_config('sams.note', 'Moved with ' || parent.asset_tag, true);
        UPDATE assets SET location_id = parent.location_id WHERE id = content_id;
        PERFORM set_config('sams.action', action, true), set_config('sams.note', note, true);
    END IF;
END $$;

CREATE FUNCTION move_contents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- In id order, as everywhere.
    PERFORM set_location_of_parent(content.asset_id, NEW.id)
    FROM (
        SELECT a.asset_id FROM assignments a
        WHERE a.parent_asset_id = NEW.id AND a.checked_in_at IS NULL
        ORDER BY a.asset_id
    ) content;
    RETURN NULL;
END $$;

CREATE FUNCTION place_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- It runs at the end of the transaction, when the assignment may be closed again.
    PERFORM set_location_of_parent(a.asset_id, a.parent_asset_id) FROM assignments a
    WHERE a.id = NEW.id AND a.parent_asset_id IS NOT NULL AND a.checked_in_at IS NULL;
    RETURN NULL;
END $$;

CREATE FUNCTION protect_location_of_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM assignments a JOIN assets parent ON parent.id = a.parent_asset_id
        WHERE a.asset_id = NEW.id AND a.checked_in_at IS NULL
            AND parent.location_id IS DISTINCT FROM NEW.location_id
    ) THEN
        RAISE EXCEPTION 'the location of asset % follows the asset that contains it', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_assets_location_of_parent';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER protect_location_of_content BEFORE UPDATE OF location_id ON assets FOR EACH ROW
    WHEN (NEW.location_id IS DISTINCT FROM OLD.location_id) EXECUTE FUNCTION protect_location_of_content();
CREATE TRIGGER move_contents AFTER UPDATE OF location_id ON assets FOR EACH ROW
    WHEN (NEW.location_id IS DISTINCT FROM OLD.location_id) EXECUTE FUNCTION move_contents();
CREATE CONSTRAINT TRIGGER place_content AFTER INSERT OR UPDATE OF asset_id, parent_asset_id, checked_in_at ON assignments
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.parent_asset_id IS NOT NULL AND NEW.checked_in_at IS NULL) EXECUTE FUNCTION place_content();

-- The values of an object of custom fields by which assets are searched and sorted.
CREATE FUNCTION searchable_values(fields jsonb) RETURNS TABLE (key text, value text, number numeric)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT f.key, f.value #>> '{}', CASE WHEN jsonb_typeof(f.value) = 'number' THEN (f.value #>> '{}')::numeric END
    FROM jsonb_each(fields) f
    WHERE jsonb_typeof(f.value) IN ('string', 'number', 'boolean')
        AND EXISTS (SELECT FROM custom_fields d WHERE d.key = f.key AND d.searchable AND d.deleted_at IS NULL)
$$;

CREATE FUNCTION index_custom_fields() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM custom_field_values WHERE asset_id = NEW.id;
    END IF;
    INSERT INTO custom_field_values (asset_id, key, value, number)
    SELECT NEW.id, v.key, v.value, v.number FROM searchable_values(NEW.custom_fields) v;
    RETURN NULL;
END $$;

CREATE FUNCTION index_searchable_field() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- No asset is written meanwhile: its trigger would not see this definition yet.
    LOCK TABLE assets IN SHARE MODE;
    DELETE FROM custom_field_values WHERE key = NEW.key;
    INSERT INTO custom_field_values (asset_id, key, value, number)
    SELECT a.id, v.key, v.value, v.number
    FROM assets a CROSS JOIN LATERAL searchable_values(jsonb_build_object(NEW.key, a.custom_fields -> NEW.key)) v
    WHERE a.custom_fields ? NEW.key;
    RETURN NULL;
END $$;

CREATE TRIGGER index_custom_fields_on_insert AFTER INSERT ON assets FOR EACH ROW
    WHEN (NEW.custom_fields <> '{}') EXECUTE FUNCTION index_custom_fields();
CREATE TRIGGER index_custom_fields_on_update AFTER UPDATE OF custom_fields ON assets FOR EACH ROW
    WHEN (NEW.custom_fields <> OLD.custom_fields) EXECUTE FUNCTION index_custom_fields();
CREATE TRIGGER index_searchable_field_on_insert AFTER INSERT ON custom_fields FOR EACH ROW
    WHEN (NEW.searchable) EXECUTE FUNCTION index_searchable_field();
CREATE TRIGGER index_searchable_field_on_update AFTER UPDATE OF searchable, deleted_at ON custom_fields FOR EACH ROW
    WHEN (
        (NEW.searchable OR OLD.searchable)
        AND (NEW.searchable, NEW.deleted_at) IS DISTINCT FROM (OLD.searchable, OLD.deleted_at)
    )
    EXECUTE FUNCTION index_searchable_field();
