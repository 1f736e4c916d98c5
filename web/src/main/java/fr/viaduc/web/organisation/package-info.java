/** Pages of the carrier organisations: signing up, the sheet, the people. */
package fr.viaduc.web.organisation;
