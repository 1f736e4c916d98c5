/** Signing carrier organisations up, keeping their sheets and their people. */
@Feature(
        name = "organisation",
        mayUse = {"shared", "identity", "audit"})
package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.Feature;
