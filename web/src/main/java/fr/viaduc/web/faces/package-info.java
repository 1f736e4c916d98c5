/**
 * What every page is made of: texts, values in French, refusals and acts, the words of the tag library.
 *
 * <p>Labels, hints, errors, required marks and access are written once, in the tags of {@code WEB-INF/tags} and in the
 * beans of this package; a page only says which facts it shows.
 */
package fr.viaduc.web.faces;
