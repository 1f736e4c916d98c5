-- Opening the protected answers of a participant is a reading too.
CREATE OR REPLACE FUNCTION is_reading(act text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT act IN ('operation.read', 'document.read', 'list.export', 'participant.open', 'participant.openProtected',
    'participant.openPseudonym') $$;
REINDEX INDEX ix_audit_entry_reading;
