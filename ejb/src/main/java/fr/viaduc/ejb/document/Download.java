package fr.viaduc.ejb.document;

import java.io.InputStream;

/**
 * A document on its way to the person who asked for it.
 *
 * @param fileName its name
 * @param mediaType its type
 * @param size in bytes
 * @param sha256 the hash of its bytes
 * @param isMadeByPortal whether the portal wrote it, so that it holds nothing that could harm its reader
 * @param isPublic whether everybody may read it
 * @param content its bytes; to be closed by the receiver
 */
public record Download(
        String fileName,
        String mediaType,
        long size,
        String sha256,
        boolean isMadeByPortal,
        boolean isPublic,
        InputStream content) {}
