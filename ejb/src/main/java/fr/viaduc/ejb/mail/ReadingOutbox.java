package fr.viaduc.ejb.mail;

import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Showing the outbox of a demonstration, so that a newcomer can read the codes and links that mails carry. */
@Stateless
public class ReadingOutbox {

    private static final int MOST = 100;

    @Inject
    private Mails mails;

    @Inject
    private PortalClock clock;

    @Inject
    @ConfigProperty(name = "viaduc.demo", defaultValue = "false")
    private boolean demo;

    /**
     * The latest mails of all people.
     *
     * @throws NotFound outside a demonstration: there is no such page
     */
    @AsPortal
    @PermitAll
    public List<OutboxEntry> latest() {
        if (!demo) {
            throw new NotFound();
        }
        return mails.latest(MOST).stream().map(OutboxEntry::of).toList();
    }

    /**
     * The mails to somebody of a scripted story about a file, newest first.
     *
     * @throws NotFound outside a scripted story
     */
    @AsPortal
    @PermitAll
    public List<OutboxEntry> inStory(UUID operationId, String email) {
        if (!clock.isScripted()) {
            throw new NotFound();
        }
        return mails.ofOperation(operationId, email, clock.instant()).stream()
                .map(OutboxEntry::of)
                .toList();
    }
}
