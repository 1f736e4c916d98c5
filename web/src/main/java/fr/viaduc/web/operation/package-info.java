/** The file of a project: its head, its rooms and its whole history, for the staff and for the carrier. */
package fr.viaduc.web.operation;
