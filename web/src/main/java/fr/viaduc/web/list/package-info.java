/** Lists on pages and as files: everything that a person chose stands in the address. */
package fr.viaduc.web.list;
