-- Communes and their groupings are reference data of the State; a territory is a dated list of them.
CREATE TABLE commune (
    insee_code text NOT NULL,
    name text NOT NULL,
    department_code text NOT NULL,
    region_code text NOT NULL,
    inter_communality_siren text,
    inter_communality_name text,
    postal_codes text NOT NULL,
    population integer,
    CONSTRAINT pk_commune PRIMARY KEY (insee_code),
    CONSTRAINT ck_commune_insee_code CHECK (insee_code ~ '^([013-9][0-9]|2[AB1-9])[0-9]{3}$')
);
CREATE INDEX ix_commune_name ON commune USING gin (searchable(name) gin_trgm_ops);
CREATE INDEX ix_commune_inter_communality ON commune (inter_communality_siren);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON commune FROM ${runtimeRole};

CREATE TABLE local_plan (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    support_organisation text NOT NULL,
    CONSTRAINT pk_local_plan PRIMARY KEY (id),
    CONSTRAINT uq_local_plan_code UNIQUE (body_id, code),
    CONSTRAINT fk_local_plan_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id)
);
ALTER TABLE local_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON local_plan USING (asking_system() OR body_id = asking_body());

-- Protocole d'accord of a local plan, with its yearly funding by signatory.
CREATE TABLE protocol (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    local_plan_id uuid NOT NULL,
    title text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    CONSTRAINT pk_protocol PRIMARY KEY (id),
    CONSTRAINT fk_protocol_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_protocol_local_plan FOREIGN KEY (local_plan_id) REFERENCES local_plan (id),
    CONSTRAINT ck_protocol_dates CHECK (ends_on >= starts_on)
);
ALTER TABLE protocol ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON protocol USING (asking_system() OR body_id = asking_body());

CREATE TABLE protocol_signatory (
    id uuid NOT NULL,
    protocol_id uuid NOT NULL,
    name text NOT NULL,
    capacity text NOT NULL,
    yearly_amount numeric(14, 2) NOT NULL,
    CONSTRAINT pk_protocol_signatory PRIMARY KEY (id),
    CONSTRAINT uq_protocol_signatory_name UNIQUE (protocol_id, name),
    CONSTRAINT fk_protocol_signatory_protocol FOREIGN KEY (protocol_id) REFERENCES protocol (id),
    CONSTRAINT ck_protocol_signatory_capacity CHECK (capacity IN ('FOUNDER', 'SUPPORT', 'FUNDER')),
    CONSTRAINT ck_protocol_signatory_amount CHECK (yearly_amount >= 0)
);
ALTER TABLE protocol_signatory ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON protocol_signatory
    USING (EXISTS (SELECT 1 FROM protocol p WHERE p.id = protocol_id));

CREATE TABLE territory (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    local_plan_id uuid,
    name text NOT NULL,
    CONSTRAINT pk_territory PRIMARY KEY (id),
    CONSTRAINT uq_territory_name UNIQUE (body_id, name),
    CONSTRAINT fk_territory_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_territory_local_plan FOREIGN KEY (local_plan_id) REFERENCES local_plan (id)
);
ALTER TABLE territory ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON territory USING (asking_system() OR body_id = asking_body());

CREATE TABLE territory_commune (
    id uuid NOT NULL,
    territory_id uuid NOT NULL,
    insee_code text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT pk_territory_commune PRIMARY KEY (id),
    CONSTRAINT uq_territory_commune_from UNIQUE (territory_id, insee_code, valid_from),
    CONSTRAINT fk_territory_commune_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
    CONSTRAINT fk_territory_commune_commune FOREIGN KEY (insee_code) REFERENCES commune (insee_code),
    CONSTRAINT ck_territory_commune_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
ALTER TABLE territory_commune ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON territory_commune
    USING (EXISTS (SELECT 1 FROM territory t WHERE t.id = territory_id));
