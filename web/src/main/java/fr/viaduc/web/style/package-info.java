/** The gallery of the tag library, for those who write pages and for the accessibility tests. */
package fr.viaduc.web.style;
