-- The file of a project, from the first draft of its application to its archiving.
CREATE TABLE operation (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    call_id uuid NOT NULL,
    number text,
    title text NOT NULL,
    status text NOT NULL,
    holder text,
    due_at timestamptz,
    carrying_unit_id uuid,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_operation PRIMARY KEY (id),
    CONSTRAINT uq_operation_number UNIQUE (body_id, number),
    CONSTRAINT fk_operation_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_operation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_operation_call FOREIGN KEY (call_id) REFERENCES call_for_projects (id),
    CONSTRAINT fk_operation_carrying_unit FOREIGN KEY (carrying_unit_id) REFERENCES organisational_unit (id),
    CONSTRAINT ck_operation_number CHECK (number ~ '^[0-9]{9}$'),
    CONSTRAINT ck_operation_title CHECK (length(title) BETWEEN 1 AND 250),
    CONSTRAINT ck_operation_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'ADMISSIBLE', 'APPRAISED', 'SELECTED',
        'CONTRACTED', 'IN_PROGRESS', 'FINAL_REPORT_SUBMITTED', 'CHECK_CLOSED', 'SETTLED', 'ARCHIVED', 'INADMISSIBLE',
        'WITHDRAWN', 'REJECTED', 'DEFERRED', 'DEPROGRAMMED', 'TERMINATED', 'IN_RECOVERY')),
    CONSTRAINT ck_operation_deposited CHECK (status IN ('DRAFT', 'WITHDRAWN') OR number IS NOT NULL),
    CONSTRAINT ck_operation_due_at CHECK (due_at IS NULL OR holder IS NOT NULL)
);
CREATE INDEX ix_operation_body ON operation (body_id, status);
CREATE INDEX ix_operation_organisation ON operation (organisation_id);
CREATE INDEX ix_operation_call ON operation (call_id);

-- Until its deposit a draft is its carrier's own business.
ALTER TABLE operation ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON operation USING (asking_system() OR organisation_id = asking_organisation()
    OR body_id = asking_body() AND number IS NOT NULL);

-- A carrier still reads the call of its file when the call is no longer public.
CREATE POLICY readable_by_carrier ON call_for_projects FOR SELECT USING (EXISTS (
    SELECT 1 FROM operation o WHERE o.call_id = call_for_projects.id AND o.organisation_id = asking_organisation()));

-- Numbers without gaps: the row stays locked until the deposit is committed or undone.
CREATE TABLE operation_number_counter (
    body_id uuid NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_operation_number_counter PRIMARY KEY (body_id, year),
    CONSTRAINT fk_operation_number_counter_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id)
);
ALTER TABLE operation_number_counter ENABLE ROW LEVEL SECURITY;
REVOKE ALL ON operation_number_counter FROM ${runtimeRole};

CREATE FUNCTION draw_operation_number(body uuid, deposit_year integer) RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = public AS
$$ INSERT INTO operation_number_counter AS c (body_id, year, last) VALUES (body, deposit_year, 1)
   ON CONFLICT (body_id, year) DO UPDATE SET last = c.last + 1 RETURNING last $$;
