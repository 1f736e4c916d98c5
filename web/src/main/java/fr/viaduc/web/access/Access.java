package fr.viaduc.web.access;

import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;

/** What the caller may open: asked by the navigation and by links that depend on the role. */
@Named("rights")
@RequestScoped
public class Access {

    private static final int ACCOUNT = 900;

    @Inject
    private PageAccess pages;

    @Inject
    private HttpServletRequest request;

    private List<MenuEntry> menu;

    /**
     * A page in the navigation.
     *
     * @param path its address
     * @param label its name
     * @param current whether it is the page shown, or its feature
     */
    public record MenuEntry(String path, String label, boolean current) {}

    /** Whether the caller holds the role, by its standard name, where she is working now. */
    public boolean holds(String role) {
        return request.isUserInRole(role);
    }

    /** Whether the caller may open the page at this address, such as {@code /staff/call/list}. */
    public boolean canOpen(String path) {
        return pages.find(path).map(this::isOpen).orElse(false);
    }

    /** Whether the caller is logged in. */
    public boolean isLoggedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The navigation of the caller. */
    public List<MenuEntry> getMenu() {
        if (menu == null) {
            menu = entries(page -> page.menuOrder() < ACCOUNT);
        }
        return menu;
    }

    /** The pages of the caller's own account: those whose place in the navigation is from 900 on. */
    public List<MenuEntry> getAccount() {
        return entries(page -> page.menuOrder() >= ACCOUNT);
    }

    private List<MenuEntry> entries(Predicate<Page> wanted) {
        String here = request.getServletPath();
        return pages.menu().stream()
                .filter(wanted)
                .filter(this::isOpen)
                .map(page -> new MenuEntry(page.path(), French.text(page.menuKey()), isCurrent(page, here)))
                .toList();
    }

    private static boolean isCurrent(Page page, String here) {
        int room = page.path().lastIndexOf('/');
        return here.equals(page.path())
                || room > 0 && here.startsWith(page.path().substring(0, room + 1));
    }

    private boolean isOpen(Page page) {
        return page.isOpenTo(isLoggedIn(), request::isUserInRole);
    }
}
