package fr.releve.kit.owndata;

import fr.releve.kit.security.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** What this service keeps of the caller, for the gateway to join with that of the others. */
@Path("/own-data")
@RunOnVirtualThread
@Authenticated
public class OwnDataResource {

    private static final int FEWEST = 1;
    private static final int MOST = 10_000;

    private final ReadOwnData read;
    private final CurrentCaller caller;

    public OwnDataResource(ReadOwnData read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    /**
     * By kind, in the order to be read.
     *
     * @param most how many things of each list
     */
    @GET
    public Map<String, Kept> read(
            @RestQuery
                    @DefaultValue("100")
                    @Min(value = FEWEST, message = "most is 1 at least.")
                    @Max(value = MOST, message = "most is 10000 at most.")
                    int most) {
        return read.handle(caller.get(), most);
    }
}
