/**
 * The file of a project (operation) and the application by which a carrier asks for the grant.
 *
 * <h2>Requirements: the file</h2>
 *
 * <ul>
 *   <li>R-OPE-1: When a carrier opens the first draft of an application, the portal shall open the file with it.
 *   <li>R-OPE-2: While a file is in a status, the portal shall refuse every status that does not directly follow it.
 *   <li>R-OPE-3: When an application is deposited, its file shall receive a number of nine digits: the year of the
 *       deposit in legal time and a sequence of that year, unique in the intermediate body and without gaps.
 *   <li>R-OPE-4: The portal shall show at any time who holds the file and until when.
 *   <li>R-OPE-5: Where the body is its own carrier, the file shall name the unit of the body that carries it.
 * </ul>
 *
 * <h2>Requirements: the financing plan</h2>
 *
 * <ul>
 *   <li>R-PLAN-1: The amount of an expenditure line shall be its share of a base amount or its units at their price, cut to
 *       the cent.
 *   <li>R-PLAN-2: Where the option is T40 or T15, the portal shall compute 40 % or 15 % of the direct staff costs line by
 *       line, each cut to the cent, participants never counted, and fix the rate in the plan.
 *   <li>R-PLAN-3: If a cost option is chosen that the portal does not compute, then it shall refuse the option.
 *   <li>R-PLAN-4: If nothing is spent, or no grant is asked for, then the portal shall refuse the plan.
 *   <li>R-PLAN-5: If costs and resources of a year differ, then the portal shall refuse the plan and name the difference.
 *   <li>R-PLAN-6: If in-kind or third-party costs differ from the resources of the same kind, then the portal shall refuse
 *       the plan. (Décret 2022-608, annex)
 *   <li>R-PLAN-7: If public support exceeds the total cost less what is given in kind, then the portal shall refuse the
 *       plan. (Reg. (EU) 2021/1060 art. 67(1)(a))
 *   <li>R-PLAN-8: Where the total cost is at most 200 000 € and the grant is not State aid, the portal shall refuse real
 *       costs, and under a flat rate any real cost but staff and participants. (Art. 53(2))
 *   <li>R-PLAN-9: If a line is entered for what the cost option computes, then the portal shall refuse the plan.
 *   <li>R-PLAN-10: If indirect costs are real and no key is written, then the portal shall refuse the plan. (Décret
 *       2022-608 art. 6)
 *   <li>R-PLAN-11: If the cost option is not one of the call, then the portal shall refuse the plan.
 *   <li>R-PLAN-12: If the exact rate of the grant exceeds the highest rate of the call, then the portal shall refuse the
 *       plan.
 *   <li>R-PLAN-13: If the grant or the total cost is below the minimum of the call, or the grant exceeds its allocation,
 *       then the portal shall refuse the plan.
 *   <li>R-PLAN-14: If a line names a year outside the operation, then the portal shall refuse the plan.
 *   <li>R-PLAN-15: When a plan is copied, the copy shall keep the origin of every line, and the portal shall show line by
 *       line what was kept, changed, removed or added, with both amounts and the reason.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>{@link fr.viaduc.domain.application.Operation} lives here, and not with the grant agreement as the table of
 *       features of the house would have it: every later feature (appraisal, selection, agreement, report, check,
 *       payment) moves the status of the file, and a feature may only use an earlier one. Rejected: an interface of the
 *       shared kernel that the agreement would implement, which hides the table behind a port for no gain.
 *   <li>The status of the file is stored and moved by the acts of each feature in the same transaction. Rejected: deriving
 *       it at each reading from the parts of the file, which costs a join per part in every list.
 *   <li>One {@link fr.viaduc.domain.application.FinancingPlan} serves the plan asked for, the plan retained and the plan
 *       agreed, as copies whose lines keep their origin. Rejected: versions inside one plan, which would let a later
 *       stage touch what was signed.
 *   <li>The flat rate is kept in the plan when the option is chosen. Rejected: looking it up at each reading, which would
 *       change the plan of a signed agreement when the law changes.
 * </ul>
 */
@Feature(
        name = "application",
        mayUse = {"shared", "identity", "organisation", "programme", "call", "document", "legal"})
package fr.viaduc.domain.application;

import fr.viaduc.domain.Feature;
