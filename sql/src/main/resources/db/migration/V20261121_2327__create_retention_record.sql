-- Conservation of closed files.
CREATE TABLE retention_record (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    operation_number text NOT NULL,
    status text NOT NULL,
    last_payment_on date NOT NULL,
    keep_until date NOT NULL,
    document_count integer NOT NULL,
    manifest_hash text,
    suspended_on date,
    CONSTRAINT pk_retention_record PRIMARY KEY (id),
    CONSTRAINT uq_retention_record_operation UNIQUE (operation_id),
    CONSTRAINT fk_retention_record_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_retention_record_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_retention_record_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT ck_retention_record_status CHECK (status IN ('ACTIVE', 'FROZEN', 'SUSPENDED', 'EXPIRED', 'TRANSFERRED',
        'DESTROYED')),
    CONSTRAINT ck_retention_record_manifest CHECK (status = 'ACTIVE' OR manifest_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_retention_record_suspended CHECK ((status = 'SUSPENDED') = (suspended_on IS NOT NULL)),
    CONSTRAINT ck_retention_record_dates CHECK (keep_until >= last_payment_on)
);
CREATE INDEX ix_retention_record_body ON retention_record (body_id, keep_until);
ALTER TABLE retention_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON retention_record USING (asking_system() OR body_id = asking_body());
CREATE POLICY readable_by_carrier ON retention_record FOR SELECT USING (organisation_id = asking_organisation());
REVOKE DELETE, TRUNCATE ON retention_record FROM ${runtimeRole};
