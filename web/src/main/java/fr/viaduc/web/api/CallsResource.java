package fr.viaduc.web.api;

import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.list.ListResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The published calls for projects of all bodies. */
@Path("calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {

    private static final String LIST = "published-calls";

    @Inject
    private ListQueries lists;

    @Inject
    private CallQueries calls;

    @Inject
    private CallJson json;

    /** A page of the calls that anybody may read. */
    @GET
    public Response list(@Context UriInfo address) {
        ListDefinition definition = lists.definition(LIST);
        AskedList asked = new AskedList(definition, address.getQueryParameters());
        ListRequest request = asked.request();
        ListResult found = lists.page(request);
        asked.mustBeUnderstood(found);
        return answer(json.page(definition, request, found));
    }

    /** One of them. */
    @GET
    @Path("{call}")
    public Response one(@PathParam("call") String idOrReference) {
        return answer(json.call(calls.published(idOrReference)));
    }

    private static Response answer(JsonObject json) {
        return Response.ok(json).header("Cache-Control", "no-cache").build();
    }
}
