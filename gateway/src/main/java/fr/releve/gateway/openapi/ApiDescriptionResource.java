package fr.releve.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.releve.gateway.api.OwnApi;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/openapi.json} */
@Path(OwnApi.DOCUMENT)
@RunOnVirtualThread
class ApiDescriptionResource {

    private final ApiDescription description;

    ApiDescriptionResource(ApiDescription description) {
        this.description = description;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode document() {
        return description.current();
    }
}
