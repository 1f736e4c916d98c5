-- Documents of a file: those that people bring and those that the portal writes. The bytes stand in the file store.
CREATE TABLE document (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid,
    operation_id uuid,
    subject_type text,
    subject_id uuid,
    kind text NOT NULL,
    template text,
    file_name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    virus_scan text NOT NULL,
    at timestamptz NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    published_at timestamptz,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT fk_document_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_document_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_document_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT ck_document_kind CHECK (kind IN ('ATTACHMENT', 'ACCOUNTING', 'NON_ACCOUNTING', 'PROOF_OF_PAYMENT',
        'PHOTO', 'PARTICIPANT_EVIDENCE', 'GENERATED', 'SNAPSHOT')),
    CONSTRAINT ck_document_template CHECK ((kind = 'GENERATED') = (template IS NOT NULL)),
    CONSTRAINT ck_document_subject CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
    CONSTRAINT ck_document_file_name CHECK (octet_length(file_name) BETWEEN 1 AND 255 AND file_name !~ '[/\\[:cntrl:]]'),
    CONSTRAINT ck_document_size CHECK (size > 0),
    CONSTRAINT ck_document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_document_virus_scan CHECK (virus_scan IN ('CLEAN', 'NOT_CONFIGURED', 'NOT_APPLICABLE'))
);
CREATE INDEX ix_document_subject ON document (subject_id, at);
CREATE INDEX ix_document_operation ON document (operation_id, at);
CREATE INDEX ix_document_organisation ON document (organisation_id);
CREATE INDEX ix_document_body ON document (body_id, at);

-- Staff see what belongs to their body and to a file that they see; evidence on participants only those who accompany
-- or check them. A carrier sees what is shared with it.
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON document USING (asking_system() OR organisation_id = asking_organisation()
    OR body_id = asking_body()
        AND (operation_id IS NULL OR EXISTS (SELECT 1 FROM operation o WHERE o.id = operation_id))
        AND (kind <> 'PARTICIPANT_EVIDENCE' OR asking_role('PLIE_COORDINATOR') OR asking_role('COUNSELLOR')
            OR asking_role('CONTROLLER')));
CREATE POLICY readable ON document FOR SELECT USING (published_at IS NOT NULL);
-- What the portal wrote stays.
CREATE POLICY kept ON document AS RESTRICTIVE FOR DELETE USING (kind NOT IN ('GENERATED', 'SNAPSHOT'));

-- A document is never changed; it can only be opened to everybody.
REVOKE UPDATE, TRUNCATE ON document FROM ${runtimeRole};
GRANT UPDATE (version, published_at) ON document TO ${runtimeRole};
