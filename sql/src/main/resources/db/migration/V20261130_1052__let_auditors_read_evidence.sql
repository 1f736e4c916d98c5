-- An auditor reads what a controller reads: evidence on participants, and the names of the people whom a controller drew,
-- also once the check is closed, for an audit comes after it. Each reading is noted.
ALTER POLICY by_asker ON document USING (asking_system() OR organisation_id = asking_organisation()
    OR body_id = asking_body()
        AND (operation_id IS NULL OR EXISTS (SELECT 1 FROM operation o WHERE o.id = operation_id))
        AND (kind <> 'PARTICIPANT_EVIDENCE' OR asking_role('PLIE_COORDINATOR') OR asking_role('COUNSELLOR')
            OR asking_role('CONTROLLER') OR asking_role('AUDITOR')));

ALTER POLICY readable_for_check ON participant_identity USING (
    body_id = asking_body() AND EXISTS (
        SELECT 1 FROM participant_draw d WHERE d.participant_id = participant_identity.participant_id
            AND (asking_role('AUDITOR')
                OR asking_role('CONTROLLER') AND d.controller_id = asking_user() AND d.closed_at IS NULL)));
