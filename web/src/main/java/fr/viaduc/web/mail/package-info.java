/** The outbox of a demonstration. */
package fr.viaduc.web.mail;
