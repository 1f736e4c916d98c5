/** Writing, depositing and following funding applications; the store of the files. */
@Feature(
        name = "application",
        mayUse = {"shared", "identity", "audit", "home", "organisation", "legal", "document", "mail", "call"})
package fr.viaduc.ejb.application;

import fr.viaduc.domain.Feature;
