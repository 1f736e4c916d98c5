/** The audit trail: of a file, of a body, entry by entry, with its proof; who read what. */
package fr.viaduc.web.audit;
