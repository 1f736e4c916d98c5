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
 *   <li>R-PROG-5 — A local plan and a protocol shall be prepared by a grant manager and count only once a validator, who
 *       has not changed them, has validated them.
 *   <li>R-PROG-6 — A protocol shall name each signatory once with what it gives every year, and shall add up what all
 *       give by year and over the years, apart from what no agreement covers yet.
 *   <li>R-PROG-7 — A territory shall be communes, each from a day to a day; what it was on a day shall stay readable.
 * </ul>
 *
 * <p>Out of scope for now: targets of protocols, amounts that change from year to year, operators of a local plan.
 *
 * <p>Decision: a budget line keeps its running totals beside its ledger, so that the database itself can refuse an
 * overdraft under any concurrency; rejected: summing the ledger under a serialisable transaction.
 */
@Feature(
        name = "programme",
        mayUse = {"shared", "identity", "organisation", "legal"})
package fr.viaduc.domain.programme;

import fr.viaduc.domain.Feature;
