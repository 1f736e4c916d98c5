-- The documents of a report in preparation stay with its carrier, like all that is in it.
CREATE FUNCTION is_in_draft_report(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT 1 FROM execution_report r WHERE r.status = 'DRAFT' AND r.id = wanted)
    OR EXISTS (SELECT 1 FROM expenditure_item i JOIN execution_report r ON r.id = i.report_id
               WHERE r.status = 'DRAFT' AND i.id = wanted) $$;

CREATE POLICY reported ON document AS RESTRICTIVE FOR SELECT USING (asking_system()
    OR organisation_id = asking_organisation()
    OR subject_type IS NULL OR subject_type NOT IN ('ExpenditureItem', 'ExecutionReport')
    OR NOT is_in_draft_report(subject_id));
