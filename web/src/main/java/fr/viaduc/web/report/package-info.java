/** Pages of the execution report: filling it in, depositing it, reading what was deposited, following its due dates. */
package fr.viaduc.web.report;
