-- Bilans d'exécution: what was done, spent and received in a period, and the sealed versions that were deposited.
CREATE TABLE execution_report (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    operation_number text NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    first_due_on date NOT NULL,
    due_on date NOT NULL,
    postponement_asked_until date,
    postponement_reason text,
    postponement_asked_at timestamptz,
    postponement_granted boolean,
    postponement_answer text,
    postponement_answered_by text,
    postponement_answered_at timestamptz,
    optional_agreed_at timestamptz,
    cost_option text NOT NULL,
    flat_rate text NOT NULL,
    difficulties text NOT NULL,
    principles text NOT NULL,
    publicity text NOT NULL,
    publicity_url text NOT NULL,
    records_held text NOT NULL,
    declared numeric(14, 2) NOT NULL,
    claimed_esf numeric(14, 2) NOT NULL,
    edits integer NOT NULL,
    CONSTRAINT pk_execution_report PRIMARY KEY (id),
    CONSTRAINT uq_execution_report_number UNIQUE (operation_id, number),
    CONSTRAINT fk_execution_report_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_execution_report_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_execution_report_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT ck_execution_report_kind CHECK (kind IN ('INTERIM_MANDATORY', 'INTERIM_OPTIONAL', 'FINAL')),
    CONSTRAINT ck_execution_report_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMISSIBLE', 'IN_CHECK',
        'CHECK_CLOSED')),
    CONSTRAINT ck_execution_report_period CHECK (period_end >= period_start AND first_due_on >= period_end
        AND due_on >= first_due_on),
    CONSTRAINT ck_execution_report_postponement CHECK (
        (postponement_asked_until IS NULL) = (postponement_asked_at IS NULL)
        AND (postponement_granted IS NULL) = (postponement_answered_at IS NULL)),
    CONSTRAINT ck_execution_report_optional CHECK (kind = 'INTERIM_OPTIONAL' AND (status = 'DRAFT' OR optional_agreed_at IS NOT NULL)
        OR kind <> 'INTERIM_OPTIONAL' AND optional_agreed_at IS NULL),
    CONSTRAINT ck_execution_report_cost_option CHECK (cost_option IN ('REAL', 'T7', 'T15', 'T25', 'T20', 'T40', 'TH1720',
        'TMONTH', 'PFIXED', 'UNIT', 'LUMP', 'LUMP_BUDGET')),
    CONSTRAINT ck_execution_report_amounts CHECK (declared >= 0 AND claimed_esf BETWEEN 0 AND declared)
);
-- One final report for each operation.
CREATE UNIQUE INDEX uq_execution_report_final ON execution_report (operation_id) WHERE kind = 'FINAL';
CREATE INDEX ix_execution_report_body ON execution_report (body_id, status);
CREATE INDEX ix_execution_report_organisation ON execution_report (organisation_id);

CREATE TABLE expenditure_item (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    position integer NOT NULL,
    category text NOT NULL,
    activity text NOT NULL,
    plan_line_id uuid,
    label text NOT NULL,
    supplier text NOT NULL,
    supplier_siren text,
    document_number text NOT NULL,
    accounting_number text NOT NULL,
    document_date date NOT NULL,
    amount_before_tax numeric(14, 2) NOT NULL,
    vat numeric(14, 2) NOT NULL,
    vat_eligible boolean NOT NULL,
    charged_amount numeric(14, 2) NOT NULL,
    allocation_key text NOT NULL,
    employee text,
    payroll_number text,
    job text,
    contract text,
    assignment_mode text,
    staff_month date,
    gross_wage numeric(14, 2),
    employer_contributions numeric(14, 2),
    deductions numeric(14, 2),
    worked_hours numeric(8, 2),
    operation_hours numeric(8, 2),
    fixed_share text,
    paid_on date,
    payment_method text,
    payment_proof text,
    procurement text NOT NULL,
    comment text NOT NULL,
    line_hash text NOT NULL,
    CONSTRAINT pk_expenditure_item PRIMARY KEY (id),
    CONSTRAINT fk_expenditure_item_report FOREIGN KEY (report_id) REFERENCES execution_report (id),
    CONSTRAINT ck_expenditure_item_category CHECK (category IN ('STAFF', 'OPERATING', 'EXTERNAL_SERVICES',
        'PARTICIPANTS', 'THIRD_PARTY', 'IN_KIND', 'DEPRECIATION', 'INDIRECT')),
    CONSTRAINT ck_expenditure_item_amount CHECK (charged_amount > 0 AND amount_before_tax >= 0 AND vat >= 0),
    CONSTRAINT ck_expenditure_item_ceiling CHECK (charged_amount <= CASE
        WHEN category = 'STAFF' THEN gross_wage + employer_contributions - deductions
        WHEN vat_eligible THEN amount_before_tax + vat
        ELSE amount_before_tax END),
    CONSTRAINT ck_expenditure_item_staff CHECK (
        CASE WHEN category = 'STAFF' THEN employee IS NOT NULL AND job IS NOT NULL AND staff_month IS NOT NULL
                 AND gross_wage IS NOT NULL AND employer_contributions IS NOT NULL AND deductions IS NOT NULL
             ELSE employee IS NULL AND staff_month IS NULL AND gross_wage IS NULL END),
    CONSTRAINT ck_expenditure_item_assignment CHECK (
        CASE assignment_mode WHEN 'FULL' THEN true
             WHEN 'FIXED' THEN fixed_share IS NOT NULL
             WHEN 'VARIABLE' THEN worked_hours > 0 AND operation_hours <= worked_hours
             ELSE assignment_mode IS NULL AND category <> 'STAFF' END),
    CONSTRAINT ck_expenditure_item_payment CHECK (payment_method IN ('TRANSFER', 'DIRECT_DEBIT', 'CARD', 'CHEQUE', 'CASH')),
    CONSTRAINT ck_expenditure_item_proof CHECK (payment_proof IN ('ATTESTED', 'BANK_STATEMENT', 'PAYSLIP', 'RECEIPT')),
    CONSTRAINT ck_expenditure_item_hash CHECK (line_hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ix_expenditure_item_report ON expenditure_item (report_id, position);
CREATE INDEX ix_expenditure_item_hash ON expenditure_item (line_hash);

CREATE TABLE expenditure_item_evidence (
    item_id uuid NOT NULL,
    document_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT pk_expenditure_item_evidence PRIMARY KEY (item_id, document_id, kind),
    CONSTRAINT fk_expenditure_item_evidence_item FOREIGN KEY (item_id) REFERENCES expenditure_item (id),
    CONSTRAINT fk_expenditure_item_evidence_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT ck_expenditure_item_evidence_kind CHECK (kind IN ('ACCOUNTING', 'NON_ACCOUNTING', 'PROOF_OF_PAYMENT'))
);

CREATE TABLE received_funding (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    position integer NOT NULL,
    source_id uuid,
    funder text NOT NULL,
    kind text NOT NULL,
    received numeric(14, 2) NOT NULL,
    received_on date,
    key text NOT NULL,
    document_id uuid,
    CONSTRAINT pk_received_funding PRIMARY KEY (id),
    CONSTRAINT fk_received_funding_report FOREIGN KEY (report_id) REFERENCES execution_report (id),
    CONSTRAINT fk_received_funding_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT ck_received_funding_kind CHECK (kind IN ('OTHER_EU', 'PUBLIC', 'PRIVATE', 'OWN', 'THIRD_PARTY', 'IN_KIND',
        'REVENUE')),
    CONSTRAINT ck_received_funding_received CHECK (received >= 0 AND (received = 0 OR received_on IS NOT NULL))
);
CREATE INDEX ix_received_funding_report ON received_funding (report_id, position);

CREATE TABLE report_activity (
    report_id uuid NOT NULL,
    position integer NOT NULL,
    activity text NOT NULL,
    planned text NOT NULL,
    realised text NOT NULL,
    gap text NOT NULL,
    deliverables text NOT NULL,
    CONSTRAINT pk_report_activity PRIMARY KEY (report_id, position),
    CONSTRAINT fk_report_activity_report FOREIGN KEY (report_id) REFERENCES execution_report (id)
);

CREATE TABLE report_excess (
    report_id uuid NOT NULL,
    category text NOT NULL,
    explanation text NOT NULL,
    CONSTRAINT pk_report_excess PRIMARY KEY (report_id, category),
    CONSTRAINT fk_report_excess_report FOREIGN KEY (report_id) REFERENCES execution_report (id)
);

CREATE TABLE report_document (
    report_id uuid NOT NULL,
    document_id uuid NOT NULL,
    CONSTRAINT pk_report_document PRIMARY KEY (report_id, document_id),
    CONSTRAINT fk_report_document_report FOREIGN KEY (report_id) REFERENCES execution_report (id),
    CONSTRAINT fk_report_document_document FOREIGN KEY (document_id) REFERENCES document (id)
);

-- Written once: a later deposit adds a version.
CREATE TABLE report_version (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    data_document_id uuid NOT NULL,
    pdf_document_id uuid NOT NULL,
    receipt_document_id uuid NOT NULL,
    sha256 text NOT NULL,
    deposited_at timestamptz NOT NULL,
    deposited_by text NOT NULL,
    pay_by date NOT NULL,
    CONSTRAINT pk_report_version PRIMARY KEY (report_id, number),
    CONSTRAINT fk_report_version_report FOREIGN KEY (report_id) REFERENCES execution_report (id),
    CONSTRAINT fk_report_version_data FOREIGN KEY (data_document_id) REFERENCES document (id),
    CONSTRAINT fk_report_version_pdf FOREIGN KEY (pdf_document_id) REFERENCES document (id),
    CONSTRAINT fk_report_version_receipt FOREIGN KEY (receipt_document_id) REFERENCES document (id),
    CONSTRAINT ck_report_version_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
REVOKE UPDATE, DELETE, TRUNCATE ON report_version FROM ${runtimeRole};

-- Managers follow the due dates of a draft; what is in it stays with its carrier until the deposit.
ALTER TABLE execution_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON execution_report USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());

CREATE FUNCTION report_is_open(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (SELECT 1 FROM execution_report r WHERE r.id = wanted AND (asking_system()
       OR r.organisation_id = asking_organisation() OR r.status <> 'DRAFT')) $$;

ALTER TABLE expenditure_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON expenditure_item USING (report_is_open(report_id));
ALTER TABLE expenditure_item_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON expenditure_item_evidence
    USING (EXISTS (SELECT 1 FROM expenditure_item i WHERE i.id = item_id));
ALTER TABLE received_funding ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON received_funding USING (report_is_open(report_id));
ALTER TABLE report_activity ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON report_activity USING (report_is_open(report_id));
ALTER TABLE report_excess ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON report_excess USING (report_is_open(report_id));
ALTER TABLE report_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON report_document USING (report_is_open(report_id));
ALTER TABLE report_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON report_version USING (report_is_open(report_id));
