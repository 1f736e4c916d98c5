/** Writing documents from model texts, keeping files and giving them to those who may read them. */
@Feature(
        name = "document",
        mayUse = {"shared", "identity"})
package fr.viaduc.ejb.document;

import fr.viaduc.domain.Feature;
