CREATE TABLE call_for_projects (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    reference text NOT NULL,
    title text NOT NULL,
    type text NOT NULL,
    carrier_mode text NOT NULL,
    global_grant_id uuid,
    specific_objective_id uuid,
    context text NOT NULL,
    objectives text NOT NULL,
    expected_actions text NOT NULL,
    target_audience text NOT NULL,
    eligible_applicants text NOT NULL,
    selection_criteria text NOT NULL,
    required_documents text NOT NULL,
    territory text NOT NULL,
    contact text NOT NULL,
    opens_at timestamptz,
    closes_at timestamptz,
    earliest_start date,
    latest_end date,
    longest_months integer,
    allocation numeric(14, 2),
    max_rate text,
    minimum_esf numeric(14, 2) NOT NULL,
    minimum_total_cost numeric(14, 2) NOT NULL,
    cost_options text NOT NULL,
    status text NOT NULL,
    text_version integer NOT NULL,
    deliberation text NOT NULL,
    author_id uuid NOT NULL,
    CONSTRAINT pk_call_for_projects PRIMARY KEY (id),
    CONSTRAINT uq_call_for_projects_reference UNIQUE (body_id, reference),
    CONSTRAINT fk_call_for_projects_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_call_for_projects_global_grant FOREIGN KEY (global_grant_id) REFERENCES global_grant (id),
    CONSTRAINT fk_call_for_projects_specific_objective FOREIGN KEY (specific_objective_id)
        REFERENCES specific_objective (id),
    CONSTRAINT ck_call_for_projects_type CHECK (type IN ('COUNSELLOR', 'EMPLOYER_RELATIONS', 'ENGINEERING',
        'EMPLOYER_MOBILISATION', 'MOBILITY', 'TECHNICAL_ASSISTANCE')),
    CONSTRAINT ck_call_for_projects_carrier_mode CHECK (carrier_mode IN ('INTERNAL', 'EXTERNAL', 'BOTH')),
    CONSTRAINT ck_call_for_projects_status CHECK (status IN ('DRAFT', 'IN_VALIDATION', 'ADOPTED', 'PUBLISHED',
        'CLOSED', 'PROCESSED', 'ARCHIVED', 'CANCELLED')),
    CONSTRAINT ck_call_for_projects_complete CHECK (status IN ('DRAFT', 'CANCELLED')
        OR (global_grant_id IS NOT NULL AND specific_objective_id IS NOT NULL AND opens_at < closes_at
            AND earliest_start <= latest_end AND allocation > 0 AND max_rate IS NOT NULL AND cost_options <> '')),
    CONSTRAINT ck_call_for_projects_deliberation CHECK (status IN ('DRAFT', 'IN_VALIDATION', 'CANCELLED')
        OR deliberation <> ''),
    CONSTRAINT ck_call_for_projects_text_version CHECK (text_version >= 1)
);
CREATE INDEX ix_call_for_projects_status ON call_for_projects (status, closes_at);
ALTER TABLE call_for_projects ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON call_for_projects USING (asking_system() OR body_id = asking_body());
-- What is published is read by anybody.
CREATE POLICY readable ON call_for_projects FOR SELECT
    USING (status IN ('PUBLISHED', 'CLOSED', 'PROCESSED'));
