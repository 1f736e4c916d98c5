-- Which acts of the trail are readings; the domain knows the same ones in its enum Reading.
CREATE FUNCTION is_reading(act text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT act IN ('operation.read', 'document.read', 'list.export', 'participant.open', 'participant.openPseudonym') $$;

-- Who reads which entries of the trail of her body. What belongs to a file exists only for those for whom the file does.
DROP POLICY readable ON audit_entry;
CREATE POLICY readable ON audit_entry FOR SELECT USING (asking_system() OR chain = (SELECT asking_body()) AND (
    (operation_id IS NULL OR operation_id IN (SELECT o.id FROM operation o))
        AND (SELECT asking_role('VALIDATOR') OR asking_role('INTERNAL_CONTROL_OFFICER')
            OR asking_role('ANTI_FRAUD_OFFICER') OR asking_role('AUDITOR') OR asking_role('AUTHORITY_READER'))
    OR operation_id IN (SELECT o.id FROM operation o) AND NOT is_reading(act)
        AND (SELECT asking_role('GRANT_MANAGER') OR asking_role('CONTROLLER'))
    OR operation_id IS NULL AND (SELECT asking_role('ADMINISTRATOR'))));

-- The readings of a file, found among its acts.
CREATE INDEX ix_audit_entry_reading ON audit_entry (operation_id, sequence) WHERE is_reading(act);
