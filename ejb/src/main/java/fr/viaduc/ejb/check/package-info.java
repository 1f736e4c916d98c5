/** Checking execution reports: controllers, validators and the carrier’s answers. */
@Feature(
        name = "check",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "legal",
            "document",
            "application",
            "agreement",
            "report",
            "visit"
        })
package fr.viaduc.ejb.check;

import fr.viaduc.domain.Feature;
