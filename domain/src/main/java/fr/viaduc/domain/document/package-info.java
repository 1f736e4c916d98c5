/**
 * The documents of a file: those that people bring and those that the portal writes.
 *
 * <h2>Requirements</h2>
 *
 * <ul>
 *   <li>R-DOC-1: The portal shall write every document of the life of a file as PDF/A-3a and PDF/UA-1, with the emblem of
 *       the Union and the statement of co-financing.
 *   <li>R-DOC-2: When the same document is written again from the same values, it shall have the same bytes.
 *   <li>R-DOC-3: If a file is empty, larger than 50 MB or the 101st of its object, then the portal shall refuse it and say
 *       why and what to do.
 *   <li>R-DOC-4: If the content of a file is not of the type that its name claims, or the type is not accepted, then the
 *       portal shall refuse it.
 *   <li>R-DOC-5: If an office file unfolds beyond what such files need, or carries programs, then the portal shall refuse
 *       it before anything opens it.
 *   <li>R-DOC-6: When a file is brought, the portal shall clean its name of paths and of signs that mislead.
 *   <li>R-DOC-7: When a scanner is connected, the portal shall refuse a file with a virus, and any file while the scanner
 *       does not answer; without a scanner it shall say so on the document.
 *   <li>R-DOC-8: The portal shall keep files outside the web root under a random identity with their SHA-256 hash, and
 *       give a document only to those who may read it; for others it does not exist.
 *   <li>R-DOC-9: The portal shall not let anybody change a document or take away one that it wrote.
 *   <li>R-DOC-10: When an auditor or a reader of the managing authority opens a document, or anybody opens evidence on a
 *       participant, the portal shall write it in the audit trail.
 *   <li>R-DOC-11: The portal shall list all documents of a file that a person may read in one place, with kind, version, date,
 *       author, size and hash; evidence on a participant stands with the person only.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Bytes stand in a directory and not in the database: a backup of the database stays small and a file of 50 MB never
 *       passes through the memory of the server. Rejected: large objects of PostgreSQL.
 *   <li>A document is never changed: what replaces it is another document.
 * </ul>
 */
@Feature(
        name = "document",
        mayUse = {"shared", "identity"})
package fr.viaduc.domain.document;

import fr.viaduc.domain.Feature;
