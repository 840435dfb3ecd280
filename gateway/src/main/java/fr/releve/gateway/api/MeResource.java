package fr.releve.gateway.api;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** {@code /api/me}: what the presented token says. */
@Path(OwnApi.ME)
@RunOnVirtualThread
class MeResource {

    private final CurrentCaller caller;

    MeResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    @Authenticated
    public MeView me() {
        return MeView.of(caller.get());
    }

    record MeView(String account, List<String> roles, List<String> territories) {

        static MeView of(Caller it) {
            return new MeView(
                    it.account(),
                    it.roles().stream().sorted().toList(),
                    it.territories().stream().sorted().toList());
        }
    }
}
