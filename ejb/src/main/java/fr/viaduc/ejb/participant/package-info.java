/** Recording, reading, importing and verifying participants, with names kept from those who need none. */
@Feature(
        name = "participant",
        mayUse = {"shared", "identity", "audit", "application", "agreement", "legal", "list", "home"})
package fr.viaduc.ejb.participant;

import fr.viaduc.domain.Feature;
