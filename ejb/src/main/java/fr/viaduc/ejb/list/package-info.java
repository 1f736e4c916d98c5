/**
 * Lists: sorted, filtered, paged and exported by one shared piece.
 *
 * <p>A feature declares a {@link fr.viaduc.ejb.list.ListDefinition}; nothing is registered elsewhere. The pages, the
 * exports and the generic test find it by its name.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-LIST-1 — Each list shall be sorted by each column offered for sorting, narrowed by each column offered as a
 *       filter and by words, and cut into pages that share no row.
 *   <li>R-LIST-2 — The CSV file and the spreadsheet of a list shall hold exactly its rows, filtered and sorted as shown.
 *   <li>R-LIST-3 — If a text would be taken for a formula by a spreadsheet, then the files shall hold it as text.
 *   <li>R-LIST-4 — The number of SQL statements of a page with a list shall not depend on the number of its rows.
 * </ul>
 */
package fr.viaduc.ejb.list;
