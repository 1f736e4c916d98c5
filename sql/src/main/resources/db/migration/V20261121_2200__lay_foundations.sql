-- Who is asking is told to the database at the start of every transaction; without it no row is seen.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE COLLATION french (provider = icu, locale = 'fr-FR');

CREATE FUNCTION asking_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('viaduc.user', true), '')::uuid $$;

CREATE FUNCTION asking_body() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('viaduc.body', true), '')::uuid $$;

CREATE FUNCTION asking_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('viaduc.organisation', true), '')::uuid $$;

-- The portal itself: log-in, timers, mail. Never set for a person.
CREATE FUNCTION asking_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('viaduc.system', true), '') = 'on' $$;

-- The roles that the person holds where she is working, separated by blanks.
CREATE FUNCTION asking_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT role = ANY (string_to_array(coalesce(current_setting('viaduc.roles', true), ''), ' ')) $$;

-- Text as people search it: without accents or capitals.
CREATE FUNCTION searchable(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, coalesce(value, ''))) $$;

CREATE TABLE intermediate_body (
    id uuid NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    siren text NOT NULL,
    contact_email text NOT NULL,
    CONSTRAINT pk_intermediate_body PRIMARY KEY (id),
    CONSTRAINT uq_intermediate_body_code UNIQUE (code),
    CONSTRAINT ck_intermediate_body_siren CHECK (siren ~ '^[0-9]{9}$')
);
-- Names of public bodies are public; only the portal itself writes them.
ALTER TABLE intermediate_body ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON intermediate_body FOR SELECT USING (true);
CREATE POLICY writable ON intermediate_body FOR ALL USING (asking_system()) WITH CHECK (asking_system());

CREATE TABLE organisational_unit (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    CONSTRAINT pk_organisational_unit PRIMARY KEY (id),
    CONSTRAINT uq_organisational_unit_name UNIQUE (body_id, name),
    CONSTRAINT fk_organisational_unit_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_organisational_unit_parent FOREIGN KEY (parent_id) REFERENCES organisational_unit (id),
    CONSTRAINT ck_organisational_unit_parent CHECK (parent_id <> id)
);
ALTER TABLE organisational_unit ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON organisational_unit USING (asking_system() OR body_id = asking_body());

CREATE TABLE user_account (
    id uuid NOT NULL,
    version integer NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    password_hash text,
    failed_log_ins integer NOT NULL DEFAULT 0,
    blocked_until timestamptz,
    last_log_in_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_user_account PRIMARY KEY (id),
    CONSTRAINT uq_user_account_email UNIQUE (email),
    CONSTRAINT ck_user_account_email CHECK (email = lower(email) AND email LIKE '%_@_%'),
    CONSTRAINT ck_user_account_status CHECK (status IN ('INVITED', 'ACTIVE', 'DISABLED')),
    CONSTRAINT ck_user_account_password CHECK (status <> 'ACTIVE' OR password_hash IS NOT NULL),
    CONSTRAINT ck_user_account_failed_log_ins CHECK (failed_log_ins >= 0)
);
ALTER TABLE user_account ENABLE ROW LEVEL SECURITY;

CREATE TABLE role_assignment (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    body_id uuid,
    organisation_id uuid,
    unit_id uuid,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT pk_role_assignment PRIMARY KEY (id),
    CONSTRAINT fk_role_assignment_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT fk_role_assignment_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_role_assignment_unit FOREIGN KEY (unit_id) REFERENCES organisational_unit (id),
    CONSTRAINT ck_role_assignment_dates CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT ck_role_assignment_place CHECK (
        CASE WHEN role LIKE 'BENEFICIARY\_%' THEN organisation_id IS NOT NULL AND body_id IS NULL AND unit_id IS NULL
             ELSE body_id IS NOT NULL AND organisation_id IS NULL END)
);
CREATE INDEX ix_role_assignment_user ON role_assignment (user_id);
CREATE INDEX ix_role_assignment_body ON role_assignment (body_id);
CREATE INDEX ix_role_assignment_organisation ON role_assignment (organisation_id);
ALTER TABLE role_assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON role_assignment USING (asking_system() OR user_id = asking_user()
    OR body_id = asking_body() OR organisation_id = asking_organisation());

-- An account is seen by its owner and by those who work in the same place.
CREATE POLICY by_asker ON user_account USING (asking_system() OR id = asking_user()
    OR EXISTS (SELECT 1 FROM role_assignment a WHERE a.user_id = user_account.id))
    WITH CHECK (true);

CREATE TABLE access_token (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    token_hash text NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT pk_access_token PRIMARY KEY (id),
    CONSTRAINT uq_access_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_access_token_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT ck_access_token_purpose CHECK (purpose IN ('INVITATION', 'PASSWORD_RESET'))
);
ALTER TABLE access_token ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_system ON access_token USING (asking_system());

CREATE TABLE user_session (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    started_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    device text NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_user_session PRIMARY KEY (id),
    CONSTRAINT fk_user_session_user FOREIGN KEY (user_id) REFERENCES user_account (id)
);
CREATE INDEX ix_user_session_user ON user_session (user_id);
ALTER TABLE user_session ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON user_session USING (asking_system() OR user_id = asking_user());

-- Status history: written once.
CREATE TABLE status_change (
    id uuid NOT NULL,
    body_id uuid,
    organisation_id uuid,
    operation_id uuid,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    from_status text,
    to_status text NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid NOT NULL,
    actor_name text NOT NULL,
    role text NOT NULL,
    unit_id uuid,
    reason text NOT NULL,
    CONSTRAINT pk_status_change PRIMARY KEY (id)
);
CREATE INDEX ix_status_change_subject ON status_change (subject_id, at);
CREATE INDEX ix_status_change_operation ON status_change (operation_id, at);
ALTER TABLE status_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON status_change USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());

-- Audit trail: one chain of hashes for each body (and one for the portal itself), written once.
CREATE TABLE audit_chain (
    chain uuid NOT NULL,
    sequence bigint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_chain PRIMARY KEY (chain)
);
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON audit_chain FOR SELECT USING (asking_system() OR chain = asking_body());

CREATE TABLE audit_entry (
    chain uuid NOT NULL,
    sequence bigint NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid NOT NULL,
    actor_name text NOT NULL,
    role text NOT NULL,
    act text NOT NULL,
    object_type text NOT NULL,
    object_id uuid NOT NULL,
    object_label text NOT NULL,
    operation_id uuid,
    organisation_id uuid,
    before_status text,
    after_status text,
    reason text NOT NULL,
    details text NOT NULL,
    document_hash text,
    scripted boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (chain, sequence),
    CONSTRAINT uq_audit_entry_hash UNIQUE (hash)
);
CREATE INDEX ix_audit_entry_operation ON audit_entry (operation_id, sequence);
CREATE INDEX ix_audit_entry_object ON audit_entry (object_id);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON audit_entry FOR SELECT USING (asking_system() OR chain = asking_body());
CREATE POLICY appendable ON audit_entry FOR INSERT WITH CHECK (true);

-- The text over which the hash is taken: every field with its length before it, so that no two entries share a text.
CREATE FUNCTION audit_text(e audit_entry) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT string_agg(coalesce(length(f)::text || ':' || f, '-'), ',' ORDER BY n)
   FROM unnest(ARRAY[e.chain::text, e.sequence::text, extract(epoch FROM e.at)::text, e.actor_id::text, e.actor_name,
        e.role, e.act, e.object_type, e.object_id::text, e.object_label, e.operation_id::text, e.organisation_id::text,
        e.before_status, e.after_status, e.reason, e.details, e.document_hash, e.scripted::text,
        extract(epoch FROM e.recorded_at)::text, e.previous_hash]) WITH ORDINALITY AS t(f, n) $$;

CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    head audit_chain%ROWTYPE;
BEGIN
    INSERT INTO audit_chain (chain, sequence, hash) VALUES (NEW.chain, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM audit_chain WHERE chain = NEW.chain FOR UPDATE;
    NEW.sequence := head.sequence + 1;
    NEW.previous_hash := head.hash;
    NEW.recorded_at := clock_timestamp();
    NEW.hash := encode(sha256(convert_to(audit_text(NEW), 'UTF8')), 'hex');
    UPDATE audit_chain SET sequence = NEW.sequence, hash = NEW.hash WHERE chain = NEW.chain;
    RETURN NEW;
END $$;
CREATE TRIGGER chain_audit_entry BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, status_change FROM ${runtimeRole};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_chain FROM ${runtimeRole};

-- Nobody opens an admissibility, appraisal, committee, visit or check act without it.
CREATE TABLE conflict_of_interest_declaration (
    id uuid NOT NULL,
    body_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    conflict boolean NOT NULL,
    nature text NOT NULL,
    declared_at timestamptz NOT NULL,
    CONSTRAINT pk_conflict_of_interest_declaration PRIMARY KEY (id),
    CONSTRAINT fk_conflict_of_interest_declaration_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_conflict_of_interest_declaration_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT ck_conflict_of_interest_declaration_nature CHECK (NOT conflict OR nature <> '')
);
CREATE INDEX ix_conflict_of_interest_declaration_operation ON conflict_of_interest_declaration (operation_id, user_id, declared_at);
ALTER TABLE conflict_of_interest_declaration ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON conflict_of_interest_declaration USING (asking_system() OR body_id = asking_body());
REVOKE UPDATE, DELETE, TRUNCATE ON conflict_of_interest_declaration FROM ${runtimeRole};
