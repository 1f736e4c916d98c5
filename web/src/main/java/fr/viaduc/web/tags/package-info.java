/**
 * The words of the tag library {@code urn:viaduc:tags} that need Java; the others are the files of
 * {@code WEB-INF/tags}.
 */
package fr.viaduc.web.tags;
