package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.AttachmentKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The files of an application, kind by kind.
 *
 * @param open whether the carrier may attach and take off now
 * @param slots the kinds that this carrier is asked or offered, required ones first
 * @param requested what a manager expects among them; empty when nothing is asked
 */
public record AttachmentSheet(
        UUID operationId, String operationTitle, boolean open, List<Slot> slots, List<String> requested) {

    /** Number of files. */
    public int count() {
        return slots.stream().mapToInt(slot -> slot.files().size()).sum();
    }

    /** Bytes of all files. */
    public long totalSize() {
        return slots.stream()
                .flatMap(slot -> slot.files().stream())
                .mapToLong(File::size)
                .sum();
    }

    /** One kind with its files. */
    public record Slot(AttachmentKind kind, boolean required, List<File> files) {

        /** Whether it is required and has no file yet. */
        public boolean isMissing() {
            return required && files.isEmpty();
        }
    }

    /** One file. */
    public record File(UUID documentId, String name, long size, Instant at, String authorName) {}
}
