/** The selection committee at work: preparing and holding sessions, voting, deciding, reserving credits. */
@Feature(
        name = "selection",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "programme",
            "call",
            "application",
            "appraisal",
            "audit",
            "document"
        })
package fr.viaduc.ejb.selection;

import fr.viaduc.domain.Feature;
