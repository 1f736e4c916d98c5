-- Visites sur place, with what was seen, concluded, answered and lifted.
CREATE TABLE on_site_visit (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    operation_number text NOT NULL,
    agreement_id uuid,
    number integer NOT NULL,
    status text NOT NULL,
    planned_on date NOT NULL,
    planned_time time,
    sites text NOT NULL,
    announced boolean NOT NULL,
    known_to_carrier boolean NOT NULL,
    motive text NOT NULL,
    companions text NOT NULL,
    controller_id uuid NOT NULL,
    controller_name text NOT NULL,
    visited_on date,
    started_at time,
    ended_at time,
    action_observed text NOT NULL,
    participants_present integer,
    participants_signed integer,
    staff_present integer,
    staff_planned integer,
    conclusion text,
    findings text NOT NULL,
    author_id uuid,
    rebuttal_until date,
    answer text NOT NULL,
    answered_at timestamptz,
    answered_by text,
    reply text NOT NULL,
    concluded_at timestamptz,
    notified_on date,
    CONSTRAINT pk_on_site_visit PRIMARY KEY (id),
    CONSTRAINT uq_on_site_visit_number UNIQUE (operation_id, number),
    CONSTRAINT fk_on_site_visit_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_on_site_visit_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_on_site_visit_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_on_site_visit_controller FOREIGN KEY (controller_id) REFERENCES user_account (id),
    CONSTRAINT ck_on_site_visit_status CHECK (status IN ('PLANNED', 'ANNOUNCED', 'CARRIED_OUT', 'PROVISIONAL_REPORT',
        'REBUTTAL', 'FINAL_REPORT', 'MEASURES_OPEN', 'LIFTED', 'NOT_LIFTED')),
    CONSTRAINT ck_on_site_visit_motive CHECK (motive <> '' AND sites <> ''),
    CONSTRAINT ck_on_site_visit_announced CHECK (announced OR status <> 'ANNOUNCED'),
    CONSTRAINT ck_on_site_visit_visited CHECK (status IN ('PLANNED', 'ANNOUNCED') OR visited_on IS NOT NULL),
    CONSTRAINT ck_on_site_visit_times CHECK (ended_at > started_at),
    CONSTRAINT ck_on_site_visit_counts CHECK (participants_present >= 0 AND participants_signed >= 0
        AND staff_present >= 0 AND staff_planned >= 0),
    CONSTRAINT ck_on_site_visit_conclusion CHECK (
        CASE WHEN status IN ('PLANNED', 'ANNOUNCED', 'CARRIED_OUT') THEN conclusion IS NULL
             ELSE conclusion IN ('COMPLIANT', 'COMPLIANT_WITH_RESERVATIONS', 'NON_COMPLIANT') AND author_id IS NOT NULL
        END),
    CONSTRAINT ck_on_site_visit_rebuttal CHECK (status <> 'REBUTTAL' OR rebuttal_until IS NOT NULL),
    CONSTRAINT ck_on_site_visit_answer CHECK ((answered_at IS NULL) = (answer = '')),
    CONSTRAINT ck_on_site_visit_notified CHECK (
        (status IN ('FINAL_REPORT', 'MEASURES_OPEN', 'LIFTED', 'NOT_LIFTED')) = (notified_on IS NOT NULL))
);
CREATE INDEX ix_on_site_visit_body ON on_site_visit (body_id, status);
CREATE INDEX ix_on_site_visit_organisation ON on_site_visit (organisation_id);

CREATE TABLE visit_checkpoint (
    visit_id uuid NOT NULL,
    checkpoint text NOT NULL,
    answer text,
    remark text NOT NULL,
    CONSTRAINT pk_visit_checkpoint PRIMARY KEY (visit_id, checkpoint),
    CONSTRAINT fk_visit_checkpoint_visit FOREIGN KEY (visit_id) REFERENCES on_site_visit (id),
    CONSTRAINT ck_visit_checkpoint_checkpoint CHECK (checkpoint IN ('ACTION', 'PARTICIPANTS', 'STAFF', 'DELIVERABLES',
        'ACCOUNTING', 'ORIGINALS', 'TIME_TRACKING', 'ALLOCATION_KEYS', 'ARCHIVE', 'PARTICIPANT_FILES', 'POSTER', 'EMBLEM',
        'WEB_PAGE', 'PROCUREMENT')),
    CONSTRAINT ck_visit_checkpoint_answer CHECK (answer IN ('COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE',
        'NOT_VERIFIABLE'))
);

CREATE TABLE visit_person_met (
    visit_id uuid NOT NULL,
    position integer NOT NULL,
    full_name text NOT NULL,
    function text NOT NULL,
    CONSTRAINT pk_visit_person_met PRIMARY KEY (visit_id, position),
    CONSTRAINT fk_visit_person_met_visit FOREIGN KEY (visit_id) REFERENCES on_site_visit (id)
);

CREATE TABLE visit_photo (
    visit_id uuid NOT NULL,
    document_id uuid NOT NULL,
    caption text NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT pk_visit_photo PRIMARY KEY (visit_id, document_id),
    CONSTRAINT fk_visit_photo_visit FOREIGN KEY (visit_id) REFERENCES on_site_visit (id),
    CONSTRAINT fk_visit_photo_document FOREIGN KEY (document_id) REFERENCES document (id)
);

CREATE TABLE visit_answer_document (
    visit_id uuid NOT NULL,
    document_id uuid NOT NULL,
    CONSTRAINT pk_visit_answer_document PRIMARY KEY (visit_id, document_id),
    CONSTRAINT fk_visit_answer_document_visit FOREIGN KEY (visit_id) REFERENCES on_site_visit (id),
    CONSTRAINT fk_visit_answer_document_document FOREIGN KEY (document_id) REFERENCES document (id)
);

CREATE TABLE visit_measure (
    id uuid NOT NULL,
    visit_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    description text NOT NULL,
    due_on date,
    excluded_category text,
    excluded_plan_line_id uuid,
    excluded_from date,
    excluded_to date,
    status text NOT NULL,
    assessment text NOT NULL,
    assessed_at timestamptz,
    CONSTRAINT pk_visit_measure PRIMARY KEY (id),
    CONSTRAINT fk_visit_measure_visit FOREIGN KEY (visit_id) REFERENCES on_site_visit (id),
    CONSTRAINT ck_visit_measure_kind CHECK (
        CASE kind WHEN 'EXCLUDE' THEN due_on IS NULL AND (excluded_category IS NOT NULL
                      OR excluded_plan_line_id IS NOT NULL OR excluded_from IS NOT NULL)
                  WHEN 'FORMALISE' THEN due_on IS NOT NULL
                  WHEN 'CORRECT' THEN due_on IS NOT NULL
                  ELSE false END),
    CONSTRAINT ck_visit_measure_category CHECK (excluded_category IN ('STAFF', 'OPERATING', 'EXTERNAL_SERVICES',
        'PARTICIPANTS', 'THIRD_PARTY', 'IN_KIND', 'DEPRECIATION', 'INDIRECT')),
    CONSTRAINT ck_visit_measure_period CHECK ((excluded_from IS NULL) = (excluded_to IS NULL) AND excluded_to >= excluded_from),
    CONSTRAINT ck_visit_measure_status CHECK (status IN ('OPEN', 'LIFTED', 'NOT_LIFTED')),
    CONSTRAINT ck_visit_measure_assessment CHECK ((status = 'OPEN') = (assessed_at IS NULL)
        AND (status = 'OPEN' OR assessment <> ''))
);
CREATE INDEX ix_visit_measure_visit ON visit_measure (visit_id, position);

-- An unannounced visit does not exist for the carrier before its report is sent; what was found, not before either.
ALTER TABLE on_site_visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON on_site_visit USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation() AND known_to_carrier);

CREATE FUNCTION visit_report_is_open(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (SELECT 1 FROM on_site_visit v WHERE v.id = wanted AND (asking_system() OR v.body_id = asking_body()
       OR v.status IN ('REBUTTAL', 'FINAL_REPORT', 'MEASURES_OPEN', 'LIFTED', 'NOT_LIFTED'))) $$;

ALTER TABLE visit_checkpoint ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON visit_checkpoint USING (visit_report_is_open(visit_id));
ALTER TABLE visit_person_met ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON visit_person_met USING (visit_report_is_open(visit_id));
ALTER TABLE visit_photo ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON visit_photo USING (visit_report_is_open(visit_id));
ALTER TABLE visit_answer_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON visit_answer_document USING (visit_report_is_open(visit_id));
ALTER TABLE visit_measure ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON visit_measure USING (visit_report_is_open(visit_id));
