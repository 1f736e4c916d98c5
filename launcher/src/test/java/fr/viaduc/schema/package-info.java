/**
 * What the migrations of module {@code sql} make of an empty PostgreSQL. These tests live here and not in {@code sql}
 * because they start a server, which only the launcher knows how to do.
 */
package fr.viaduc.schema;
