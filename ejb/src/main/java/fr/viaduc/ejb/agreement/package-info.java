/** Grant agreements at work: drafting, validating, signing with codes, notifying, amending and ending. */
@Feature(
        name = "agreement",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "legal",
            "programme",
            "document",
            "mail",
            "audit",
            "call",
            "application",
            "appraisal",
            "selection"
        })
package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.Feature;
