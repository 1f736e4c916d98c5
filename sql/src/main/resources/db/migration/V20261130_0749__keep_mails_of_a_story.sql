-- A mail that a scripted story calls for stays in the outbox: its people do not exist.
ALTER TABLE outgoing_mail ADD COLUMN scripted boolean NOT NULL DEFAULT false;
DROP INDEX ix_outgoing_mail_queue;
CREATE INDEX ix_outgoing_mail_queue ON outgoing_mail (next_attempt_at) WHERE status = 'QUEUED' AND NOT scripted;
