CREATE TABLE admissibility_review (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    application_id uuid NOT NULL,
    operation_number text NOT NULL,
    status text NOT NULL,
    proposed_outcome text,
    reasons text NOT NULL,
    proposed_by_name text,
    validated_at timestamptz,
    validator_name text,
    edits integer NOT NULL,
    CONSTRAINT pk_admissibility_review PRIMARY KEY (id),
    CONSTRAINT uq_admissibility_review_application UNIQUE (application_id),
    CONSTRAINT fk_admissibility_review_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_admissibility_review_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_admissibility_review_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT ck_admissibility_review_status CHECK (status IN ('OPEN', 'AWAITING_VALIDATION', 'ADMISSIBLE',
        'INADMISSIBLE', 'ABANDONED')),
    CONSTRAINT ck_admissibility_review_outcome CHECK (proposed_outcome IN ('ADMISSIBLE', 'INADMISSIBLE')
        AND (proposed_outcome = 'ADMISSIBLE' OR reasons <> '')),
    CONSTRAINT ck_admissibility_review_proposed CHECK (status NOT IN ('AWAITING_VALIDATION', 'ADMISSIBLE', 'INADMISSIBLE')
        OR proposed_outcome IS NOT NULL),
    CONSTRAINT ck_admissibility_review_validated CHECK ((status IN ('ADMISSIBLE', 'INADMISSIBLE'))
        = (validated_at IS NOT NULL AND validator_name IS NOT NULL)
        AND (status NOT IN ('ADMISSIBLE', 'INADMISSIBLE') OR status = proposed_outcome))
);
CREATE INDEX ix_admissibility_review_body ON admissibility_review (body_id, status);
CREATE INDEX ix_admissibility_review_operation ON admissibility_review (operation_id);

CREATE TABLE admissibility_finding (
    id uuid NOT NULL,
    review_id uuid NOT NULL,
    item text NOT NULL,
    answer text,
    comment text NOT NULL,
    CONSTRAINT pk_admissibility_finding PRIMARY KEY (id),
    CONSTRAINT uq_admissibility_finding_item UNIQUE (review_id, item),
    CONSTRAINT fk_admissibility_finding_review FOREIGN KEY (review_id) REFERENCES admissibility_review (id),
    CONSTRAINT ck_admissibility_finding_item CHECK (item IN ('FILED_IN_TIME', 'COMPETENT_SIGNATORY', 'RIGHT_CALL',
        'ACTIVE_LEGAL_PERSON', 'PERIOD', 'NOT_COMPLETED', 'BALANCED_PLAN', 'GRANT_CAP', 'ATTACHMENTS', 'TERRITORY',
        'CONTACT', 'DURATION', 'NO_OTHER_APPLICATION', 'COMMITMENT', 'REPUBLICAN_CONTRACT')),
    CONSTRAINT ck_admissibility_finding_answer CHECK (answer IN ('YES', 'NO', 'NOT_APPLICABLE'))
);

CREATE TABLE admissibility_author (
    review_id uuid NOT NULL,
    author_id uuid NOT NULL,
    CONSTRAINT pk_admissibility_author PRIMARY KEY (review_id, author_id),
    CONSTRAINT fk_admissibility_author_review FOREIGN KEY (review_id) REFERENCES admissibility_review (id)
);

-- The body's own work: carriers receive its documents, not the review.
ALTER TABLE admissibility_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON admissibility_review USING (asking_system() OR body_id = asking_body());
ALTER TABLE admissibility_finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON admissibility_finding
    USING (EXISTS (SELECT 1 FROM admissibility_review r WHERE r.id = admissibility_finding.review_id));
ALTER TABLE admissibility_author ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON admissibility_author
    USING (EXISTS (SELECT 1 FROM admissibility_review r WHERE r.id = admissibility_author.review_id));
