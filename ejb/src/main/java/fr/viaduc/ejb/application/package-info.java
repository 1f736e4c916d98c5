/** Writing, depositing and following funding applications; the store of the files. */
@Feature(
        name = "application",
        mayUse = {"shared", "identity", "organisation", "call"})
package fr.viaduc.ejb.application;

import fr.viaduc.domain.Feature;
