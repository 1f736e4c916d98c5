-- The application by which a carrier asks for a grant: its life, its fourteen sections and what was answered in them.
CREATE TABLE funding_application (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    call_id uuid NOT NULL,
    financing_plan_id uuid NOT NULL,
    status text NOT NULL,
    sealed_version integer NOT NULL,
    first_deposited_at timestamptz,
    deposited_at timestamptz,
    starts_on date,
    ends_on date,
    CONSTRAINT pk_funding_application PRIMARY KEY (id),
    CONSTRAINT uq_funding_application_operation UNIQUE (operation_id),
    CONSTRAINT fk_funding_application_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_funding_application_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_funding_application_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_funding_application_call FOREIGN KEY (call_id) REFERENCES call_for_projects (id),
    CONSTRAINT fk_funding_application_financing_plan FOREIGN KEY (financing_plan_id) REFERENCES financing_plan (id),
    CONSTRAINT ck_funding_application_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_ADMISSIBILITY',
        'COMPLETION_REQUESTED', 'ADMISSIBLE', 'INADMISSIBLE', 'IN_APPRAISAL', 'MODIFICATION_REQUESTED', 'APPRAISED',
        'SELECTED', 'REJECTED', 'DEFERRED', 'WITHDRAWN')),
    CONSTRAINT ck_funding_application_sealed CHECK (sealed_version >= 0
        AND (sealed_version > 0) = (first_deposited_at IS NOT NULL)
        AND (sealed_version > 0) = (deposited_at IS NOT NULL)),
    CONSTRAINT ck_funding_application_deposited CHECK (status IN ('DRAFT', 'WITHDRAWN')
        OR (sealed_version > 0 AND starts_on <= ends_on))
);
CREATE INDEX ix_funding_application_body ON funding_application (body_id, status);
CREATE INDEX ix_funding_application_organisation ON funding_application (organisation_id);

CREATE TABLE application_section (
    id uuid NOT NULL,
    version integer NOT NULL,
    application_id uuid NOT NULL,
    section text NOT NULL,
    unlocked boolean NOT NULL,
    saved_at timestamptz,
    saved_by text,
    CONSTRAINT pk_application_section PRIMARY KEY (id),
    CONSTRAINT uq_application_section UNIQUE (application_id, section),
    CONSTRAINT fk_application_section_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT ck_application_section_section CHECK (section IN ('ORGANISATION', 'PEOPLE', 'IDENTIFICATION', 'CONTEXT',
        'ACTIVITIES', 'PARTICIPANTS', 'PRINCIPLES', 'MONITORING', 'STATE_AID', 'PURCHASES', 'FINANCING_PLAN', 'ADVANCE',
        'ATTACHMENTS', 'COMMITMENT'))
);

CREATE TABLE section_row (
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    kind text NOT NULL,
    position integer NOT NULL,
    CONSTRAINT pk_section_row PRIMARY KEY (id),
    CONSTRAINT fk_section_row_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT ck_section_row_kind CHECK (kind IN ('PUBLIC_AID', 'PARTNER', 'ACTIVITY', 'FORECAST', 'INDICATOR',
        'DE_MINIMIS_AID', 'PURCHASE', 'PLANNED_REPORT', 'PLANNED_SPENDING'))
);
CREATE INDEX ix_section_row_application ON section_row (application_id);

-- The catalogue of the fields is declared in the domain (SectionField).
CREATE TABLE section_answer (
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    row_id uuid,
    field text NOT NULL,
    value text NOT NULL,
    CONSTRAINT pk_section_answer PRIMARY KEY (id),
    CONSTRAINT uq_section_answer_field UNIQUE NULLS NOT DISTINCT (application_id, row_id, field),
    CONSTRAINT fk_section_answer_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT fk_section_answer_row FOREIGN KEY (row_id) REFERENCES section_row (id),
    CONSTRAINT ck_section_answer_value CHECK (value <> '')
);
CREATE INDEX ix_section_answer_row ON section_answer (row_id);

-- What a manager asks the carrier to add or to correct.
CREATE TABLE change_request (
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    kind text NOT NULL,
    requested_at timestamptz NOT NULL,
    requested_by uuid NOT NULL,
    requested_by_name text NOT NULL,
    due_on date NOT NULL,
    extended_at timestamptz,
    answered_at timestamptz,
    closed_at timestamptz,
    CONSTRAINT pk_change_request PRIMARY KEY (id),
    CONSTRAINT fk_change_request_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT ck_change_request_kind CHECK (kind IN ('COMPLETION', 'MODIFICATION')),
    CONSTRAINT ck_change_request_end CHECK (answered_at IS NULL OR closed_at IS NULL)
);
CREATE INDEX ix_change_request_application ON change_request (application_id);
-- One grouped request for completion, and one open request at a time.
CREATE UNIQUE INDEX uq_change_request_completion ON change_request (application_id) WHERE kind = 'COMPLETION';
CREATE UNIQUE INDEX uq_change_request_open ON change_request (application_id)
    WHERE answered_at IS NULL AND closed_at IS NULL;

CREATE TABLE change_request_item (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    position integer NOT NULL,
    section text NOT NULL,
    text text NOT NULL,
    CONSTRAINT pk_change_request_item PRIMARY KEY (id),
    CONSTRAINT fk_change_request_item_request FOREIGN KEY (request_id) REFERENCES change_request (id),
    CONSTRAINT ck_change_request_item_text CHECK (length(text) BETWEEN 1 AND 2000)
);
CREATE INDEX ix_change_request_item_request ON change_request_item (request_id);

-- Sealed versions: written once.
CREATE TABLE application_version (
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    number integer NOT NULL,
    deposited_at timestamptz NOT NULL,
    deposited_by uuid NOT NULL,
    deposited_by_name text NOT NULL,
    contents text NOT NULL,
    sha256 text NOT NULL,
    document_id uuid,
    receipt_id uuid,
    CONSTRAINT pk_application_version PRIMARY KEY (id),
    CONSTRAINT uq_application_version_number UNIQUE (application_id, number),
    CONSTRAINT fk_application_version_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT fk_application_version_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT ck_application_version_number CHECK (number >= 1),
    CONSTRAINT ck_application_version_sha256 CHECK (sha256 = encode(sha256(convert_to(contents, 'UTF8')), 'hex'))
);
REVOKE UPDATE, DELETE, TRUNCATE ON application_version FROM ${runtimeRole};

-- An application is seen by whoever sees its file: until the deposit, its carrier alone.
ALTER TABLE funding_application ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON funding_application
    USING (EXISTS (SELECT 1 FROM operation o WHERE o.id = funding_application.operation_id));
ALTER TABLE application_section ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON application_section
    USING (EXISTS (SELECT 1 FROM funding_application a WHERE a.id = application_section.application_id));
ALTER TABLE section_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON section_row
    USING (EXISTS (SELECT 1 FROM funding_application a WHERE a.id = section_row.application_id));
ALTER TABLE section_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON section_answer
    USING (EXISTS (SELECT 1 FROM funding_application a WHERE a.id = section_answer.application_id));
ALTER TABLE change_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON change_request
    USING (EXISTS (SELECT 1 FROM funding_application a WHERE a.id = change_request.application_id));
ALTER TABLE change_request_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON change_request_item
    USING (EXISTS (SELECT 1 FROM change_request r WHERE r.id = change_request_item.request_id));
ALTER TABLE application_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON application_version
    USING (EXISTS (SELECT 1 FROM funding_application a WHERE a.id = application_version.application_id));
