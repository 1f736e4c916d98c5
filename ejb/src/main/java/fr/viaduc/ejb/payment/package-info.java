/** Paying carriers, and recovering what was undue. */
@Feature(
        name = "payment",
        mayUse = {"shared", "identity", "organisation", "legal", "document", "application", "agreement", "check"})
package fr.viaduc.ejb.payment;

import fr.viaduc.domain.Feature;
