/** Pages of the calls for projects: drafting and publishing them, and reading them without logging in. */
package fr.viaduc.web.call;
