/**
 * What is financed and with how much: programme tree, global grant, budget lines by year and their ledger, territory.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-PROG-1 — A programme tree and a global grant shall be prepared by a grant manager and count only once a
 *       validator, who is another person, has validated them.
 *   <li>R-PROG-2 — When a committee decides favourably, the budget line shall reserve the amount; if what is left is
 *       less, then the portal shall refuse the decision.
 *   <li>R-PROG-3 — Every change of a budget line shall be a movement that is never changed or deleted.
 *   <li>R-PROG-4 — When an operation is deprogrammed, the budget line shall release what it had reserved for it, and
 *       no more.
 * </ul>
 *
 * <p>Out of scope for now: local plans, protocols and territories have their tables and no act yet.
 *
 * <p>Decision: a budget line keeps its running totals beside its ledger, so that the database itself can refuse an
 * overdraft under any concurrency; rejected: summing the ledger under a serialisable transaction.
 */
@Feature(
        name = "programme",
        mayUse = {"shared", "identity", "organisation", "legal"})
package fr.viaduc.domain.programme;

import fr.viaduc.domain.Feature;
