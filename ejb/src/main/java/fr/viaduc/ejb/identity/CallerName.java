package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the container knows of the person who is asking: who she is and where she is working now.
 *
 * <p>It travels as the name of the container's caller principal, so that use cases learn it from the container alone and
 * not from anything that a request could carry.
 *
 * @param userId the account
 * @param bodyId the intermediate body in which she is working; null in a carrier organisation
 * @param organisationId the carrier organisation in which she is working; null in a body
 * @param unitId her organisational unit in the body; null when she has none
 * @param roles her roles there, today
 * @param name the name shown in histories
 */
public record CallerName(UUID userId, UUID bodyId, UUID organisationId, UUID unitId, Set<Role> roles, String name) {

    private static final String SEPARATOR = "|";
    private static final int PARTS = 6;

    public CallerName {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(roles);
    }

    /** The principal's name. */
    public String encoded() {
        return String.join(
                SEPARATOR,
                text(userId),
                text(bodyId),
                text(organisationId),
                text(unitId),
                roles.stream().map(Role::name).sorted().collect(Collectors.joining(" ")),
                name);
    }

    /** Reads a principal's name made by {@link #encoded()}. */
    public static CallerName parse(String principalName) {
        String[] parts = principalName.split("\\|", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not the name of a portal caller");
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(parts[4].split(" "))
                .filter(r -> !r.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return new CallerName(uuid(parts[0]), uuid(parts[1]), uuid(parts[2]), uuid(parts[3]), roles, parts[5]);
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }

    private static UUID uuid(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}
