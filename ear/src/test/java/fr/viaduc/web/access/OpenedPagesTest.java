package fr.viaduc.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.web.access.DeclaredPages.Declared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every page opens exactly for those for whom it is declared.
 *
 * <p>A page that needs something which is not there answers like one that is not for the person, with 404. They are told
 * apart by a post on a view that has long expired: who may open the page is sent to it again, anybody else gets 404.
 */
class OpenedPagesTest extends OutsideTest {

    private static final List<Declared> PAGES = DeclaredPages.all();
    private static final Map<String, String> EXPIRED = Map.of("jakarta.faces.ViewState", "1:1");

    private static List<String> wrong(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream).toList();
    }

    private static Optional<String> wrong(boolean right, Declared page, Answer answer) {
        return right ? Optional.empty() : Optional.of(page.path() + " " + answer.status() + " " + answer.location());
    }

    private static Optional<String> posted(Client person, Declared page, boolean open) {
        Answer answer = person.post(page.path(), EXPIRED);
        boolean sentToItAgain = answer.status() == 303 && answer.location().equals(page.path());
        return wrong(open ? sentToItAgain : answer.status() == 404, page, answer);
    }

    private static Optional<String> read(Client person, Declared page) {
        Answer answer = person.get(page.path());
        boolean complete = answer.status() == 200 && answer.body().contains("</html>");
        boolean cleanRefusal = page.mayRefuse() && List.of(302, 303, 404).contains(answer.status());
        return wrong(complete || cleanRefusal, page, answer);
    }

    @Test
    @DisplayName("Each page opens for each role for which it is declared, and is not found by any other")
    void opensForDeclaredRoles() throws Exception {
        assertTrue(PAGES.size() > 90);
        Place place = Place.open();
        for (Role role : Role.values()) {
            Client person = place.person(role);
            assertEquals(
                    List.of(),
                    wrong(PAGES.parallelStream().map(page -> posted(person, page, page.isOpenTo(role)))),
                    () -> role + ": open where it is not declared, or the other way round");
            assertEquals(
                    List.of(),
                    wrong(PAGES.parallelStream()
                            .filter(page -> page.isOpenTo(role))
                            .map(page -> read(person, page))),
                    () -> role + ": neither a whole page nor a clean refusal");
        }
    }

    @Test
    @DisplayName("A visitor reads public pages and is asked to log in on any other, to which she then comes")
    void asksVisitorsToLogIn() {
        Client visitor = new Client();
        assertEquals(List.of(), wrong(PAGES.stream().map(page -> {
            if (page.page().isPublic()) {
                return read(visitor, page);
            }
            Answer answer = visitor.get(page.path());
            boolean asked = answer.status() == 303
                    && answer.location().equals("/public/login?next=" + Client.encode(page.path()));
            return wrong(asked, page, answer);
        })));
    }

    @Test
    @DisplayName("The source of a page, and what declares nothing, is not found")
    void sourcesAreNotFound() throws Exception {
        Client manager = Place.open().person(Role.GRANT_MANAGER);
        for (String path : List.of(
                "/home.xhtml",
                "/staff/call/list.xhtml",
                "/WEB-INF/templates/page.xhtml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/assets/../WEB-INF/web.xml",
                "/staff/call/../../admin/user/list",
                "/%57EB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2FWEB-INF",
                "/staff/",
                "/index.xhtml")) {
            int status = manager.get(path).status();
            assertTrue(status == 404 || status == 400, () -> path + " " + status);
        }
    }
}
