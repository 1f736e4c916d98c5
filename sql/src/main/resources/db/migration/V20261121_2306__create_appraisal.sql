-- The appraisal of an application. Carriers never see it: what they answer stands in plan_proposal.
CREATE TABLE appraisal (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    application_id uuid NOT NULL,
    operation_number text NOT NULL,
    status text NOT NULL,
    revision integer NOT NULL,
    appraiser_id uuid NOT NULL,
    appraiser_name text NOT NULL,
    requested_plan_id uuid NOT NULL,
    retained_plan_id uuid NOT NULL,
    opinion text,
    opinion_grounds text,
    opinion_reservations text,
    number_of_reports integer,
    advance_granted boolean,
    extrapolation_clause boolean,
    other_conditions text,
    validated_at timestamptz,
    validator_name text,
    CONSTRAINT pk_appraisal PRIMARY KEY (id),
    CONSTRAINT uq_appraisal_application UNIQUE (application_id),
    CONSTRAINT fk_appraisal_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_appraisal_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_appraisal_appraiser FOREIGN KEY (appraiser_id) REFERENCES user_account (id),
    CONSTRAINT fk_appraisal_requested_plan FOREIGN KEY (requested_plan_id) REFERENCES financing_plan (id),
    CONSTRAINT fk_appraisal_retained_plan FOREIGN KEY (retained_plan_id) REFERENCES financing_plan (id),
    CONSTRAINT ck_appraisal_status CHECK (status IN ('IN_PROGRESS', 'AWAITING_VALIDATION', 'VALIDATED', 'ABANDONED')),
    CONSTRAINT ck_appraisal_revision CHECK (revision >= 1),
    CONSTRAINT ck_appraisal_plans CHECK (requested_plan_id <> retained_plan_id),
    CONSTRAINT ck_appraisal_opinion CHECK (opinion IN ('FAVOURABLE', 'FAVOURABLE_WITH_RESERVATIONS', 'UNFAVOURABLE')),
    CONSTRAINT ck_appraisal_grounds CHECK (opinion IS NULL OR opinion_grounds <> ''),
    CONSTRAINT ck_appraisal_reservations CHECK (opinion <> 'FAVOURABLE_WITH_RESERVATIONS' OR opinion_reservations <> ''),
    CONSTRAINT ck_appraisal_reports CHECK (number_of_reports >= 1),
    CONSTRAINT ck_appraisal_complete CHECK (status IN ('IN_PROGRESS', 'ABANDONED')
        OR (opinion IS NOT NULL AND number_of_reports IS NOT NULL)),
    CONSTRAINT ck_appraisal_validated CHECK (status <> 'VALIDATED'
        OR (validated_at IS NOT NULL AND validator_name IS NOT NULL))
);
CREATE INDEX ix_appraisal_body ON appraisal (body_id, status);
CREATE INDEX ix_appraisal_operation ON appraisal (operation_id);
ALTER TABLE appraisal ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON appraisal USING (asking_system() OR body_id = asking_body());

CREATE TABLE appraisal_author (
    appraisal_id uuid NOT NULL,
    author_id uuid NOT NULL,
    CONSTRAINT pk_appraisal_author PRIMARY KEY (appraisal_id, author_id),
    CONSTRAINT fk_appraisal_author_appraisal FOREIGN KEY (appraisal_id) REFERENCES appraisal (id),
    CONSTRAINT fk_appraisal_author_user FOREIGN KEY (author_id) REFERENCES user_account (id)
);
ALTER TABLE appraisal_author ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON appraisal_author
    USING (EXISTS (SELECT 1 FROM appraisal a WHERE a.id = appraisal_id));

CREATE TABLE section_finding (
    id uuid NOT NULL,
    appraisal_id uuid NOT NULL,
    section text NOT NULL,
    finding text NOT NULL,
    conclusion text,
    modification text NOT NULL,
    written_at timestamptz,
    CONSTRAINT pk_section_finding PRIMARY KEY (id),
    CONSTRAINT uq_section_finding_section UNIQUE (appraisal_id, section),
    CONSTRAINT fk_section_finding_appraisal FOREIGN KEY (appraisal_id) REFERENCES appraisal (id),
    CONSTRAINT ck_section_finding_section CHECK (section IN ('ELIGIBILITY', 'TIMING', 'CAPACITY', 'BEST_VALUE',
        'EXPENDITURE', 'RESOURCES', 'STATE_AID', 'PROCUREMENT', 'PARTICIPANTS', 'HORIZONTAL_PRINCIPLES', 'COMMUNICATION',
        'DOUBLE_FUNDING', 'RISK', 'RETAINED_PLAN', 'OPINION')),
    CONSTRAINT ck_section_finding_conclusion CHECK (conclusion IN ('ACCEPTED', 'ACCEPTED_WITH_MODIFICATION', 'REJECTED',
        'NOT_APPLICABLE')),
    CONSTRAINT ck_section_finding_modification CHECK (conclusion <> 'ACCEPTED_WITH_MODIFICATION' OR modification <> '')
);
ALTER TABLE section_finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON section_finding
    USING (EXISTS (SELECT 1 FROM appraisal a WHERE a.id = appraisal_id));

CREATE TABLE automatic_finding (
    appraisal_id uuid NOT NULL,
    automatic_check text NOT NULL,
    finding_level text NOT NULL,
    measured text NOT NULL,
    compared_with text NOT NULL,
    CONSTRAINT pk_automatic_finding PRIMARY KEY (appraisal_id, automatic_check),
    CONSTRAINT fk_automatic_finding_appraisal FOREIGN KEY (appraisal_id) REFERENCES appraisal (id),
    CONSTRAINT ck_automatic_finding_level CHECK (finding_level IN ('CLEAR', 'ATTENTION'))
);
ALTER TABLE automatic_finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON automatic_finding
    USING (EXISTS (SELECT 1 FROM appraisal a WHERE a.id = appraisal_id));

-- The retained plan put to the carrier, who accepts or contests it.
CREATE TABLE plan_proposal (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    appraisal_id uuid NOT NULL,
    operation_number text NOT NULL,
    requested_plan_id uuid NOT NULL,
    retained_plan_id uuid NOT NULL,
    plan_edits integer NOT NULL,
    status text NOT NULL,
    message text NOT NULL,
    answer text NOT NULL,
    proposed_at timestamptz NOT NULL,
    answered_at timestamptz,
    answered_by text,
    CONSTRAINT pk_plan_proposal PRIMARY KEY (id),
    CONSTRAINT fk_plan_proposal_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_plan_proposal_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_plan_proposal_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_plan_proposal_appraisal FOREIGN KEY (appraisal_id) REFERENCES appraisal (id),
    CONSTRAINT fk_plan_proposal_requested_plan FOREIGN KEY (requested_plan_id) REFERENCES financing_plan (id),
    CONSTRAINT fk_plan_proposal_retained_plan FOREIGN KEY (retained_plan_id) REFERENCES financing_plan (id),
    CONSTRAINT ck_plan_proposal_status CHECK (status IN ('PROPOSED', 'ACCEPTED', 'CONTESTED', 'WITHDRAWN')),
    CONSTRAINT ck_plan_proposal_answered CHECK ((status IN ('ACCEPTED', 'CONTESTED')) = (answered_at IS NOT NULL)
        AND (answered_at IS NULL) = (answered_by IS NULL)),
    CONSTRAINT ck_plan_proposal_contested CHECK (status <> 'CONTESTED' OR answer <> '')
);
CREATE INDEX ix_plan_proposal_appraisal ON plan_proposal (appraisal_id, proposed_at);
CREATE INDEX ix_plan_proposal_organisation ON plan_proposal (organisation_id, status);
-- One plan at a time before the carrier.
CREATE UNIQUE INDEX uq_plan_proposal_pending ON plan_proposal (appraisal_id) WHERE status = 'PROPOSED';
ALTER TABLE plan_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON plan_proposal USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());
