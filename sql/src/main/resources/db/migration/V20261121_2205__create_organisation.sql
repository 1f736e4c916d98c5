-- Carrier organisations belong to the installation: the same association may ask several bodies.
CREATE TABLE organisation (
    id uuid NOT NULL,
    version integer NOT NULL,
    siret text NOT NULL,
    name text NOT NULL,
    acronym text,
    legal_form text NOT NULL,
    naf_code text,
    rna text,
    vat_number text,
    created_on date,
    collective_agreement text,
    group_links text,
    street text,
    postal_code text,
    city text,
    commune_code text,
    email text,
    phone text,
    website text,
    iban text,
    bic text,
    account_holder text,
    vat_status text,
    public_buyer boolean,
    public_buyer_reason text,
    accounting text,
    signed_up_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT uq_organisation_siret UNIQUE (siret),
    CONSTRAINT ck_organisation_siret CHECK (siret ~ '^[0-9]{14}$'),
    CONSTRAINT ck_organisation_legal_form CHECK (legal_form IN ('ASSOCIATION', 'FOUNDATION', 'COMPANY', 'COOPERATIVE',
        'LOCAL_AUTHORITY', 'INTERCOMMUNALITY', 'SOCIAL_ACTION_CENTRE', 'PUBLIC_BODY', 'PUBLIC_INTEREST_GROUP',
        'STATE_OPERATOR', 'OPCO', 'CHAMBER', 'OTHER')),
    CONSTRAINT ck_organisation_rna CHECK (rna ~ '^W[0-9]{9}$'),
    CONSTRAINT ck_organisation_postal_code CHECK (postal_code ~ '^[0-9]{5}$'),
    CONSTRAINT ck_organisation_vat_status CHECK (vat_status IN ('SUBJECT', 'PARTIAL', 'NOT_SUBJECT')),
    CONSTRAINT ck_organisation_accounting CHECK (accounting IN ('PUBLIC_ACCOUNTANT', 'AUDITOR', 'CHARTERED_ACCOUNTANT',
        'INTERNAL'))
);

-- Bénéficiaires effectifs (Reg. (EU) 2021/1060 annex XVII, field 3).
CREATE TABLE beneficial_owner (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    birth_date date NOT NULL,
    identifier text NOT NULL,
    CONSTRAINT pk_beneficial_owner PRIMARY KEY (id),
    CONSTRAINT fk_beneficial_owner_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_beneficial_owner_organisation ON beneficial_owner (organisation_id);

-- The bodies with which an organisation has a file.
CREATE TABLE organisation_body (
    organisation_id uuid NOT NULL,
    body_id uuid NOT NULL,
    CONSTRAINT pk_organisation_body PRIMARY KEY (organisation_id, body_id),
    CONSTRAINT fk_organisation_body_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_organisation_body_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id)
);
CREATE INDEX ix_organisation_body_body ON organisation_body (body_id);

ALTER TABLE organisation_body ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON organisation_body USING (asking_system() OR body_id = asking_body()
    OR organisation_id = asking_organisation());

-- A body reads the organisations that have a file with it; only the organisation itself writes its sheet.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY writable ON organisation USING (asking_system() OR id = asking_organisation());
CREATE POLICY readable ON organisation FOR SELECT USING (
    EXISTS (SELECT 1 FROM organisation_body b WHERE b.organisation_id = organisation.id AND b.body_id = asking_body()));

ALTER TABLE beneficial_owner ENABLE ROW LEVEL SECURITY;
CREATE POLICY writable ON beneficial_owner USING (asking_system() OR organisation_id = asking_organisation());
CREATE POLICY readable ON beneficial_owner FOR SELECT USING (
    EXISTS (SELECT 1 FROM organisation o WHERE o.id = organisation_id));

ALTER TABLE role_assignment
    ADD CONSTRAINT fk_role_assignment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id);
