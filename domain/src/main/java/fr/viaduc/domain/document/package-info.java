/**
 * The documents of a file: those that people bring and those that the portal writes.
 *
 * <h2>Requirements</h2>
 *
 * <ul>
 *   <li>R-DOC-1: The portal shall write every document of the life of a file as PDF/A-3a and PDF/UA-1, with the emblem of
 *       the Union and the statement of co-financing.
 * </ul>
 */
@Feature(
        name = "document",
        mayUse = {"shared", "identity"})
package fr.viaduc.domain.document;

import fr.viaduc.domain.Feature;
