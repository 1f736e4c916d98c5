-- Units count for operations only once validated; those that exist were in use already.
ALTER TABLE organisational_unit
    ADD COLUMN status text NOT NULL DEFAULT 'VALIDATED',
    ADD COLUMN prepared_by uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    ADD CONSTRAINT ck_organisational_unit_status CHECK (status IN ('PREPARED', 'VALIDATED'));
ALTER TABLE organisational_unit ALTER COLUMN status DROP DEFAULT, ALTER COLUMN prepared_by DROP DEFAULT;

ALTER TABLE local_plan
    ADD COLUMN status text NOT NULL,
    ADD COLUMN prepared_by uuid NOT NULL,
    ADD CONSTRAINT ck_local_plan_status CHECK (status IN ('PREPARED', 'VALIDATED'));

ALTER TABLE protocol
    ADD COLUMN status text NOT NULL,
    ADD COLUMN prepared_by uuid NOT NULL,
    ADD CONSTRAINT ck_protocol_status CHECK (status IN ('PREPARED', 'VALIDATED'));

ALTER TABLE protocol_signatory
    ADD COLUMN position integer NOT NULL,
    ADD COLUMN secured_until integer,
    ADD COLUMN funding_act text NOT NULL,
    ADD CONSTRAINT ck_protocol_signatory_secured_until CHECK (secured_until BETWEEN 2000 AND 2100);

-- A commune is in a territory or not; a membership ends, it is not deleted.
ALTER TABLE territory_commune
    ADD CONSTRAINT uq_territory_commune_day EXCLUDE USING gist (
        territory_id WITH =, insee_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
REVOKE UPDATE, DELETE, TRUNCATE ON territory_commune FROM ${runtimeRole};
GRANT UPDATE (valid_to) ON territory_commune TO ${runtimeRole};
