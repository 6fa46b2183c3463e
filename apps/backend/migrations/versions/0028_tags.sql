-- Refuses ids of tags that do not exist, and locks the tags as a foreign key does: a tag is not deleted meanwhile.
CREATE FUNCTION check_tags() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found bigint;
BEGIN
    -- In id order, as everywhere.
    PERFORM FROM tags t WHERE t.id = ANY (NEW.tag_ids) ORDER BY t.id FOR KEY SHARE;
    GET DIAGNOSTICS found = ROW_COUNT;
    IF found <> cardinality(NEW.tag_ids) THEN
        RAISE EXCEPTION 'a tag of asset % does not exist or is repeated', NEW.id
            USING ERRCODE = 'foreign_key_violation', TABLE = 'assets', CONSTRAINT = 'fk_assets_tag_ids';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER check_tags_on_insert AFTER INSERT ON assets FOR EACH ROW
    WHEN (NEW.tag_ids <> '{}') EXECUTE FUNCTION check_tags();
CREATE TRIGGER check_tags_on_update AFTER UPDATE OF tag_ids ON assets FOR EACH ROW
    WHEN (NEW.tag_ids <> '{}' AND NEW.tag_ids <> OLD.tag_ids) EXECUTE FUNCTION check_tags();
