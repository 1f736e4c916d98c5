/** Opening, filling in and depositing execution reports, and following their due dates. */
@Feature(
        name = "report",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "audit",
            "application",
            "agreement",
            "participant",
            "visit",
            "document",
            "mail",
            "legal",
            "list",
            "home"
        })
package fr.viaduc.ejb.report;

import fr.viaduc.domain.Feature;
