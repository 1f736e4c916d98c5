-- Participants: the pseudonym that managers see, the identity that few see, and one record per person and operation.
CREATE SEQUENCE participant_number;

CREATE TABLE participant (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    number integer NOT NULL,
    birth_year integer NOT NULL,
    gender text,
    commune_code text,
    CONSTRAINT pk_participant PRIMARY KEY (id),
    CONSTRAINT uq_participant_number UNIQUE (number),
    CONSTRAINT fk_participant_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_participant_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_participant_commune FOREIGN KEY (commune_code) REFERENCES commune (insee_code),
    CONSTRAINT ck_participant_birth_year CHECK (birth_year BETWEEN 1900 AND 2100),
    CONSTRAINT ck_participant_gender CHECK (gender IN ('F', 'M', 'N'))
);
CREATE INDEX ix_participant_organisation ON participant (organisation_id);

CREATE TABLE participant_identity (
    participant_id uuid NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    last_name text NOT NULL,
    first_name text NOT NULL,
    birth_date date NOT NULL,
    birth_place text,
    address_line text,
    postal_code text,
    phone text,
    email text,
    match_key text NOT NULL,
    CONSTRAINT pk_participant_identity PRIMARY KEY (participant_id),
    CONSTRAINT uq_participant_identity_person UNIQUE (organisation_id, body_id, match_key),
    CONSTRAINT fk_participant_identity_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT ck_participant_identity_names CHECK (length(last_name) BETWEEN 1 AND 80 AND length(first_name) BETWEEN 1 AND 80),
    CONSTRAINT ck_participant_identity_birth_place CHECK (birth_place ~ '^[0-9][0-9AB][0-9]{3}$'),
    CONSTRAINT ck_participant_identity_postal_code CHECK (postal_code ~ '^[0-9]{5}$'),
    CONSTRAINT ck_participant_identity_phone CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
    CONSTRAINT ck_participant_identity_email CHECK (email LIKE '%_@_%')
);

CREATE TABLE participation (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    pseudonym text NOT NULL,
    external_id text,
    status text NOT NULL,
    entered_on date,
    returned_on date,
    entry_status text,
    unemployed_since date,
    entry_in_training text,
    education text,
    household text,
    disability text,
    social_benefit text,
    housing_exclusion text,
    parent_born_abroad text,
    third_country_national text,
    informed_on date,
    left_on date,
    exit_reason text,
    exit_status text,
    exit_observed_on date,
    exit_in_training text,
    qualification text,
    complete_record boolean NOT NULL,
    missing_items text NOT NULL,
    CONSTRAINT pk_participation PRIMARY KEY (id),
    -- One record per person and operation, whoever enters it.
    CONSTRAINT uq_participation_participant UNIQUE (operation_id, participant_id),
    CONSTRAINT uq_participation_external_id UNIQUE (operation_id, external_id),
    CONSTRAINT fk_participation_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_participation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_participation_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_participation_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT ck_participation_status CHECK (status IN ('DRAFT', 'VALIDATED_BY_OPERATOR', 'VERIFIED_BY_MANAGER',
        'REJECTED_BY_CHECK')),
    CONSTRAINT ck_participation_entered CHECK (status = 'DRAFT' OR entered_on IS NOT NULL),
    CONSTRAINT ck_participation_entry_status CHECK (entry_status IN ('EMPLOYEE', 'SELF_EMPLOYED',
        'REGISTERED_UNEMPLOYED', 'UNREGISTERED_UNEMPLOYED', 'STUDENT', 'OTHER_INACTIVE')),
    CONSTRAINT ck_participation_unemployed_since CHECK (unemployed_since <= entered_on),
    CONSTRAINT ck_participation_education CHECK (education IN ('NONE', 'LOWER_SECONDARY', 'VOCATIONAL', 'BACCALAUREATE',
        'UPPER_SECONDARY', 'POST_SECONDARY', 'SHORT_TERTIARY', 'BACHELOR', 'MASTER', 'DOCTORATE')),
    CONSTRAINT ck_participation_household CHECK (household IN ('WITHOUT_JOB', 'WITHOUT_JOB_WITH_CHILDREN',
        'SINGLE_ADULT_WITH_CHILDREN', 'OTHER')),
    -- A refusal is an answer for four items only.
    CONSTRAINT ck_participation_answers CHECK (disability IN ('YES', 'NO', 'REFUSED')
        AND social_benefit IN ('YES', 'NO', 'REFUSED') AND housing_exclusion IN ('YES', 'NO', 'REFUSED')
        AND parent_born_abroad IN ('YES', 'NO', 'REFUSED') AND third_country_national IN ('YES', 'NO')
        AND entry_in_training IN ('YES', 'NO') AND exit_in_training IN ('YES', 'NO')),
    CONSTRAINT ck_participation_exit CHECK (left_on IS NOT NULL
        OR exit_reason IS NULL AND exit_status IS NULL AND exit_observed_on IS NULL AND exit_in_training IS NULL
            AND qualification IS NULL),
    CONSTRAINT ck_participation_exit_date CHECK (left_on >= entered_on AND (returned_on IS NULL OR left_on >= returned_on)),
    CONSTRAINT ck_participation_exit_reason CHECK (exit_reason IN ('PLANNED_END', 'DROP_OUT', 'JOB', 'TRAINING', 'OTHER')),
    CONSTRAINT ck_participation_exit_status CHECK (exit_status IN ('EMPLOYEE', 'SELF_EMPLOYED',
        'REGISTERED_UNEMPLOYED', 'UNREGISTERED_UNEMPLOYED', 'STUDENT', 'OTHER_INACTIVE', 'JOB_SEEKING')),
    CONSTRAINT ck_participation_exit_observed CHECK (exit_observed_on BETWEEN left_on AND left_on + 28),
    CONSTRAINT ck_participation_qualification CHECK (qualification IN ('NONE', 'REGISTERED_CERTIFICATION',
        'PROFESSIONAL_TITLE', 'OTHER'))
);
CREATE INDEX ix_participation_participant ON participation (participant_id);
CREATE INDEX ix_participation_organisation ON participation (organisation_id);
CREATE INDEX ix_participation_body ON participation (body_id);

CREATE TABLE participation_stay (
    participation_id uuid NOT NULL,
    entered_on date NOT NULL,
    left_on date NOT NULL,
    exit_reason text,
    CONSTRAINT pk_participation_stay PRIMARY KEY (participation_id, entered_on),
    CONSTRAINT fk_participation_stay_participation FOREIGN KEY (participation_id) REFERENCES participation (id),
    CONSTRAINT ck_participation_stay_dates CHECK (left_on >= entered_on)
);

-- The entry as the operator validated it, with the identity: written once.
CREATE TABLE participation_frozen_entry (
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    content text NOT NULL,
    sha256 text NOT NULL,
    frozen_at timestamptz NOT NULL,
    CONSTRAINT pk_participation_frozen_entry PRIMARY KEY (id),
    CONSTRAINT fk_participation_frozen_entry_participation FOREIGN KEY (participation_id) REFERENCES participation (id),
    CONSTRAINT ck_participation_frozen_entry_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ix_participation_frozen_entry_participation ON participation_frozen_entry (participation_id, frozen_at);

-- The people whom a check has drawn: the only ones whose name its controller sees, as long as it is open.
CREATE TABLE participant_draw (
    id uuid NOT NULL,
    body_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    participation_id uuid NOT NULL,
    check_id uuid NOT NULL,
    controller_id uuid NOT NULL,
    drawn_at timestamptz NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_participant_draw PRIMARY KEY (id),
    CONSTRAINT uq_participant_draw_check UNIQUE (check_id, participation_id, controller_id),
    CONSTRAINT fk_participant_draw_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_participant_draw_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT fk_participant_draw_participation FOREIGN KEY (participation_id) REFERENCES participation (id)
);
CREATE INDEX ix_participant_draw_participant ON participant_draw (participant_id, controller_id);

-- A file of participants between its rehearsal and its import; its content goes when it is imported or given up.
CREATE TABLE participant_file (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    content bytea,
    status text NOT NULL,
    rows_created integer NOT NULL,
    rows_updated integer NOT NULL,
    rows_unchanged integer NOT NULL,
    rows_rejected integer NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text NOT NULL,
    imported_at timestamptz,
    CONSTRAINT pk_participant_file PRIMARY KEY (id),
    CONSTRAINT fk_participant_file_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_participant_file_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_participant_file_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT ck_participant_file_status CHECK (status IN ('REHEARSED', 'IMPORTED', 'GIVEN_UP')),
    CONSTRAINT ck_participant_file_content CHECK ((status = 'REHEARSED') = (content IS NOT NULL)),
    CONSTRAINT ck_participant_file_imported CHECK ((status = 'IMPORTED') = (imported_at IS NOT NULL)),
    CONSTRAINT ck_participant_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ix_participant_file_operation ON participant_file (operation_id, received_at);

-- Above the operator a person is a pseudonym.
ALTER TABLE participation ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON participation USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());
ALTER TABLE participation_stay ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON participation_stay
    USING (EXISTS (SELECT 1 FROM participation p WHERE p.id = participation_id));
ALTER TABLE participant ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON participant USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());
ALTER TABLE participant_draw ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON participant_draw FOR SELECT USING (asking_system() OR body_id = asking_body());
CREATE POLICY writable ON participant_draw FOR ALL
    USING (asking_system() OR body_id = asking_body() AND asking_role('CONTROLLER'));

-- A name is for the carrier's staff, the team of the local plan, and the controller who drew the person.
CREATE FUNCTION asking_local_plan_team() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT asking_role('PLIE_COORDINATOR') OR asking_role('COUNSELLOR') $$;

ALTER TABLE participant_identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY writable ON participant_identity FOR ALL USING (asking_system()
    OR organisation_id = asking_organisation()
    OR body_id = asking_body() AND asking_local_plan_team());
CREATE POLICY readable_for_check ON participant_identity FOR SELECT USING (
    body_id = asking_body() AND asking_role('CONTROLLER') AND EXISTS (
        SELECT 1 FROM participant_draw d WHERE d.participant_id = participant_identity.participant_id
            AND d.controller_id = asking_user() AND d.closed_at IS NULL));

ALTER TABLE participation_frozen_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_identity ON participation_frozen_entry USING (EXISTS (
    SELECT 1 FROM participant_identity i WHERE i.participant_id = participation_frozen_entry.participant_id));
REVOKE UPDATE, DELETE, TRUNCATE ON participation_frozen_entry FROM ${runtimeRole};

ALTER TABLE participant_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON participant_file USING (asking_system() OR organisation_id = asking_organisation()
    OR body_id = asking_body() AND asking_local_plan_team());
