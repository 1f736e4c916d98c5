/**
 * Participants: the people whom an operation accompanies, their entry, their exit and what they may be asked.
 *
 * <ul>
 *   <li>R-PART-1 — The portal shall keep one participation per person and operation. When a person comes back, it shall
 *       open the same record again, keep the data of the first entry and count the last exit. (VR06, VR07)
 *   <li>R-PART-2 — If an entry lies outside the period in which the operation is carried out, or an exit before the entry,
 *       or a date in the future, then the portal shall refuse it. (VR01, VR02)
 *   <li>R-PART-3 — If the situation at exit was observed later than 28 days after it, or before it, then the portal shall
 *       refuse it. (VR08)
 *   <li>R-PART-4 — The portal shall count a record in the indicators only when all data of point 1.1 are there. (VR04)
 *   <li>R-PART-5 — When the share of incomplete records of an operation exceeds the parameter
 *       {@code participant.incomplete.alert}, the portal shall say so. (VA15)
 *   <li>R-PART-6 — If a person refuses to answer an item that does not allow it, then the portal shall refuse the answer;
 *       a refusal is coded, never left blank. (VR16)
 *   <li>R-PART-7 — If an age is impossible, then the portal shall refuse it; if it is unusual, or does not fit the diploma,
 *       the portal shall say so and go on. (VR11, VR12, VR13)
 *   <li>R-PART-8 — A person shall be shown by name only to the carrier's staff of the operation and to the team of the
 *       local plan, to a controller who drew the person, and to an auditor when a controller drew her, both on the record
 *       that was drawn and on no other of the same person; to all others as a pseudonym, a year of birth, a sex and a
 *       commune. The database shall refuse the name of a person, the use case the record of one that was not drawn.
 *   <li>R-PART-9 — When somebody opens the record of a person, the portal shall log it before it shows the data.
 *   <li>R-PART-10 — If a text holds something like a national number, then the portal shall refuse it.
 *   <li>R-PART-11 — When the operator validates a record, the portal shall freeze its entry data; a correction shall need a
 *       reason and keep the former copy.
 *   <li>R-PART-12 — When a file of participants is imported, the portal shall first report every error by row and column,
 *       and then import everything or nothing, or the valid rows only, as the person chooses.
 *   <li>R-PART-13 — When a row of a file bears an identifier already known in the operation, the portal shall update that
 *       record, and leave it as it is when nothing differs.
 *   <li>R-PART-15 — While nobody has said why they are needed, the portal shall hide the answers on disability, minimum
 *       income and origin from all but the counsellor, and log with its reason each time that they are shown.
 *   <li>R-PART-16 — The portal shall put no name of a person where those may read it who may not know it: the audit trail,
 *       a mail, a document, a list, a search, the name of a file.
 *   <li>R-PART-17 — When rows of a file are refused, the portal shall hand them back as a file with what is wrong in each,
 *       which can be corrected and imported as it is.
 *   <li>R-PART-18 — When somebody types a place by name, postal code or INSEE code, the portal shall keep the code of the
 *       commune that it means, and refuse one that it does not know or that may be several.
 *   <li>R-PART-14 — One person shall never count both as looking for a job and as having found one. (VR09, VR14)
 * </ul>
 *
 * <p>Decisions: identity and pseudonym are two tables, so that a manager's query cannot reach a name by mistake. Rejected:
 * masking columns in the queries, which every new query would have to remember. A carrier recognises a person among its own
 * participants only; finding the same person at two carriers is for the team of the local plan.
 *
 * <p>Out of scope: the pathway of the person in the local plan, and the follow-up six months after the exit (VR10, VR15).
 */
@Feature(
        name = "participant",
        mayUse = {"shared", "identity"})
package fr.viaduc.domain.participant;

import fr.viaduc.domain.Feature;
