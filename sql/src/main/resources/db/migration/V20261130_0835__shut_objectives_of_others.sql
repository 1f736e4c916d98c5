-- An objective of a validated programme is read by everybody, and written by the body of its programme alone.
DROP POLICY by_parent ON specific_objective;
CREATE POLICY by_owner ON specific_objective USING (EXISTS (
    SELECT 1 FROM programme p WHERE p.id = programme_id AND (asking_system() OR p.body_id = asking_body())));
CREATE POLICY readable ON specific_objective FOR SELECT USING (EXISTS (
    SELECT 1 FROM programme p WHERE p.id = programme_id));
