/**
 * Piste d’audit et conservation: what was done, by whom, when and why, in a chain that nobody can change unseen; and how
 * long a closed file is kept.
 *
 * <h2>Requirements: the chain</h2>
 *
 * <ul>
 *   <li>R-AUDIT-1: Each entry shall carry a hash of its whole content and of the hash of the entry before it.
 *   <li>R-AUDIT-2: When the trail is verified, the portal shall name every entry that was altered, deleted, inserted or
 *       moved.
 *   <li>R-AUDIT-3: When the trail is verified against heads noted earlier outside the database, the portal shall find a
 *       trail that was cut at its end or written anew as a whole.
 *   <li>R-AUDIT-4: When some entries of a trail are shown, the portal shall say whether each one still holds its content and
 *       follows the entry before it.
 * </ul>
 *
 * <h2>Requirements: reading</h2>
 *
 * <ul>
 *   <li>R-AUDIT-5: The trail of a body shall be read by its head of service, its internal control, an auditor and the
 *       managing authority; managers and controllers shall read the acts on files only, administrators the acts outside
 *       files only; the trail of a file shut by a conflict of interest shall not exist for the person.
 *   <li>R-AUDIT-6: When an auditor or a reader of the managing authority opens a page of a file, a document or an export, or
 *       anybody opens the record of a person, the portal shall write the reading once before it shows anything.
 *   <li>R-AUDIT-7: The portal shall list, for a file, who read what of it and when.
 *   <li>R-AUDIT-8: The portal shall tell, for a file, which of the 13 items of the audit trail it holds. (Reg. (EU)
 *       2021/1060 annex XIII)
 * </ul>
 *
 * <h2>Requirements: retention</h2>
 *
 * <ul>
 *   <li>R-RET-1: A file shall be kept until 31 December of the fifth year after that of the last payment to the carrier.
 *       (Reg. (EU) 2021/1060 art. 82)
 *   <li>R-RET-2: While proceedings or a request of the Commission suspend the retention, the portal shall let no day count,
 *       and shall require the reason.
 *   <li>R-RET-3: The portal shall refuse that a file expires before its last day.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>The database computes the hashes when an entry is inserted, and this package computes them again from the content:
 *       two programs that must agree. Rejected: computing both in the portal, which would make the verification a mirror
 *       of the writing.
 *   <li>The role of an auditor counts in one body between two dates; it is not narrowed to single files. Readings are
 *       noted where requests come in, one place for all pages. Rejected: a note in each use case, which the next page
 *       forgets.
 * </ul>
 *
 * <p>Out of scope for now: a mission that names its operations; reading the portal's own trail (log-ins, sign-ups) on
 * pages, which only the verifying command reads.
 */
@Feature(
        name = "audit",
        mayUse = {"shared", "identity", "legal"})
package fr.viaduc.domain.audit;

import fr.viaduc.domain.Feature;
