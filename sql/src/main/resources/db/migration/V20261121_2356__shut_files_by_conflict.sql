-- A declared conflict of interest shuts the file, and all that belongs to it, to the person who declared it.
CREATE POLICY shut_by_conflict ON operation AS RESTRICTIVE USING (asking_system() OR NOT EXISTS (
    SELECT 1 FROM conflict_of_interest_declaration d
    WHERE d.operation_id = operation.id AND d.user_id = asking_user() AND d.conflict
      AND NOT EXISTS (
        SELECT 1 FROM conflict_of_interest_declaration later
        WHERE later.operation_id = d.operation_id AND later.user_id = d.user_id AND later.declared_at > d.declared_at)));
