package fr.viaduc.web.list;

import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.web.access.Access;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Opens the lists of the page being shown, each one once. */
@Named("listPages")
@RequestScoped
public class ListPages {

    @Inject
    private ListQueries lists;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    private final Map<String, ListPage> opened = new HashMap<>();

    /**
     * The list as the address asks for it.
     *
     * @param name the list
     * @param scopeParameter name of the id that the list is about; null or empty for none
     * @param scopeId that id
     * @param prefix what its parameters begin with when a page shows two lists; null for nothing
     */
    public ListPage open(String name, String scopeParameter, UUID scopeId, String prefix) {
        String start = prefix == null ? "" : prefix;
        return opened.computeIfAbsent(start + "/" + name, key -> read(name, scopeParameter, scopeId, start));
    }

    private ListPage read(String name, String scopeParameter, UUID scopeId, String prefix) {
        ListDefinition definition = lists.definition(name);
        Map<String, UUID> scope = scopeParameter == null || scopeParameter.isEmpty() || scopeId == null
                ? Map.of()
                : Map.of(scopeParameter, scopeId);
        ListParameters parameters = new ListParameters(definition, prefix, request.getParameterMap());
        ListRequest asked = parameters.request(scope);
        return new ListPage(
                definition, lists.page(asked), asked, parameters, request.getRequestURI(), scope, access::mayFollow);
    }
}
