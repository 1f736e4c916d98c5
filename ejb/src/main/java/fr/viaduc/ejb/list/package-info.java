/**
 * Lists: sorted, filtered, paged and exported by one shared piece.
 *
 * <p>A feature declares a {@link fr.viaduc.ejb.list.ListDefinition}; nothing is registered elsewhere. The pages, the
 * exports and the generic test find it by its name.
 */
package fr.viaduc.ejb.list;
