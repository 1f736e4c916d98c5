-- A value without a body belongs to the installation: reference data, which only the owner of the schema writes. A body
-- may have a value of its own beside it, for itself alone, of a figure that no binding text sets.
ALTER TABLE legal_parameter
    ADD COLUMN body_id uuid,
    ADD COLUMN topic text NOT NULL DEFAULT 'PROCEDURE',
    ADD COLUMN label text NOT NULL DEFAULT '',
    ADD CONSTRAINT fk_legal_parameter_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    ADD CONSTRAINT ck_legal_parameter_topic CHECK (topic IN ('BUDGET', 'COST', 'PROCEDURE', 'AGREEMENT', 'PAYMENT',
        'CONTROL', 'PARTICIPANT', 'STATE_AID', 'TRANSPARENCY', 'RETENTION')),
    ADD CONSTRAINT ck_legal_parameter_of_body CHECK (body_id IS NULL
        OR (confidence = 'DESIGN' AND valid_from IS NOT NULL)),
    DROP CONSTRAINT uq_legal_parameter_day,
    -- One value a day for each figure and period, of the installation and of each body.
    ADD CONSTRAINT uq_legal_parameter_day EXCLUDE USING gist (
        coalesce(body_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =,
        code WITH =,
        int4range(
            CASE period WHEN 'PERIOD_2021_2027' THEN 2 ELSE 1 END,
            CASE period WHEN 'PERIOD_2014_2020' THEN 1 ELSE 2 END, '[]') WITH &&,
        daterange(valid_from, valid_to, '[]') WITH &&);

-- Asked by the policy below, which may not read its own table under its own rules.
CREATE FUNCTION is_set_by_law(figure text, programming_period text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT 1 FROM legal_parameter WHERE body_id IS NULL AND code = figure AND period = programming_period
    AND confidence = 'LAW') $$;

DROP POLICY readable ON legal_parameter;
DROP POLICY addable ON legal_parameter;
DROP POLICY endable ON legal_parameter;
-- Carriers read the values that govern their files with the body.
CREATE POLICY readable ON legal_parameter FOR SELECT USING (body_id IS NULL OR asking_system()
    OR body_id = asking_body()
    OR EXISTS (SELECT 1 FROM organisation_body b WHERE b.body_id = legal_parameter.body_id
        AND b.organisation_id = asking_organisation()));
CREATE POLICY addable ON legal_parameter FOR INSERT WITH CHECK (body_id = asking_body()
    AND asking_role('ADMINISTRATOR') AND NOT is_set_by_law(code, period));
CREATE POLICY endable ON legal_parameter FOR UPDATE USING (body_id = asking_body() AND asking_role('ADMINISTRATOR'));
-- A value is never edited: it only ends.
REVOKE UPDATE ON legal_parameter FROM ${runtimeRole};
GRANT UPDATE (valid_to, version) ON legal_parameter TO ${runtimeRole};

-- A value as people write it in France: 30 %, 200 000, 31/12/2029.
CREATE FUNCTION legal_value(kind text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE
    WHEN kind = 'RATIO' AND value ~ '/' THEN replace(trim_scale(round(100 * split_part(value, '/', 1)::numeric
        / split_part(value, '/', 2)::numeric, 2))::text, '.', ',') || ' %'
    WHEN kind = 'RATIO' THEN replace(trim_scale(value::numeric * 100)::text, '.', ',') || ' %'
    WHEN kind = 'RATIOS' THEN (SELECT string_agg(replace(trim_scale(share::numeric * 100)::text, '.', ',') || ' %', ' ; '
        ORDER BY place) FROM unnest(string_to_array(value, ';')) WITH ORDINALITY AS part(share, place))
    WHEN kind = 'MONEY' THEN replace(translate(to_char(value::numeric, 'FM999,999,999,990.00'), ',.', ' ,'), ',00', '')
    WHEN kind = 'DATE' THEN regexp_replace(value, '(\d{4})-(\d\d)-(\d\d)', '\3/\2/\1')
    WHEN kind IN ('DAYS', 'DAY_RANGE') THEN replace(replace(regexp_replace(value, '(\d\d)-(\d\d)', '\2/\1', 'g'),
        ';', ' ; '), '..', ' au ')
    ELSE value END $$;
