package fr.releve.gateway.coordination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.kit.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who doctors are, as one coordinator may read it; what they read a few seconds ago is not asked for again. */
@ApplicationScoped
class Doctors {

    private final ProfileApi profile;
    private final CurrentCaller caller;
    private final Cache<Read, Practitioner.Named> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    Doctors(@RestClient ProfileApi profile, CurrentCaller caller) {
        this.profile = profile;
        this.caller = caller;
    }

    /** Empty if the doctor has left. */
    Optional<Practitioner.Named> find(@Nullable UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        var read = new Read(caller.get().account(), id);
        return ServiceProblem.found(() -> recent.get(read, it -> profile.named(it.doctor())));
    }

    /** Those of these that have not left, by id. */
    Map<UUID, Practitioner.Named> findAll(Collection<UUID> ids) {
        String reader = caller.get().account();
        return recent
                .getAll(
                        ids.stream().map(it -> new Read(reader, it)).toList(),
                        unread ->
                                profile
                                        .named(unread.stream().map(Read::doctor).toList(), unread.size())
                                        .items()
                                        .stream()
                                        .collect(
                                                Collectors.toMap(it -> new Read(reader, it.id()), Function.identity())))
                .values()
                .stream()
                .collect(Collectors.toMap(Practitioner.Named::id, Function.identity()));
    }

    /** Its documents have been attested: what was read is no longer so. */
    void forget(UUID id) {
        recent.asMap().keySet().removeIf(it -> it.doctor().equals(id));
    }

    static String name(Optional<Practitioner.Named> doctor) {
        return doctor.map(it -> "Dr " + it.firstName().charAt(0) + ". " + it.lastName())
                .orElseGet(() -> Wording.of("doctor.erased"));
    }

    /** Nobody is shown what was read for another account. */
    private record Read(String account, UUID doctor) {}
}
