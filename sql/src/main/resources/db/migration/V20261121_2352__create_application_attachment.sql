-- The files attached to an application, with what each is meant to prove.
CREATE TABLE application_attachment (
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    kind text NOT NULL,
    document_id uuid NOT NULL,
    attached_at timestamptz NOT NULL,
    CONSTRAINT pk_application_attachment PRIMARY KEY (id),
    CONSTRAINT uq_application_attachment_document UNIQUE (application_id, document_id),
    CONSTRAINT fk_application_attachment_application FOREIGN KEY (application_id) REFERENCES funding_application (id),
    CONSTRAINT fk_application_attachment_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_application_attachment_document ON application_attachment (document_id);
ALTER TABLE application_attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON application_attachment
    USING (EXISTS (SELECT 1 FROM funding_application a WHERE a.id = application_attachment.application_id));

ALTER TABLE application_version
    ADD CONSTRAINT fk_application_version_document FOREIGN KEY (document_id) REFERENCES document (id),
    ADD CONSTRAINT fk_application_version_receipt FOREIGN KEY (receipt_id) REFERENCES document (id);
