package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.AcceptedType;
import fr.viaduc.domain.document.FileName;
import fr.viaduc.domain.document.VirusScan;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Looks into a file that a person brought, before anybody else can. */
@ApplicationScoped
class FileInspection {

    private FileTypes types;
    private VirusScanner scanner;

    protected FileInspection() {}

    @Inject
    FileInspection(FileTypes types, VirusScanner scanner) {
        this.types = types;
        this.scanner = scanner;
    }

    /**
     * Lets the file pass, or refuses it.
     *
     * @return what is known about viruses in it
     * @throws RuleViolation {@code document.type.mismatch}, {@code document.office.*}, {@code document.infected} or
     *     {@code document.scan.unavailable}, each with the name of the file
     */
    VirusScan pass(Path file, FileName name, AcceptedType type) {
        try {
            if (!type.canBe(types.found(file))) {
                throw new RuleViolation("document.type.mismatch", name.value());
            }
            if (type.isPackage()) {
                OfficePackage.check(file, type, name.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read again.", e);
        }
        var verdict = scanner.scan(file);
        return switch (verdict.outcome()) {
            case CLEAN -> VirusScan.CLEAN;
            case NOT_CONFIGURED -> VirusScan.NOT_CONFIGURED;
            case INFECTED -> throw new RuleViolation("document.infected", name.value(), verdict.threat());
            case UNAVAILABLE -> throw new RuleViolation("document.scan.unavailable", name.value());
        };
    }
}
