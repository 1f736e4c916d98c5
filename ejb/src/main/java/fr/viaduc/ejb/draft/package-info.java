/** Keeping what is typed in forms, per person, until it is sent. */
package fr.viaduc.ejb.draft;
