/** Pages and endpoints of accounts: log-in and log-out, passwords, own sessions, users of a body, conflicts of interest. */
package fr.viaduc.web.identity;
