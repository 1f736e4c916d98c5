-- A case that waits for the selection committee: an appraised application, an amendment, a deprogramming.
CREATE TABLE agenda_proposal (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    operation_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    operation_number text NOT NULL,
    title text NOT NULL,
    carrier_id uuid NOT NULL,
    carrier_name text NOT NULL,
    carrying_unit_id uuid,
    opinion text,
    summary text NOT NULL,
    total_cost numeric(14, 2) NOT NULL,
    requested_amount numeric(14, 2) NOT NULL,
    instructed_amount numeric(14, 2) NOT NULL,
    ready_at timestamptz NOT NULL,
    CONSTRAINT pk_agenda_proposal PRIMARY KEY (id),
    CONSTRAINT fk_agenda_proposal_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_agenda_proposal_operation FOREIGN KEY (operation_id) REFERENCES operation (id),
    CONSTRAINT fk_agenda_proposal_carrier FOREIGN KEY (carrier_id) REFERENCES organisation (id),
    CONSTRAINT fk_agenda_proposal_unit FOREIGN KEY (carrying_unit_id) REFERENCES organisational_unit (id),
    CONSTRAINT ck_agenda_proposal_kind CHECK (kind IN ('SELECTION', 'REPROGRAMMING', 'DEPROGRAMMING')),
    CONSTRAINT ck_agenda_proposal_status CHECK (status IN ('WAITING', 'ON_AGENDA', 'DECIDED', 'WITHDRAWN')),
    CONSTRAINT ck_agenda_proposal_opinion CHECK (opinion IN ('FAVOURABLE', 'FAVOURABLE_WITH_RESERVATIONS',
        'UNFAVOURABLE')),
    CONSTRAINT ck_agenda_proposal_appraised CHECK (kind = 'DEPROGRAMMING' OR opinion IS NOT NULL),
    CONSTRAINT ck_agenda_proposal_amounts CHECK (total_cost >= 0 AND requested_amount >= 0 AND instructed_amount >= 0)
);
CREATE INDEX ix_agenda_proposal_body ON agenda_proposal (body_id, status);
CREATE INDEX ix_agenda_proposal_operation ON agenda_proposal (operation_id);
-- One case of a file at a time before the committee.
CREATE UNIQUE INDEX uq_agenda_proposal_pending ON agenda_proposal (operation_id) WHERE status IN ('WAITING', 'ON_AGENDA');
ALTER TABLE agenda_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON agenda_proposal USING (asking_system() OR body_id = asking_body());

CREATE TABLE agenda_proposal_share (
    agenda_proposal_id uuid NOT NULL,
    budget_line_id uuid NOT NULL,
    budget_year integer NOT NULL,
    amount numeric(14, 2) NOT NULL,
    CONSTRAINT pk_agenda_proposal_share PRIMARY KEY (agenda_proposal_id, budget_line_id),
    CONSTRAINT fk_agenda_proposal_share_proposal FOREIGN KEY (agenda_proposal_id) REFERENCES agenda_proposal (id),
    CONSTRAINT fk_agenda_proposal_share_line FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
    CONSTRAINT ck_agenda_proposal_share_amount CHECK (amount >= 0)
);
ALTER TABLE agenda_proposal_share ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON agenda_proposal_share
    USING (EXISTS (SELECT 1 FROM agenda_proposal p WHERE p.id = agenda_proposal_id));

CREATE TABLE committee_session (
    id uuid NOT NULL,
    version integer NOT NULL,
    body_id uuid NOT NULL,
    status text NOT NULL,
    title text NOT NULL,
    scheduled_at timestamptz NOT NULL,
    place text NOT NULL,
    quorum integer NOT NULL,
    rules_version text NOT NULL,
    chair_seat_id uuid,
    convened_at timestamptz,
    opened_at timestamptz,
    closed_at timestamptz,
    closed_by uuid,
    minutes_signed_at timestamptz,
    CONSTRAINT pk_committee_session PRIMARY KEY (id),
    CONSTRAINT fk_committee_session_body FOREIGN KEY (body_id) REFERENCES intermediate_body (id),
    CONSTRAINT fk_committee_session_closed_by FOREIGN KEY (closed_by) REFERENCES user_account (id),
    CONSTRAINT ck_committee_session_status CHECK (status IN ('PREPARED', 'OPEN', 'CLOSED', 'MINUTES_SIGNED')),
    CONSTRAINT ck_committee_session_quorum CHECK (quorum >= 1),
    CONSTRAINT ck_committee_session_open CHECK (status = 'PREPARED'
        OR (convened_at IS NOT NULL AND opened_at IS NOT NULL AND chair_seat_id IS NOT NULL)),
    CONSTRAINT ck_committee_session_closed CHECK (status NOT IN ('CLOSED', 'MINUTES_SIGNED')
        OR (closed_at IS NOT NULL AND closed_by IS NOT NULL)),
    CONSTRAINT ck_committee_session_signed CHECK ((status = 'MINUTES_SIGNED') = (minutes_signed_at IS NOT NULL))
);
CREATE INDEX ix_committee_session_body ON committee_session (body_id, scheduled_at);
ALTER TABLE committee_session ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_asker ON committee_session USING (asking_system() OR body_id = asking_body());

CREATE TABLE committee_seat (
    id uuid NOT NULL,
    committee_session_id uuid NOT NULL,
    member_id uuid NOT NULL,
    member_name text NOT NULL,
    email text NOT NULL,
    unit_id uuid,
    attendance text NOT NULL,
    CONSTRAINT pk_committee_seat PRIMARY KEY (id),
    CONSTRAINT uq_committee_seat_member UNIQUE (committee_session_id, member_id),
    CONSTRAINT fk_committee_seat_session FOREIGN KEY (committee_session_id) REFERENCES committee_session (id),
    CONSTRAINT fk_committee_seat_member FOREIGN KEY (member_id) REFERENCES user_account (id),
    CONSTRAINT fk_committee_seat_unit FOREIGN KEY (unit_id) REFERENCES organisational_unit (id),
    CONSTRAINT ck_committee_seat_attendance CHECK (attendance IN ('CONVENED', 'PRESENT', 'EXCUSED', 'ABSENT'))
);
ALTER TABLE committee_seat ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON committee_seat
    USING (EXISTS (SELECT 1 FROM committee_session s WHERE s.id = committee_session_id));
ALTER TABLE committee_session
    ADD CONSTRAINT fk_committee_session_chair FOREIGN KEY (chair_seat_id) REFERENCES committee_seat (id);

CREATE TABLE agenda_item (
    id uuid NOT NULL,
    committee_session_id uuid NOT NULL,
    agenda_proposal_id uuid NOT NULL,
    item_rank integer NOT NULL,
    outcome text,
    granted_amount numeric(14, 2),
    decision_reasons text,
    decision_reservations text,
    decided_at timestamptz,
    recorded_by uuid,
    CONSTRAINT pk_agenda_item PRIMARY KEY (id),
    CONSTRAINT uq_agenda_item_proposal UNIQUE (committee_session_id, agenda_proposal_id),
    CONSTRAINT uq_agenda_item_rank UNIQUE (committee_session_id, item_rank) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_agenda_item_session FOREIGN KEY (committee_session_id) REFERENCES committee_session (id),
    CONSTRAINT fk_agenda_item_proposal FOREIGN KEY (agenda_proposal_id) REFERENCES agenda_proposal (id),
    CONSTRAINT fk_agenda_item_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_agenda_item_rank CHECK (item_rank >= 1),
    CONSTRAINT ck_agenda_item_outcome CHECK (outcome IN ('FAVOURABLE', 'UNFAVOURABLE', 'DEFERRED')),
    CONSTRAINT ck_agenda_item_decided CHECK ((outcome IS NULL) = (decided_at IS NULL)
        AND (outcome IS NULL) = (granted_amount IS NULL) AND (outcome IS NULL) = (recorded_by IS NULL)),
    CONSTRAINT ck_agenda_item_grounds CHECK (outcome IS NULL OR outcome = 'FAVOURABLE' OR decision_reasons <> ''),
    CONSTRAINT ck_agenda_item_granted CHECK (granted_amount >= 0 AND (outcome = 'FAVOURABLE' OR granted_amount = 0))
);
CREATE INDEX ix_agenda_item_proposal ON agenda_item (agenda_proposal_id);
ALTER TABLE agenda_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON agenda_item
    USING (EXISTS (SELECT 1 FROM committee_session s WHERE s.id = committee_session_id));

CREATE TABLE agenda_item_share (
    agenda_item_id uuid NOT NULL,
    budget_line_id uuid NOT NULL,
    budget_year integer NOT NULL,
    amount numeric(14, 2) NOT NULL,
    CONSTRAINT pk_agenda_item_share PRIMARY KEY (agenda_item_id, budget_line_id),
    CONSTRAINT fk_agenda_item_share_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT fk_agenda_item_share_line FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
    CONSTRAINT ck_agenda_item_share_amount CHECK (amount >= 0)
);
ALTER TABLE agenda_item_share ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON agenda_item_share
    USING (EXISTS (SELECT 1 FROM agenda_item i WHERE i.id = agenda_item_id));

CREATE TABLE committee_recusal (
    agenda_item_id uuid NOT NULL,
    committee_seat_id uuid NOT NULL,
    reason text NOT NULL,
    recused_at timestamptz NOT NULL,
    CONSTRAINT pk_committee_recusal PRIMARY KEY (agenda_item_id, committee_seat_id),
    CONSTRAINT fk_committee_recusal_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT fk_committee_recusal_seat FOREIGN KEY (committee_seat_id) REFERENCES committee_seat (id),
    CONSTRAINT ck_committee_recusal_reason CHECK (reason IN ('DECLARED_CONFLICT', 'CARRYING_UNIT', 'AT_OWN_REQUEST'))
);
ALTER TABLE committee_recusal ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON committee_recusal
    USING (EXISTS (SELECT 1 FROM agenda_item i WHERE i.id = agenda_item_id));

CREATE TABLE committee_vote (
    id uuid NOT NULL,
    agenda_item_id uuid NOT NULL,
    committee_seat_id uuid NOT NULL,
    choice text NOT NULL,
    cast_at timestamptz NOT NULL,
    CONSTRAINT pk_committee_vote PRIMARY KEY (id),
    CONSTRAINT uq_committee_vote_seat UNIQUE (agenda_item_id, committee_seat_id),
    CONSTRAINT fk_committee_vote_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT fk_committee_vote_seat FOREIGN KEY (committee_seat_id) REFERENCES committee_seat (id),
    CONSTRAINT ck_committee_vote_choice CHECK (choice IN ('FAVOURABLE', 'UNFAVOURABLE', 'DEFERRED', 'ABSTENTION'))
);
ALTER TABLE committee_vote ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_parent ON committee_vote
    USING (EXISTS (SELECT 1 FROM agenda_item i WHERE i.id = agenda_item_id));
