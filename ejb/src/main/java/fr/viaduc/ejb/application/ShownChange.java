package fr.viaduc.ejb.application;

/**
 * A field that differs between two versions, in French.
 *
 * @param item the row, the line or the file concerned; empty for a field asked once
 * @param before empty when nothing was said
 * @param after empty when nothing is said any more
 */
public record ShownChange(String section, String item, String field, String before, String after) {}
