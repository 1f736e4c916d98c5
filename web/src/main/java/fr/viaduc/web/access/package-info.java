/**
 * Who may open which page. Each page declares its access; what is not declared is not found.
 */
package fr.viaduc.web.access;
