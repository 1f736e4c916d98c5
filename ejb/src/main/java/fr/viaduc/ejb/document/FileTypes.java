package fr.viaduc.ejb.document;

import java.io.IOException;
import java.nio.file.Path;

/** Port: says from its bytes alone what a file is. */
public interface FileTypes {

    /** The media type found in the content, whatever the file is called. */
    String found(Path file) throws IOException;
}
