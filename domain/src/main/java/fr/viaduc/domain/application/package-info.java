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
 * <h2>Requirements: the application</h2>
 *
 * <ul>
 *   <li>R-APP-1: When a carrier saves a section, the portal shall keep what is typed, complete or not, and shall refuse at
 *       once, field by field, all that it cannot understand.
 *   <li>R-APP-2: The portal shall ask a field or a list only where the answers given elsewhere call for it.
 *   <li>R-APP-3: If somebody who is not a signatory of the carrier deposits or withdraws, then the portal shall refuse.
 *   <li>R-APP-4: If a carrier writes in a section that is not in its hands, then the portal shall refuse.
 *   <li>R-APP-5: If a mandatory answer or list is missing, then the portal shall list it before the deposit, by section.
 *   <li>R-APP-6: If the period, the carrier, the forecasts or the requests contradict the call, the texts or each other,
 *       then the portal shall refuse the deposit and name each contradiction.
 *   <li>R-APP-7: If the operation is completed on the day of the first deposit, then the portal shall refuse the
 *       application. (Reg. (EU) 2021/1060 art. 63(6))
 *   <li>R-APP-8: If the financing plan breaks one of its rules, then the portal shall refuse the deposit.
 *   <li>R-APP-9: If a file that an organisation of this form must attach is missing, then the portal shall refuse the
 *       deposit.
 *   <li>R-APP-10: When the signatory deposits, the portal shall require every line of the commitment to be ticked.
 *   <li>R-APP-11: If the first deposit comes before the opening or from the closing instant of the call on, then the portal
 *       shall refuse it.
 *   <li>R-APP-12: When an application is deposited, the portal shall seal a version that nobody can change; the filing date
 *       shall stay that of version 1.
 *   <li>R-APP-13: When a manager asks for completion, the portal shall accept one grouped request, with a delay that may
 *       be given a second and last time.
 *   <li>R-APP-14: While changes are requested, the portal shall open only the sections named, and at the next deposit show
 *       each field that changed, before and after.
 *   <li>R-APP-15: When a signatory withdraws an application before the signature of the agreement, the portal shall require
 *       a reason.
 *   <li>R-APP-16: If a deposit is sent twice, then the portal shall keep one.
 *   <li>R-APP-17: While an application is in a status, the portal shall refuse every status that does not directly follow it.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>The fourteen sections are a catalogue ({@link fr.viaduc.domain.application.SectionField}) with one answer per row,
 *       read back through typed views (activities, indicators, forecasts). One mechanism serves the screens, the checks,
 *       the comparison of versions and the sealed copy, and a later form by call only adds fields. Rejected: a column per
 *       field, which repeats each field in entity, table, form, page, check, comparison and copy.
 *   <li>Two writers compete for a section, not for the application: each section has its own version.
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
