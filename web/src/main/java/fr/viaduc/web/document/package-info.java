/** Giving documents to browsers. */
package fr.viaduc.web.document;
