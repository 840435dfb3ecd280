package fr.releve.matching.place.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What profile-service tells everybody of communes. */
@Path("/communes")
@RegisterRestClient(configKey = "profile")
interface ProfileCommunesApi {

    @GET
    @Path("/{insee}")
    Answer commune(@PathParam("insee") String insee);

    /** A commune as told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(String insee, @Nullable String territory, double latitude, double longitude) {}
}
