-- Checks rest on a report and an agreement, payments on an agreement that they never exceed.
ALTER TABLE service_fact_check
    ADD COLUMN edits integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT fk_service_fact_check_report FOREIGN KEY (report_id) REFERENCES execution_report (id),
    ADD CONSTRAINT fk_service_fact_check_agreement FOREIGN KEY (agreement_id) REFERENCES grant_agreement (id);
ALTER TABLE payment
    ADD CONSTRAINT fk_payment_agreement FOREIGN KEY (agreement_id) REFERENCES grant_agreement (id);

-- The database refuses by itself what would exceed the agreement or go to another account, whatever the concurrency.
CREATE FUNCTION bound_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    granted numeric(14, 2);
    agreed_account text;
    others numeric(14, 2);
    given_back numeric(14, 2);
BEGIN
    PERFORM 1 FROM grant_agreement WHERE id = NEW.agreement_id FOR UPDATE;
    SELECT p.esf_amount, v.payee_iban INTO granted, agreed_account
        FROM agreement_version v JOIN financing_plan p ON p.id = v.plan_id
        WHERE v.agreement_id = NEW.agreement_id AND v.in_force_from IS NOT NULL
        ORDER BY v.version_number DESC LIMIT 1;
    SELECT coalesce(sum(amount), 0) INTO others
        FROM payment WHERE operation_id = NEW.operation_id AND id <> NEW.id;
    SELECT coalesce(sum(r.amount), 0) INTO given_back
        FROM recovery_receipt r JOIN undue_amount u ON u.id = r.undue_id WHERE u.operation_id = NEW.operation_id;
    IF granted IS NULL OR others - given_back + NEW.amount > granted THEN
        RAISE EXCEPTION 'Payment % would exceed the agreement: % of %', NEW.number, others - given_back + NEW.amount,
            granted USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status IN ('VALIDATED', 'ORDERED') AND NEW.account <> agreed_account THEN
        RAISE EXCEPTION 'Payment % would not go to the account of the agreement', NEW.number
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bound_payment BEFORE INSERT OR UPDATE OF amount, account, status ON payment
    FOR EACH ROW EXECUTE FUNCTION bound_payment();
