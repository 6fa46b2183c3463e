-- Return the number of decimals of a currency (ISO 4217), at most the three that amounts are stored with; two if the
-- currency is not in the list.
CREATE FUNCTION currency_decimals(currency text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN currency IN (
            'BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF',
            'XOF', 'XPF'
        ) THEN 0
        WHEN currency IN ('BHD', 'CLF', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND', 'UYW') THEN 3
        ELSE 2
    END
$$;

-- Write an amount with the decimals of its currency. Amounts from before this rule may have more: none is cut off.
CREATE FUNCTION format_amount(amount numeric, currency text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT round(amount, greatest(min_scale(amount), currency_decimals(currency)))::text
$$;

-- Refuses an amount with more decimals than its currency has. Argument: the column of the amount.
CREATE FUNCTION refuse_decimals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% has more decimals than %', TG_ARGV[0], NEW.currency
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_currency_decimals', COLUMN = TG_ARGV[0];
END $$;

-- Writes the amounts of an event with the decimals of their currency. Arguments: the columns of amounts.
CREATE FUNCTION format_event_amounts() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    currencies jsonb := NEW.changes -> 'currency';
    current_currency text;
    field text;
BEGIN
    IF currencies IS NULL THEN
        EXECUTE format('SELECT currency FROM %I WHERE id = $1', NEW.entity_type || 's')
            INTO current_currency USING NEW.entity_id;
        currencies := jsonb_build_array(current_currency, current_currency);
    END IF;
    FOREACH field IN ARRAY TG_ARGV LOOP
        IF NEW.changes ? field THEN
            NEW.changes := jsonb_set(NEW.changes, ARRAY[field], jsonb_build_array(
                format_amount((NEW.changes -> field ->> 0)::numeric, currencies ->> 0),
                format_amount((NEW.changes -> field ->> 1)::numeric, currencies ->> 1)
            ));
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
