/** Planning, recording, concluding and following up on-site visits. */
@Feature(
        name = "visit",
        mayUse = {
            "shared",
            "identity",
            "audit",
            "application",
            "agreement",
            "check",
            "document",
            "mail",
            "legal",
            "list",
            "home"
        })
package fr.viaduc.ejb.visit;

import fr.viaduc.domain.Feature;
