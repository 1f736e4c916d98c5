/** Pages of the legal figures. */
package fr.viaduc.web.legal;
