-- One collection of two signatures on one text. Only the hash of a one-time code is kept.
CREATE TABLE signature_round (
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    signature_level text NOT NULL,
    text_hash text NOT NULL,
    opened_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    codes_sent integer NOT NULL,
    code_side text,
    code_signatory_id uuid,
    code_hash text,
    code_expires_at timestamptz,
    code_tries_left integer,
    beneficiary_signatory_id uuid,
    beneficiary_signatory_name text,
    beneficiary_signed_at timestamptz,
    body_signatory_id uuid,
    body_signatory_name text,
    body_signed_at timestamptz,
    CONSTRAINT pk_signature_round PRIMARY KEY (id),
    CONSTRAINT fk_signature_round_code_signatory FOREIGN KEY (code_signatory_id) REFERENCES user_account (id),
    CONSTRAINT fk_signature_round_beneficiary FOREIGN KEY (beneficiary_signatory_id) REFERENCES user_account (id),
    CONSTRAINT fk_signature_round_body FOREIGN KEY (body_signatory_id) REFERENCES user_account (id),
    CONSTRAINT ck_signature_round_level CHECK (signature_level IN ('SIMPLE', 'ADVANCED', 'QUALIFIED')),
    CONSTRAINT ck_signature_round_window CHECK (due_at > opened_at),
    CONSTRAINT ck_signature_round_codes CHECK (codes_sent BETWEEN 0 AND 10 AND code_tries_left >= 0),
    CONSTRAINT ck_signature_round_code CHECK ((code_hash IS NULL) = (code_expires_at IS NULL)
        AND (code_hash IS NULL) = (code_side IS NULL)),
    CONSTRAINT ck_signature_round_side CHECK (code_side IN ('BENEFICIARY', 'BODY')),
    CONSTRAINT ck_signature_round_order CHECK (body_signed_at IS NULL OR beneficiary_signed_at <= body_signed_at),
    CONSTRAINT ck_signature_round_in_time CHECK (beneficiary_signed_at < due_at AND body_signed_at < due_at)
);
CREATE INDEX ix_signature_round_subject ON signature_round (subject_id);
ALTER TABLE signature_round ENABLE ROW LEVEL SECURITY;

CREATE TABLE grant_agreement (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    number text NOT NULL,
    appraisal_id uuid NOT NULL,
    agenda_item_id uuid NOT NULL,
    decided_on date NOT NULL,
    status text NOT NULL,
    model_version text NOT NULL,
    number_of_reports integer NOT NULL,
    extrapolation_clause boolean NOT NULL,
    special_conditions text NOT NULL,
    advance_rate text NOT NULL,
    advance_amount numeric(14, 2) NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    iban_verified_at timestamptz,
    iban_verified_by text,
    submitted_at timestamptz,
    validator_name text,
    signature_round_id uuid,
    notified_at timestamptz,
    started_on date,
    start_attested_at timestamptz,
    start_attested_by text,
    ended_on date,
    CONSTRAINT pk_grant_agreement PRIMARY KEY (id),
    CONSTRAINT uq_grant_agreement_operation UNIQUE (operation_id),
    CONSTRAINT uq_grant_agreement_number UNIQUE (body_id, number),
    CONSTRAINT fk_grant_agreement_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_grant_agreement_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_grant_agreement_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_grant_agreement_appraisal FOREIGN KEY (appraisal_id) REFERENCES appraisal (id),
    CONSTRAINT fk_grant_agreement_agenda_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT fk_grant_agreement_author FOREIGN KEY (author_id) REFERENCES user_account (id),
    CONSTRAINT fk_grant_agreement_round FOREIGN KEY (signature_round_id) REFERENCES signature_round (id),
    CONSTRAINT ck_grant_agreement_status CHECK (status IN ('DRAFT', 'VALIDATED', 'AWAITING_BENEFICIARY_SIGNATURE',
        'SIGNED_BY_BENEFICIARY', 'SIGNED', 'EXPIRED', 'NOTIFIED', 'TERMINATED', 'CLOSED')),
    CONSTRAINT ck_grant_agreement_reports CHECK (number_of_reports >= 1),
    CONSTRAINT ck_grant_agreement_advance CHECK (advance_amount >= 0),
    CONSTRAINT ck_grant_agreement_iban CHECK (submitted_at IS NULL OR iban_verified_at IS NOT NULL),
    CONSTRAINT ck_grant_agreement_validated CHECK (status IN ('DRAFT', 'TERMINATED', 'CLOSED')
        OR (submitted_at IS NOT NULL AND validator_name IS NOT NULL AND model_version <> '')),
    CONSTRAINT ck_grant_agreement_issued CHECK (status IN ('DRAFT', 'VALIDATED', 'TERMINATED', 'CLOSED')
        OR signature_round_id IS NOT NULL),
    CONSTRAINT ck_grant_agreement_notified CHECK (status <> 'NOTIFIED' OR notified_at IS NOT NULL),
    CONSTRAINT ck_grant_agreement_started CHECK ((started_on IS NULL) = (start_attested_at IS NULL)
        AND (started_on IS NULL OR notified_at IS NOT NULL)),
    CONSTRAINT ck_grant_agreement_ended CHECK (status <> 'TERMINATED' OR ended_on IS NOT NULL)
);
CREATE INDEX ix_grant_agreement_body ON grant_agreement (body_id, status);
CREATE INDEX ix_grant_agreement_organisation ON grant_agreement (organisation_id);
ALTER TABLE grant_agreement ENABLE ROW LEVEL SECURITY;
-- The carrier reads its agreement from the moment it is given to sign; a draft is the body's own business.
CREATE POLICY by_asker ON grant_agreement USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation() AND signature_round_id IS NOT NULL);

CREATE TABLE agreement_version (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    version_number integer NOT NULL,
    amendment_id uuid,
    in_force_from date,
    plan_id uuid NOT NULL,
    realisation_start date NOT NULL,
    realisation_end date NOT NULL,
    payment_end date NOT NULL,
    validity_end date NOT NULL,
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    contact_phone text NOT NULL,
    payee_iban text NOT NULL,
    payee_bic text NOT NULL,
    payee_holder text NOT NULL,
    CONSTRAINT pk_agreement_version PRIMARY KEY (id),
    CONSTRAINT uq_agreement_version_number UNIQUE (agreement_id, version_number),
    CONSTRAINT fk_agreement_version_agreement FOREIGN KEY (agreement_id) REFERENCES grant_agreement (id),
    CONSTRAINT fk_agreement_version_plan FOREIGN KEY (plan_id) REFERENCES financing_plan (id),
    CONSTRAINT ck_agreement_version_number CHECK (version_number >= 1),
    CONSTRAINT ck_agreement_version_amendment CHECK ((version_number = 1) = (amendment_id IS NULL)),
    CONSTRAINT ck_agreement_version_periods CHECK (realisation_start <= realisation_end
        AND realisation_end <= payment_end AND payment_end <= validity_end)
);
ALTER TABLE agreement_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON agreement_version
    USING (EXISTS (SELECT 1 FROM grant_agreement g WHERE g.id = agreement_id));

CREATE TABLE amendment (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    amendment_number integer NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    new_realisation_start date,
    new_realisation_end date,
    new_payment_end date,
    new_validity_end date,
    new_contact_name text,
    new_contact_email text,
    new_contact_phone text,
    new_plan_id uuid,
    justification text NOT NULL,
    requested_at timestamptz NOT NULL,
    requested_by text NOT NULL,
    appraiser_id uuid,
    appraiser_name text,
    finding text NOT NULL,
    validator_name text,
    signature_round_id uuid,
    notified_at timestamptz,
    CONSTRAINT pk_amendment PRIMARY KEY (id),
    CONSTRAINT uq_amendment_number UNIQUE (agreement_id, amendment_number),
    CONSTRAINT fk_amendment_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_amendment_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_amendment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_amendment_agreement FOREIGN KEY (agreement_id) REFERENCES grant_agreement (id),
    CONSTRAINT fk_amendment_plan FOREIGN KEY (new_plan_id) REFERENCES financing_plan (id),
    CONSTRAINT fk_amendment_appraiser FOREIGN KEY (appraiser_id) REFERENCES user_account (id),
    CONSTRAINT fk_amendment_round FOREIGN KEY (signature_round_id) REFERENCES signature_round (id),
    CONSTRAINT ck_amendment_kind CHECK (kind IN ('INFORMATION', 'WITHOUT_COMMITTEE', 'WITH_COMMITTEE')),
    CONSTRAINT ck_amendment_status CHECK (status IN ('REQUESTED', 'IN_APPRAISAL', 'ACCEPTED', 'REFUSED', 'SELECTED',
        'AWAITING_SIGNATURE', 'SIGNED', 'NOTIFIED')),
    CONSTRAINT ck_amendment_justification CHECK (justification <> ''),
    CONSTRAINT ck_amendment_changes CHECK (new_validity_end IS NOT NULL OR new_contact_email IS NOT NULL
        OR new_plan_id IS NOT NULL),
    CONSTRAINT ck_amendment_with_committee CHECK ((kind = 'WITH_COMMITTEE') = (new_plan_id IS NOT NULL)),
    CONSTRAINT ck_amendment_accepted CHECK (status IN ('REQUESTED', 'IN_APPRAISAL', 'REFUSED')
        OR (finding <> '' AND validator_name IS NOT NULL)),
    CONSTRAINT ck_amendment_signed CHECK (status NOT IN ('AWAITING_SIGNATURE', 'SIGNED')
        OR signature_round_id IS NOT NULL),
    CONSTRAINT ck_amendment_notified CHECK ((status = 'NOTIFIED') = (notified_at IS NOT NULL))
);
CREATE INDEX ix_amendment_body ON amendment (body_id, status);
CREATE INDEX ix_amendment_organisation ON amendment (organisation_id);
-- One amendment at a time on an agreement.
CREATE UNIQUE INDEX uq_amendment_pending ON amendment (agreement_id) WHERE status NOT IN ('REFUSED', 'NOTIFIED');
ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON amendment USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());
ALTER TABLE agreement_version
    ADD CONSTRAINT fk_agreement_version_amendment FOREIGN KEY (amendment_id) REFERENCES amendment (id);

CREATE POLICY by_subject ON signature_round USING (asking_system()
    OR EXISTS (SELECT 1 FROM grant_agreement g WHERE g.id = subject_id)
    OR EXISTS (SELECT 1 FROM amendment a WHERE a.id = subject_id));
