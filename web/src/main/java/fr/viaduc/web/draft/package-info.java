/** What is typed in a form, kept on the server until the act of the form succeeds. */
package fr.viaduc.web.draft;
