-- What an operation costs and who pays for it: the plan asked for, the plan retained and the plan agreed are rows of their
-- own, whose lines keep their origin.
CREATE TABLE financing_plan (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    cost_option text NOT NULL,
    flat_rate text NOT NULL,
    total_cost numeric(14, 2) NOT NULL,
    esf_amount numeric(14, 2) NOT NULL,
    edits integer NOT NULL,
    CONSTRAINT pk_financing_plan PRIMARY KEY (id),
    CONSTRAINT fk_financing_plan_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_financing_plan_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_financing_plan_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT ck_financing_plan_cost_option CHECK (cost_option IN ('REAL', 'T7', 'T15', 'T25', 'T20', 'T40', 'TH1720',
        'TMONTH', 'PFIXED', 'UNIT', 'LUMP', 'LUMP_BUDGET')),
    CONSTRAINT ck_financing_plan_flat_rate CHECK (flat_rate ~ '^[0-9]+/[1-9][0-9]*$'
        AND (cost_option IN ('T7', 'T15', 'T25', 'T20', 'T40')) = (flat_rate <> '0/1')),
    CONSTRAINT ck_financing_plan_amounts CHECK (total_cost >= 0 AND esf_amount >= 0)
);
CREATE INDEX ix_financing_plan_operation ON financing_plan (operation_id);

CREATE TABLE expenditure_line (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    origin_id uuid NOT NULL,
    position integer NOT NULL,
    category text NOT NULL,
    label text NOT NULL,
    year integer NOT NULL,
    base_amount numeric(14, 2),
    share text,
    quantity numeric(14, 4),
    unit_price numeric(14, 2),
    amount numeric(14, 2) NOT NULL,
    basis text NOT NULL,
    rejected boolean NOT NULL,
    reason text NOT NULL,
    CONSTRAINT pk_expenditure_line PRIMARY KEY (id),
    CONSTRAINT uq_expenditure_line_origin UNIQUE (plan_id, origin_id),
    CONSTRAINT fk_expenditure_line_plan FOREIGN KEY (plan_id) REFERENCES financing_plan (id),
    CONSTRAINT ck_expenditure_line_category CHECK (category IN ('STAFF', 'OPERATING', 'EXTERNAL_SERVICES',
        'PARTICIPANTS', 'THIRD_PARTY', 'IN_KIND', 'DEPRECIATION', 'INDIRECT')),
    CONSTRAINT ck_expenditure_line_label CHECK (length(label) BETWEEN 1 AND 2000),
    CONSTRAINT ck_expenditure_line_year CHECK (year BETWEEN 2014 AND 2035),
    CONSTRAINT ck_expenditure_line_cost CHECK (
        (base_amount IS NULL) = (share IS NULL) AND (quantity IS NULL) = (unit_price IS NULL)
        AND (base_amount IS NULL) <> (quantity IS NULL)),
    CONSTRAINT ck_expenditure_line_share CHECK (share ~ '^[0-9]+/[1-9][0-9]*$'
        AND split_part(share, '/', 1)::numeric <= split_part(share, '/', 2)::numeric),
    CONSTRAINT ck_expenditure_line_amounts CHECK (base_amount >= 0 AND quantity IS NULL OR quantity >= 0 AND unit_price >= 0),
    -- The amount is what the base or the units give, cut to the cent, and nothing when the line is rejected.
    CONSTRAINT ck_expenditure_line_amount CHECK (amount = CASE
        WHEN rejected THEN 0
        WHEN quantity IS NULL
            THEN trunc(div(base_amount * 100 * split_part(share, '/', 1)::numeric, split_part(share, '/', 2)::numeric) / 100, 2)
        ELSE trunc(quantity * unit_price, 2) END),
    CONSTRAINT ck_expenditure_line_reason CHECK (NOT rejected OR reason <> '')
);
CREATE INDEX ix_expenditure_line_plan ON expenditure_line (plan_id, position);

CREATE TABLE funding_source (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    origin_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    funder text NOT NULL,
    year integer NOT NULL,
    amount numeric(14, 2) NOT NULL,
    status text NOT NULL,
    evidence text NOT NULL,
    CONSTRAINT pk_funding_source PRIMARY KEY (id),
    CONSTRAINT uq_funding_source_origin UNIQUE (plan_id, origin_id),
    CONSTRAINT fk_funding_source_plan FOREIGN KEY (plan_id) REFERENCES financing_plan (id),
    CONSTRAINT ck_funding_source_kind CHECK (kind IN ('ESF', 'OTHER_EU', 'PUBLIC', 'PRIVATE', 'OWN', 'THIRD_PARTY',
        'IN_KIND', 'REVENUE')),
    CONSTRAINT ck_funding_source_funder CHECK (length(funder) BETWEEN 1 AND 2000),
    CONSTRAINT ck_funding_source_year CHECK (year BETWEEN 2014 AND 2035),
    CONSTRAINT ck_funding_source_amount CHECK (amount >= 0),
    CONSTRAINT ck_funding_source_status CHECK (status IN ('REQUESTED', 'PROBABLE', 'SECURED', 'NOTIFIED', 'RECEIVED'))
);
CREATE INDEX ix_funding_source_plan ON funding_source (plan_id, position);

-- A plan is seen by whoever sees its file: until the deposit, its carrier alone.
ALTER TABLE financing_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON financing_plan
    USING (EXISTS (SELECT 1 FROM operation o WHERE o.id = financing_plan.operation_id));
ALTER TABLE expenditure_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON expenditure_line
    USING (EXISTS (SELECT 1 FROM financing_plan p WHERE p.id = expenditure_line.plan_id));
ALTER TABLE funding_source ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON funding_source
    USING (EXISTS (SELECT 1 FROM financing_plan p WHERE p.id = funding_source.plan_id));
