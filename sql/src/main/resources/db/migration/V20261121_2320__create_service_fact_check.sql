-- Contrôle de service fait: one check for each execution report (a corrective one after a reopening).
CREATE TABLE service_fact_check (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    report_id uuid NOT NULL,
    number text NOT NULL,
    final_report boolean NOT NULL,
    status text NOT NULL,
    controller_id uuid NOT NULL,
    controller_name text NOT NULL,
    validator_name text,
    agreement_id uuid NOT NULL,
    agreed_cost numeric(14, 2) NOT NULL,
    agreed_esf numeric(14, 2) NOT NULL,
    cost_option text NOT NULL,
    flat_rate text NOT NULL,
    plan_method text,
    plan_justification text,
    publicity_correction text NOT NULL,
    publicity_reason text NOT NULL,
    final_proposed_at timestamptz,
    certified_at timestamptz,
    CONSTRAINT pk_service_fact_check PRIMARY KEY (id),
    CONSTRAINT uq_service_fact_check_number UNIQUE (body_id, number),
    CONSTRAINT fk_service_fact_check_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_service_fact_check_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_service_fact_check_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_service_fact_check_controller FOREIGN KEY (controller_id) REFERENCES user_account (id),
    CONSTRAINT ck_service_fact_check_status CHECK (status IN ('OPEN', 'IN_PROGRESS', 'DOCUMENTS_REQUESTED',
        'PROVISIONAL_FINDINGS', 'REBUTTAL', 'ANSWER_REVIEW', 'FINAL', 'REOPENED')),
    CONSTRAINT ck_service_fact_check_plan CHECK (plan_method IN ('EXHAUSTIVE') AND plan_justification <> ''
        OR plan_method IS NULL AND status IN ('OPEN', 'IN_PROGRESS', 'DOCUMENTS_REQUESTED')),
    CONSTRAINT ck_service_fact_check_agreed CHECK (agreed_cost > 0 AND agreed_esf BETWEEN 0 AND agreed_cost),
    CONSTRAINT ck_service_fact_check_publicity CHECK (publicity_correction LIKE '0/%' OR publicity_reason <> ''),
    CONSTRAINT ck_service_fact_check_certified CHECK (
        status NOT IN ('FINAL', 'REOPENED') OR certified_at IS NOT NULL AND validator_name IS NOT NULL)
);
CREATE UNIQUE INDEX uq_service_fact_check_report ON service_fact_check (report_id) WHERE status <> 'REOPENED';
CREATE INDEX ix_service_fact_check_operation ON service_fact_check (operation_id);
CREATE INDEX ix_service_fact_check_status ON service_fact_check (body_id, status);
CREATE INDEX ix_service_fact_check_organisation ON service_fact_check (organisation_id);
-- A carrier learns of a check with its first act towards it.
ALTER TABLE service_fact_check ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON service_fact_check USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation() AND status <> 'OPEN');

-- What stands in a check belongs to the body until the validator has opened it to the carrier.
CREATE FUNCTION check_is_open(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (SELECT 1 FROM service_fact_check c WHERE c.id = wanted AND (asking_system()
       OR c.body_id = asking_body() OR c.status IN ('REBUTTAL', 'ANSWER_REVIEW', 'FINAL', 'REOPENED'))) $$;

CREATE TABLE check_admissibility (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    point text NOT NULL,
    satisfied boolean NOT NULL,
    comment text NOT NULL,
    CONSTRAINT pk_check_admissibility PRIMARY KEY (id),
    CONSTRAINT uq_check_admissibility_point UNIQUE (check_id, point) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_check_admissibility_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_check_admissibility_point CHECK (point IN ('SIGNED', 'COMPETENT_SIGNATORY', 'PERIOD_COVERED',
        'MANDATORY_LISTS', 'ATTESTATIONS')),
    CONSTRAINT ck_check_admissibility_comment CHECK (satisfied OR comment <> '')
);
ALTER TABLE check_admissibility ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON check_admissibility USING (check_is_open(check_id));

CREATE TABLE check_topic (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    topic text NOT NULL,
    outcome text NOT NULL,
    explanation text NOT NULL,
    concluded_by text NOT NULL,
    concluded_at timestamptz NOT NULL,
    CONSTRAINT pk_check_topic PRIMARY KEY (id),
    CONSTRAINT uq_check_topic_topic UNIQUE (check_id, topic),
    CONSTRAINT fk_check_topic_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_check_topic_topic CHECK (topic IN ('PHYSICAL_REALISATION', 'PARTICIPANTS', 'PROCUREMENT',
        'STATE_AID', 'PUBLICITY', 'FOLLOW_UP')),
    CONSTRAINT ck_check_topic_outcome CHECK (outcome IN ('COMPLIANT', 'WITH_REMARKS', 'NON_COMPLIANT',
        'NOT_APPLICABLE')),
    CONSTRAINT ck_check_topic_explanation CHECK (outcome = 'COMPLIANT' OR explanation <> '')
);
ALTER TABLE check_topic ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON check_topic USING (check_is_open(check_id));

CREATE TABLE finding (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    item_id uuid NOT NULL,
    stage text NOT NULL,
    position integer NOT NULL,
    category text NOT NULL,
    label text NOT NULL,
    declared numeric(14, 2) NOT NULL,
    retained numeric(14, 2),
    reason text,
    explanation text NOT NULL,
    exclusion text,
    controller_id uuid,
    controller_name text,
    at timestamptz,
    CONSTRAINT pk_finding PRIMARY KEY (id),
    CONSTRAINT uq_finding_item UNIQUE (check_id, item_id, stage) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_finding_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT fk_finding_controller FOREIGN KEY (controller_id) REFERENCES user_account (id),
    CONSTRAINT ck_finding_stage CHECK (stage IN ('PROVISIONAL', 'FINAL')),
    CONSTRAINT ck_finding_category CHECK (category IN ('STAFF', 'OPERATING', 'EXTERNAL_SERVICES', 'PARTICIPANTS',
        'THIRD_PARTY', 'IN_KIND', 'DEPRECIATION', 'INDIRECT')),
    CONSTRAINT ck_finding_reason CHECK (reason IN ('OUTSIDE_PERIOD', 'NOT_PAID', 'PAID_TOO_LATE', 'NOT_LINKED',
        'NOT_IN_AGREEMENT', 'DOCUMENT_MISSING', 'DOCUMENT_NOT_PROBATIVE', 'TIME_NOT_JUSTIFIED',
        'ASSIGNMENT_LETTER_MISSING_OR_LATE', 'SIGNATURE_MISSING', 'LEAVE_CONFLICT', 'HOURS_OVER_CAP',
        'CALCULATION_ERROR', 'ALLOCATION_KEY', 'INELIGIBLE_NATURE', 'VAT', 'PROCUREMENT_BREACH', 'DOUBLE_FUNDING',
        'INELIGIBLE_PARTICIPANT', 'DEPRECIATION', 'EXCLUDED_BY_VISIT', 'UNREASONABLE_COST', 'REVENUE', 'CEILING',
        'EXTRAPOLATION')),
    CONSTRAINT ck_finding_retained CHECK (retained BETWEEN 0 AND declared),
    CONSTRAINT ck_finding_decided CHECK (retained IS NULL AND stage = 'PROVISIONAL'
        OR retained IS NOT NULL AND controller_id IS NOT NULL AND controller_name IS NOT NULL AND at IS NOT NULL),
    CONSTRAINT ck_finding_rejection CHECK (
        coalesce(retained, declared) = declared OR reason IS NOT NULL AND explanation <> '')
);
CREATE INDEX ix_finding_check ON finding (check_id, stage, position);
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON finding USING (check_is_open(check_id));

CREATE TABLE check_resource (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    source_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    funder text NOT NULL,
    agreed numeric(14, 2) NOT NULL,
    declared numeric(14, 2) NOT NULL,
    retained numeric(14, 2) NOT NULL,
    complete boolean NOT NULL,
    decided boolean NOT NULL,
    explanation text NOT NULL,
    CONSTRAINT pk_check_resource PRIMARY KEY (id),
    CONSTRAINT uq_check_resource_source UNIQUE (check_id, source_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_check_resource_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_check_resource_kind CHECK (kind IN ('OTHER_EU', 'PUBLIC', 'PRIVATE', 'OWN', 'THIRD_PARTY', 'IN_KIND',
        'REVENUE')),
    CONSTRAINT ck_check_resource_amounts CHECK (agreed >= 0 AND declared >= 0 AND retained >= 0)
);
ALTER TABLE check_resource ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON check_resource USING (check_is_open(check_id));

CREATE TABLE check_due_line (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    stage text NOT NULL,
    position integer NOT NULL,
    step text NOT NULL,
    amount numeric(14, 2) NOT NULL,
    CONSTRAINT pk_check_due_line PRIMARY KEY (id),
    CONSTRAINT fk_check_due_line_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_check_due_line_stage CHECK (stage IN ('PROVISIONAL', 'FINAL')),
    CONSTRAINT ck_check_due_line_step CHECK (step IN ('DECLARED', 'LINE_REJECTIONS', 'EXTRAPOLATED_REJECTIONS',
        'FLAT_RATE', 'PROCUREMENT_CORRECTIONS', 'RETAINED', 'AGREED_COST', 'CAPPED_COST', 'AGREED_ESF', 'RATE_SHARE',
        'OTHER_RESOURCES', 'COST_LESS_RESOURCES', 'IN_KIND_CEILING', 'INTERIM_CEILING', 'DUE_BEFORE_CORRECTION',
        'PUBLICITY_CORRECTION', 'DUE', 'ALREADY_PAID', 'BALANCE'))
);
CREATE INDEX ix_check_due_line_check ON check_due_line (check_id, stage, position);
ALTER TABLE check_due_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON check_due_line USING (check_is_open(check_id));

-- The carrier reads and answers requests from the first day.
CREATE TABLE document_request (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    wanted text NOT NULL,
    requested_at timestamptz NOT NULL,
    requested_by text NOT NULL,
    last_day date NOT NULL,
    reminded boolean NOT NULL,
    answer text,
    answered_at timestamptz,
    answered_by text,
    closed_at timestamptz,
    CONSTRAINT pk_document_request PRIMARY KEY (id),
    CONSTRAINT fk_document_request_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_document_request_wanted CHECK (wanted <> ''),
    CONSTRAINT ck_document_request_answered CHECK (answered_at >= requested_at),
    CONSTRAINT ck_document_request_closed CHECK (closed_at >= requested_at)
);
-- One request at a time.
CREATE UNIQUE INDEX uq_document_request_running ON document_request (check_id) WHERE closed_at IS NULL;
ALTER TABLE document_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON document_request
    USING (EXISTS (SELECT 1 FROM service_fact_check c WHERE c.id = check_id));

CREATE TABLE rebuttal_period (
    id uuid NOT NULL,
    check_id uuid NOT NULL,
    round integer NOT NULL,
    opened_at timestamptz NOT NULL,
    last_day date NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_rebuttal_period PRIMARY KEY (id),
    CONSTRAINT uq_rebuttal_period_round UNIQUE (check_id, round),
    CONSTRAINT fk_rebuttal_period_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_rebuttal_period_closed CHECK (closed_at >= opened_at)
);
ALTER TABLE rebuttal_period ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON rebuttal_period USING (check_is_open(check_id));

CREATE TABLE rebuttal_answer (
    id uuid NOT NULL,
    period_id uuid NOT NULL,
    item_id uuid NOT NULL,
    position text NOT NULL,
    text text NOT NULL,
    tacit boolean NOT NULL,
    answered_by text NOT NULL,
    answered_at timestamptz NOT NULL,
    reply text,
    replied_by text,
    replied_at timestamptz,
    CONSTRAINT pk_rebuttal_answer PRIMARY KEY (id),
    CONSTRAINT uq_rebuttal_answer_item UNIQUE (period_id, item_id),
    CONSTRAINT fk_rebuttal_answer_period FOREIGN KEY (period_id) REFERENCES rebuttal_period (id),
    CONSTRAINT ck_rebuttal_answer_position CHECK (position IN ('ACCEPT', 'CONTEST')),
    CONSTRAINT ck_rebuttal_answer_text CHECK (position = 'ACCEPT' OR text <> ''),
    CONSTRAINT ck_rebuttal_answer_tacit CHECK (NOT tacit OR position = 'ACCEPT'),
    CONSTRAINT ck_rebuttal_answer_reply CHECK ((reply IS NULL) = (replied_at IS NULL))
);
ALTER TABLE rebuttal_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON rebuttal_answer
    USING (EXISTS (SELECT 1 FROM rebuttal_period p WHERE p.id = period_id));

-- What was certified stays: neither the portal nor the runtime role changes it.
CREATE FUNCTION keep_certified() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM service_fact_check c WHERE c.id = OLD.check_id AND c.status IN ('FINAL', 'REOPENED')) THEN
        RAISE EXCEPTION 'A certified check is not changed: % of %', TG_TABLE_NAME, OLD.check_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_certified BEFORE UPDATE OR DELETE ON finding FOR EACH ROW EXECUTE FUNCTION keep_certified();
CREATE TRIGGER keep_certified BEFORE UPDATE OR DELETE ON check_due_line FOR EACH ROW EXECUTE FUNCTION keep_certified();
CREATE TRIGGER keep_certified BEFORE UPDATE OR DELETE ON check_resource FOR EACH ROW EXECUTE FUNCTION keep_certified();
CREATE TRIGGER keep_certified BEFORE UPDATE OR DELETE ON check_topic FOR EACH ROW EXECUTE FUNCTION keep_certified();
