/** Who publishes this installation of the portal, and what the law asks her to say: the pages of the footer. */
package fr.viaduc.web.publisher;
