-- Aggregates refer to each other by identity, so the order in which one transaction inserts them is not known to the
-- mapping: every foreign key is checked at commit.
DO $$
DECLARE
    k record;
BEGIN
    FOR k IN SELECT conrelid::regclass AS tab, conname FROM pg_constraint
             WHERE contype = 'f' AND NOT condeferred AND connamespace = 'public'::regnamespace
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', k.tab, k.conname);
    END LOOP;
END $$;
