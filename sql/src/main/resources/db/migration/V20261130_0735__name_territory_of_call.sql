-- A call may name the communes for which it is meant, beside what its text says of them.
ALTER TABLE call_for_projects
    ADD COLUMN territory_id uuid,
    ADD CONSTRAINT fk_call_for_projects_territory FOREIGN KEY (territory_id) REFERENCES territory (id);
