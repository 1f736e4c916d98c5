/** Closing settled files: the letter with the retention date, the release of what was not spent, the archives. */
@Feature(
        name = "closing",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "legal",
            "document",
            "application",
            "agreement",
            "programme",
            "check",
            "payment",
            "audit"
        })
package fr.viaduc.ejb.closing;

import fr.viaduc.domain.Feature;
