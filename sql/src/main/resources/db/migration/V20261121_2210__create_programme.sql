CREATE TABLE programme (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    period text NOT NULL,
    status text NOT NULL,
    prepared_by uuid NOT NULL,
    CONSTRAINT pk_programme PRIMARY KEY (id),
    CONSTRAINT uq_programme_code UNIQUE (body_id, code),
    CONSTRAINT fk_programme_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT ck_programme_period CHECK (period ~ '^20[0-9]{2}-20[0-9]{2}$'),
    CONSTRAINT ck_programme_status CHECK (status IN ('PREPARED', 'VALIDATED'))
);
ALTER TABLE programme ENABLE ROW LEVEL SECURITY;
-- A validated programme is public: published calls name it.
CREATE POLICY by_asker ON programme USING (asking_system() OR body_id = asking_body());
CREATE POLICY readable ON programme FOR SELECT USING (status = 'VALIDATED');

CREATE TABLE specific_objective (
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    priority_code text NOT NULL,
    priority_title text NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    schemes text NOT NULL,
    CONSTRAINT pk_specific_objective PRIMARY KEY (id),
    CONSTRAINT uq_specific_objective_code UNIQUE (programme_id, priority_code, code),
    CONSTRAINT fk_specific_objective_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
);
ALTER TABLE specific_objective ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON specific_objective
    USING (EXISTS (SELECT 1 FROM programme p WHERE p.id = programme_id));

CREATE TABLE global_grant (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    first_year integer NOT NULL,
    last_year integer NOT NULL,
    status text NOT NULL,
    prepared_by uuid NOT NULL,
    CONSTRAINT pk_global_grant PRIMARY KEY (id),
    CONSTRAINT uq_global_grant_number UNIQUE (body_id, number),
    CONSTRAINT fk_global_grant_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_global_grant_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT ck_global_grant_years CHECK (first_year BETWEEN 2000 AND 2100 AND last_year >= first_year),
    CONSTRAINT ck_global_grant_status CHECK (status IN ('PREPARED', 'VALIDATED'))
);
ALTER TABLE global_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON global_grant USING (asking_system() OR body_id = asking_body());

CREATE TABLE budget_line (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    global_grant_id uuid NOT NULL,
    specific_objective_id uuid NOT NULL,
    scheme text NOT NULL,
    year integer NOT NULL,
    esf_amount numeric(14, 2) NOT NULL,
    national_public_amount numeric(14, 2) NOT NULL,
    private_amount numeric(14, 2) NOT NULL,
    max_rate text NOT NULL,
    programmable_amount numeric(14, 2) NOT NULL,
    reserved_amount numeric(14, 2) NOT NULL,
    committed_amount numeric(14, 2) NOT NULL,
    declared_amount numeric(14, 2) NOT NULL,
    retained_amount numeric(14, 2) NOT NULL,
    paid_amount numeric(14, 2) NOT NULL,
    CONSTRAINT pk_budget_line PRIMARY KEY (id),
    CONSTRAINT uq_budget_line_year UNIQUE (global_grant_id, specific_objective_id, scheme, year),
    CONSTRAINT fk_budget_line_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_budget_line_global_grant FOREIGN KEY (global_grant_id) REFERENCES global_grant (id),
    CONSTRAINT fk_budget_line_specific_objective FOREIGN KEY (specific_objective_id) REFERENCES specific_objective (id),
    CONSTRAINT ck_budget_line_amounts CHECK (esf_amount > 0 AND national_public_amount >= 0 AND private_amount >= 0
        AND programmable_amount >= esf_amount),
    -- The database itself refuses an overdraft, whatever the concurrency.
    CONSTRAINT ck_budget_line_overdraft CHECK (reserved_amount BETWEEN 0 AND programmable_amount)
);
ALTER TABLE budget_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON budget_line USING (asking_system() OR body_id = asking_body());

CREATE TABLE budget_movement (
    id uuid NOT NULL,
    budget_line_id uuid NOT NULL,
    kind text NOT NULL,
    amount numeric(14, 2) NOT NULL,
    operation_id uuid,
    at timestamptz NOT NULL,
    actor_name text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT pk_budget_movement PRIMARY KEY (id),
    CONSTRAINT fk_budget_movement_budget_line FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
    CONSTRAINT ck_budget_movement_kind CHECK (kind IN ('OPENING', 'GLOBAL_GRANT_AMENDMENT', 'TRANSFER', 'RESERVATION',
        'RELEASE', 'COMMITMENT', 'DECLARED', 'RETAINED', 'DECLARED_TO_AUTHORITY', 'CERTIFIED',
        'RECEIVED_FROM_AUTHORITY', 'PAID_TO_BENEFICIARY', 'UNDUE', 'RECOVERED', 'WITHDRAWAL')),
    CONSTRAINT ck_budget_movement_operation CHECK (kind IN ('OPENING', 'GLOBAL_GRANT_AMENDMENT', 'TRANSFER',
        'RECEIVED_FROM_AUTHORITY') OR operation_id IS NOT NULL),
    CONSTRAINT ck_budget_movement_amount CHECK (amount <> 0)
);
CREATE INDEX ix_budget_movement_budget_line ON budget_movement (budget_line_id, at);
CREATE INDEX ix_budget_movement_operation ON budget_movement (operation_id);
ALTER TABLE budget_movement ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON budget_movement
    USING (EXISTS (SELECT 1 FROM budget_line l WHERE l.id = budget_line_id));
REVOKE UPDATE, DELETE, TRUNCATE ON budget_movement FROM ${runtimeRole};
