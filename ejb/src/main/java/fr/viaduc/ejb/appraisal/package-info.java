/** Reviewing the admissibility of applications and appraising them. */
@Feature(
        name = "appraisal",
        mayUse = {"shared", "identity", "audit", "organisation", "legal", "document", "mail", "call", "application"})
package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.Feature;
