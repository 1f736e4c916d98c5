-- Dated figures of European and French texts: reference data of the whole installation, belonging to no body.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE legal_parameter (
    id uuid NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    value text NOT NULL,
    type text NOT NULL,
    unit text NOT NULL,
    period text NOT NULL,
    valid_from date,
    valid_to date,
    legal_basis text NOT NULL,
    confidence text NOT NULL,
    note text NOT NULL,
    CONSTRAINT pk_legal_parameter PRIMARY KEY (id),
    CONSTRAINT ck_legal_parameter_code CHECK (code ~ '^[a-z0-9]+(\.[a-zA-Z0-9]+)*$'),
    CONSTRAINT ck_legal_parameter_type CHECK (
        type IN ('MONEY', 'RATIO', 'INTEGER', 'DATE', 'DAYS', 'DAY_RANGE', 'RATIOS', 'UNKNOWN')),
    CONSTRAINT ck_legal_parameter_value CHECK (
        CASE type
            WHEN 'MONEY' THEN value ~ '^[0-9]{1,12}(\.[0-9]{1,2})?$'
            WHEN 'RATIO' THEN value ~ '^[0-9]+([./][0-9]+)?$'
            WHEN 'INTEGER' THEN value ~ '^[0-9]{1,9}$'
            WHEN 'DATE' THEN value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
            WHEN 'DAYS' THEN value ~ '^[0-9]{2}-[0-9]{2}(;[0-9]{2}-[0-9]{2})*$'
            WHEN 'DAY_RANGE' THEN value ~ '^[0-9]{2}-[0-9]{2}\.\.[0-9]{2}-[0-9]{2}$'
            WHEN 'RATIOS' THEN value ~ '^[0-9.]+(;[0-9.]+)*$'
            ELSE value = '?'
        END),
    CONSTRAINT ck_legal_parameter_period CHECK (period IN ('PERIOD_2014_2020', 'PERIOD_2021_2027', 'BOTH')),
    CONSTRAINT ck_legal_parameter_confidence CHECK (
        confidence IN ('LAW', 'SOURCE', 'TO_CONFIRM', 'DESIGN', 'OPEN') AND (confidence = 'OPEN') = (type = 'UNKNOWN')),
    CONSTRAINT ck_legal_parameter_dates CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from),
    -- One value a day for each figure and period; a figure of both periods counts in each.
    CONSTRAINT uq_legal_parameter_day EXCLUDE USING gist (
        code WITH =,
        int4range(
            CASE period WHEN 'PERIOD_2021_2027' THEN 2 ELSE 1 END,
            CASE period WHEN 'PERIOD_2014_2020' THEN 1 ELSE 2 END, '[]') WITH &&,
        daterange(valid_from, valid_to, '[]') WITH &&)
);

ALTER TABLE legal_parameter ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON legal_parameter FOR SELECT USING (true);
CREATE POLICY addable ON legal_parameter FOR INSERT WITH CHECK (asking_system() OR asking_role('ADMINISTRATOR'));
CREATE POLICY endable ON legal_parameter FOR UPDATE USING (asking_system() OR asking_role('ADMINISTRATOR'));
REVOKE DELETE, TRUNCATE ON legal_parameter FROM ${runtimeRole};
