/** Pages of what a body is set up with: its rooms of setting up, and the reference data of the portal. */
package fr.viaduc.web.reference;
