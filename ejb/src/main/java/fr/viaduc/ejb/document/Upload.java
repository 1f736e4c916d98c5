package fr.viaduc.ejb.document;

import java.io.InputStream;

/**
 * A file as a browser sends it: nothing in it can be trusted.
 *
 * @param fileName the name that the browser gives
 * @param content its bytes; read once
 */
public record Upload(String fileName, InputStream content) {}
