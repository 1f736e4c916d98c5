-- The clock of a camera is read in legal time of mainland France, and a photograph dated like everything else.
ALTER TABLE visit_photo ALTER COLUMN taken_at TYPE timestamptz USING taken_at AT TIME ZONE 'Europe/Paris';
