package fr.viaduc.domain.audit;

/**
 * The 13 items of the audit trail of an operation whose costs are reimbursed (éléments de la piste d'audit), in the order
 * of Reg. (EU) 2021/1060 annex XIII section I.
 */
public enum TrailItem {
    /** Selection criteria, procedure and approval. */
    SELECTION(Need.ALWAYS),
    /** The document that sets out the conditions for support. */
    CONDITIONS(Need.ALWAYS),
    /** The payment claims of the beneficiary. */
    CLAIMS(Need.ALWAYS),
    /** No relocation, and durability. */
    DURABILITY(Need.OUTSIDE),
    /** Proof and date of the payment of the public contribution. */
    PAYMENTS(Need.ALWAYS),
    /** Administrative and on-the-spot verifications. */
    VERIFICATIONS(Need.ALWAYS),
    /** Audits carried out. */
    AUDITS(Need.OUTSIDE),
    /** Follow-up of verifications and audits. */
    FOLLOW_UP(Need.WHEN_IT_ARISES),
    /** Compliance with applicable law. */
    LAW(Need.ALWAYS),
    /** Indicators reconciled with targets and values reported. */
    INDICATORS(Need.ALWAYS),
    /** Financial corrections and deductions. */
    CORRECTIONS(Need.WHEN_IT_ARISES),
    /** Real costs: invoices, proof of payment, accounts. */
    REAL_COSTS(Need.ALWAYS),
    /** Simplified costs: method, basic costs, express approval of the budget. */
    SIMPLIFIED_COSTS(Need.WHEN_IT_ARISES);

    /** When a file must hold an item. */
    private enum Need {
        ALWAYS,
        WHEN_IT_ARISES,
        OUTSIDE
    }

    /** What can be said of an item of a file. */
    public enum Presence {
        /** The file holds it. */
        PRESENT,
        /** The file lacks it. */
        MISSING,
        /** Nothing called for it so far. */
        NOT_CALLED_FOR,
        /** Kept outside the portal. */
        OUTSIDE
    }

    private final Need need;

    TrailItem(Need need) {
        this.need = need;
    }

    /** Its number in the annex. */
    public int number() {
        return ordinal() + 1;
    }

    /** What can be said of it for a file that holds so many pieces of it. */
    public Presence presence(long pieces) {
        if (pieces > 0) {
            return Presence.PRESENT;
        }
        return switch (need) {
            case ALWAYS -> Presence.MISSING;
            case WHEN_IT_ARISES -> Presence.NOT_CALLED_FOR;
            case OUTSIDE -> Presence.OUTSIDE;
        };
    }
}
