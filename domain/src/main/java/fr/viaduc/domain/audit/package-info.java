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
 * </ul>
 */
@Feature(
        name = "audit",
        mayUse = {"shared", "identity", "legal"})
package fr.viaduc.domain.audit;

import fr.viaduc.domain.Feature;
