/** Pages of the review of admissibility. */
package fr.viaduc.web.admissibility;
