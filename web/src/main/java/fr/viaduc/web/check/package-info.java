/** Pages of the service-fact check: taking a report up, examining it, hearing the carrier, certifying. */
package fr.viaduc.web.check;
