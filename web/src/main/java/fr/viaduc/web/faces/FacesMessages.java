package fr.viaduc.web.faces;

/**
 * The sentences of the Faces converters and validators ({@code jakarta.faces.*}) in our words: each names the field,
 * the rule and the way out.
 */
public class FacesMessages extends Messages {}
