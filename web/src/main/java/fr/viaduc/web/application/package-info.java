/** Pages of the applications: writing, checking, depositing and reading them. */
package fr.viaduc.web.application;
