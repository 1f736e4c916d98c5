-- Paiements: from hand to hand, never twice through the same.
CREATE TABLE payment (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    check_id uuid,
    kind text NOT NULL,
    number text NOT NULL,
    amount numeric(14, 2) NOT NULL,
    account text NOT NULL,
    status text NOT NULL,
    due_at timestamptz,
    liquidated_by uuid,
    liquidated_by_name text,
    liquidated_at timestamptz,
    validated_by uuid,
    validated_by_name text,
    validated_at timestamptz,
    ordered_by uuid,
    ordered_by_name text,
    ordered_at timestamptz,
    closed_by uuid,
    closed_by_name text,
    closed_at timestamptz,
    mandate_number text,
    value_date date,
    bank_reference text,
    bounce_reason text,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT uq_payment_number UNIQUE (body_id, number),
    CONSTRAINT fk_payment_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_payment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_payment_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_payment_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_payment_kind CHECK (kind IN ('ADVANCE', 'INTERIM', 'BALANCE', 'SUPPLEMENT')),
    CONSTRAINT ck_payment_ground CHECK ((kind = 'ADVANCE') = (check_id IS NULL)),
    CONSTRAINT ck_payment_amount CHECK (amount > 0),
    CONSTRAINT ck_payment_status CHECK (status IN ('TO_LIQUIDATE', 'LIQUIDATED', 'VALIDATED', 'ORDERED', 'PAID',
        'BOUNCED')),
    CONSTRAINT ck_payment_liquidated CHECK (status = 'TO_LIQUIDATE'
        OR liquidated_by IS NOT NULL AND liquidated_by_name IS NOT NULL AND liquidated_at IS NOT NULL),
    CONSTRAINT ck_payment_validated CHECK (status IN ('TO_LIQUIDATE', 'LIQUIDATED')
        OR validated_by IS NOT NULL AND validated_by_name IS NOT NULL AND validated_at IS NOT NULL),
    CONSTRAINT ck_payment_ordered CHECK (status IN ('TO_LIQUIDATE', 'LIQUIDATED', 'VALIDATED')
        OR ordered_by IS NOT NULL AND ordered_by_name IS NOT NULL AND ordered_at IS NOT NULL
            AND mandate_number IS NOT NULL),
    CONSTRAINT ck_payment_closed CHECK (status NOT IN ('PAID', 'BOUNCED')
        OR closed_by IS NOT NULL AND closed_by_name IS NOT NULL AND closed_at IS NOT NULL),
    CONSTRAINT ck_payment_paid CHECK (status <> 'PAID' OR value_date IS NOT NULL AND bank_reference <> ''),
    CONSTRAINT ck_payment_bounced CHECK (status <> 'BOUNCED' OR bounce_reason <> ''),
    -- Nobody twice in one payment.
    CONSTRAINT ck_payment_hands CHECK (validated_by <> liquidated_by AND ordered_by <> liquidated_by
        AND ordered_by <> validated_by AND closed_by <> liquidated_by AND closed_by <> validated_by
        AND closed_by <> ordered_by)
);
CREATE INDEX ix_payment_operation ON payment (operation_id);
CREATE INDEX ix_payment_status ON payment (body_id, status);
CREATE INDEX ix_payment_organisation ON payment (organisation_id);
CREATE INDEX ix_payment_check ON payment (check_id);
-- One advance for an agreement, one payment for a check.
CREATE UNIQUE INDEX uq_payment_advance ON payment (operation_id) WHERE kind = 'ADVANCE';
CREATE UNIQUE INDEX uq_payment_check ON payment (check_id) WHERE check_id IS NOT NULL;
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON payment USING (asking_system() OR body_id = asking_body());
CREATE POLICY readable_by_carrier ON payment FOR SELECT USING (organisation_id = asking_organisation());

-- Indus and what comes back of them.
CREATE TABLE undue_amount (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    check_id uuid,
    number text NOT NULL,
    source text NOT NULL,
    amount numeric(14, 2) NOT NULL,
    grounds text NOT NULL,
    status text NOT NULL,
    rebuttal_last_day date,
    answer text,
    answered_at timestamptz,
    answered_by text,
    decision text,
    validated_by uuid,
    decided_at timestamptz,
    decided_by text,
    order_number text,
    order_amount numeric(14, 2),
    order_issued_at timestamptz,
    order_issued_by text,
    order_last_day date,
    CONSTRAINT pk_undue_amount PRIMARY KEY (id),
    CONSTRAINT uq_undue_amount_number UNIQUE (body_id, number),
    CONSTRAINT fk_undue_amount_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_undue_amount_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_undue_amount_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_undue_amount_check FOREIGN KEY (check_id) REFERENCES service_fact_check (id),
    CONSTRAINT ck_undue_amount_source CHECK (source IN ('SERVICE_FACT_CHECK', 'TERMINATION', 'AUDIT')),
    CONSTRAINT ck_undue_amount_amount CHECK (amount > 0),
    CONSTRAINT ck_undue_amount_grounds CHECK (grounds <> ''),
    CONSTRAINT ck_undue_amount_status CHECK (status IN ('ESTABLISHED', 'REBUTTAL', 'DECIDED', 'ORDER_ISSUED', 'OFFSET',
        'PARTLY_RECOVERED', 'RECOVERED', 'RESCHEDULED', 'WAIVED', 'IRRECOVERABLE', 'SETTLED')),
    CONSTRAINT ck_undue_amount_rebuttal CHECK (status = 'ESTABLISHED' OR rebuttal_last_day IS NOT NULL),
    CONSTRAINT ck_undue_amount_decided CHECK (status IN ('ESTABLISHED', 'REBUTTAL')
        OR decision <> '' AND decided_at IS NOT NULL AND decided_by IS NOT NULL),
    CONSTRAINT ck_undue_amount_order CHECK (status NOT IN ('ORDER_ISSUED', 'OFFSET', 'PARTLY_RECOVERED', 'RECOVERED',
        'RESCHEDULED') OR order_number <> '' AND order_amount = amount AND order_last_day IS NOT NULL)
);
CREATE UNIQUE INDEX uq_undue_amount_check ON undue_amount (check_id) WHERE check_id IS NOT NULL;
CREATE UNIQUE INDEX uq_undue_amount_order ON undue_amount (body_id, order_number) WHERE order_number IS NOT NULL;
CREATE INDEX ix_undue_amount_operation ON undue_amount (operation_id);
CREATE INDEX ix_undue_amount_status ON undue_amount (body_id, status);
CREATE INDEX ix_undue_amount_organisation ON undue_amount (organisation_id);
ALTER TABLE undue_amount ENABLE ROW LEVEL SECURITY;
-- A carrier hears of it when it may answer.
CREATE POLICY by_asker ON undue_amount USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation() AND status <> 'ESTABLISHED');

CREATE TABLE recovery_receipt (
    id uuid NOT NULL,
    undue_id uuid NOT NULL,
    amount numeric(14, 2) NOT NULL,
    value_date date NOT NULL,
    bank_reference text NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT pk_recovery_receipt PRIMARY KEY (id),
    CONSTRAINT fk_recovery_receipt_undue FOREIGN KEY (undue_id) REFERENCES undue_amount (id),
    CONSTRAINT ck_recovery_receipt_amount CHECK (amount > 0),
    CONSTRAINT ck_recovery_receipt_reference CHECK (bank_reference <> '')
);
CREATE INDEX ix_recovery_receipt_undue ON recovery_receipt (undue_id);
ALTER TABLE recovery_receipt ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON recovery_receipt USING (EXISTS (SELECT 1 FROM undue_amount u WHERE u.id = undue_id));

-- Never more back than was undue, whatever the concurrency.
CREATE FUNCTION bound_recovery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    owed numeric(14, 2);
BEGIN
    SELECT amount INTO owed FROM undue_amount WHERE id = NEW.undue_id FOR UPDATE;
    IF (SELECT coalesce(sum(amount), 0) FROM recovery_receipt WHERE undue_id = NEW.undue_id) > owed THEN
        RAISE EXCEPTION 'More would come back than % owes', NEW.undue_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER bound_recovery AFTER INSERT ON recovery_receipt FOR EACH ROW EXECUTE FUNCTION bound_recovery();
REVOKE UPDATE, DELETE, TRUNCATE ON recovery_receipt FROM ${runtimeRole};
