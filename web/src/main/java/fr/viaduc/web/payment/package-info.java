/** Pages of payments and recoveries, for the staff of a body and for the carrier. */
package fr.viaduc.web.payment;
