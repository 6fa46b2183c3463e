-- Returns custom field values with the present names of the users, assets and locations that they refer to.
CREATE FUNCTION resolve_custom_fields(fields jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT jsonb_object_agg(f.key, CASE jsonb_typeof(f.value) WHEN 'object' THEN f.value || jsonb_build_object(
        'name', CASE f.value ->> 'type'
            WHEN 'user' THEN (SELECT u.name FROM users u WHERE u.id = (f.value ->> 'id')::uuid)
            WHEN 'asset' THEN (SELECT a.name FROM assets a WHERE a.id = (f.value ->> 'id')::uuid)
            WHEN 'location' THEN (SELECT l.name FROM locations l WHERE l.id = (f.value ->> 'id')::uuid)
        END
    ) ELSE f.value END)
    FROM jsonb_each(fields) f
$$;
