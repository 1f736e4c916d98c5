package fr.viaduc.ejb.mail;

import fr.viaduc.domain.mail.Letter;
import fr.viaduc.domain.mail.OutgoingMail;
import fr.viaduc.ejb.document.ModelTexts;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails are queued and kept. */
@ApplicationScoped
public class Mails {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private ModelTexts texts;

    @Inject
    private PortalClock clock;

    /** The address of the portal, which links in mails start with. */
    @Inject
    @ConfigProperty(name = "viaduc.base", defaultValue = "http://localhost:8080")
    private String base;

    /** Queues a mail in the transaction of the act that calls for it. */
    public void queue(MailOrder order) {
        entityManager.persist(new OutgoingMail(
                order.bodyId(), order.operationId(), order.to(), write(order), clock.isScripted(), clock.instant()));
    }

    private Letter write(MailOrder order) {
        Map<String, Object> model = new HashMap<>(order.model());
        model.put("base", base);
        model.put("recipientName", order.to().name());
        return MailText.letter(texts.fill("mails/" + order.text() + ".ftl", model), order.secret());
    }

    /** Takes the next mail to be sent; another server that looks at the same time takes another one. */
    Optional<OutgoingMail> takeDue(Instant at) {
        return entityManager
                .createNativeQuery(
                        "SELECT CAST(id AS text) FROM outgoing_mail WHERE status = 'QUEUED'"
                                + " AND NOT scripted AND next_attempt_at <= ?1 ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, java.sql.Timestamp.from(at))
                .getResultStream()
                .findFirst()
                .map(id -> entityManager.find(OutgoingMail.class, UUID.fromString((String) id)));
    }

    /** The latest mails, newest first. */
    List<OutgoingMail> latest(int most) {
        return entityManager
                .createQuery("SELECT m FROM OutgoingMail m ORDER BY m.queuedAt DESC, m.id", OutgoingMail.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The mails to an address about a file up to an instant, newest first. */
    List<OutgoingMail> ofOperation(UUID operationId, String email, Instant until) {
        return ofOperation(operationId).stream()
                .filter(mail -> mail.recipient().email().equals(email))
                .filter(mail -> !mail.queuedAt().isAfter(until))
                .toList();
    }

    /** The mails about a file, newest first. */
    public List<OutgoingMail> ofOperation(UUID operationId) {
        return entityManager
                .createQuery(
                        "SELECT m FROM OutgoingMail m WHERE m.operationId = :operation ORDER BY m.queuedAt DESC",
                        OutgoingMail.class)
                .setParameter("operation", operationId)
                .getResultList();
    }
}
