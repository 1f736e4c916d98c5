/** Participants on screen: by name for those who accompany them, under a pseudonym for everybody else. */
@Feature(
        name = "participant",
        mayUse = {"shared", "participant"})
package fr.viaduc.web.participant;

import fr.viaduc.domain.Feature;
