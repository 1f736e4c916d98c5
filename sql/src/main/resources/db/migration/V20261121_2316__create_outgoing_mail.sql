-- Mails on their way, queued in the transaction of the act that calls for them.
CREATE TABLE outgoing_mail (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid,
    operation_id uuid,
    recipient_id uuid,
    email text NOT NULL,
    recipient_name text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    secret boolean NOT NULL,
    status text NOT NULL,
    queued_at timestamptz NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    sent_at timestamptz,
    last_error text,
    CONSTRAINT pk_outgoing_mail PRIMARY KEY (id),
    CONSTRAINT fk_outgoing_mail_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_outgoing_mail_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_outgoing_mail_recipient FOREIGN KEY (recipient_id) REFERENCES user_account (id),
    CONSTRAINT ck_outgoing_mail_email CHECK (email LIKE '%_@_%'),
    CONSTRAINT ck_outgoing_mail_subject CHECK (subject <> '' AND subject !~ '[[:cntrl:]]'),
    CONSTRAINT ck_outgoing_mail_status CHECK (status IN ('QUEUED', 'SENT', 'FAILED')),
    CONSTRAINT ck_outgoing_mail_sent CHECK ((status = 'SENT') = (sent_at IS NOT NULL)),
    CONSTRAINT ck_outgoing_mail_failed CHECK (status <> 'FAILED' OR last_error IS NOT NULL),
    CONSTRAINT ck_outgoing_mail_attempts CHECK (attempts >= 0)
);
CREATE INDEX ix_outgoing_mail_queue ON outgoing_mail (next_attempt_at) WHERE status = 'QUEUED';
CREATE INDEX ix_outgoing_mail_operation ON outgoing_mail (operation_id, queued_at);
CREATE INDEX ix_outgoing_mail_recipient ON outgoing_mail (recipient_id, queued_at);

-- Anybody's act may call for a mail to anybody. It is read by its recipient and, unless it holds a secret, by the body
-- on whose behalf it was written.
ALTER TABLE outgoing_mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY queueable ON outgoing_mail FOR INSERT WITH CHECK (status = 'QUEUED');
CREATE POLICY readable ON outgoing_mail FOR SELECT USING (asking_system() OR recipient_id = asking_user()
    OR body_id = asking_body() AND NOT secret);
CREATE POLICY sendable ON outgoing_mail FOR UPDATE USING (asking_system());
REVOKE DELETE, TRUNCATE ON outgoing_mail FROM ${runtimeRole};
