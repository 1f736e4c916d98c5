-- What a person has typed in a form and not sent yet. It is hers alone.
CREATE TABLE form_draft (
    user_id uuid NOT NULL,
    form_key text NOT NULL,
    fields jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    CONSTRAINT pk_form_draft PRIMARY KEY (user_id, form_key),
    CONSTRAINT fk_form_draft_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT ck_form_draft_key CHECK (form_key ~ '^[A-Za-z0-9._-]{1,200}$'),
    CONSTRAINT ck_form_draft_fields CHECK (jsonb_typeof(fields) = 'object')
);
ALTER TABLE form_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON form_draft USING (user_id = asking_user());
