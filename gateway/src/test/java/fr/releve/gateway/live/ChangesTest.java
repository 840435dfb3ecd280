package fr.releve.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String MAYENNE = "200000001";
    private static final Interest COORDINATOR =
            new Interest(new Caller("c", Set.of(Roles.COORDINATOR), Set.of(MAYENNE)), null);

    private Instant now = Instant.parse("2027-01-04T08:00:00Z");
    private final Changes changes = new Changes(() -> now);

    @Test
    void the_last_that_happened_while_a_page_was_on_its_way_is_told_again() {
        Change first = change(MAYENNE);
        Change last = change(MAYENNE);
        changes.tell(first);
        changes.tell(last);
        changes.tell(change("200000002"));
        now = now.plus(Duration.ofSeconds(10));

        var page = changes.from(COORDINATOR).subscribe().withSubscriber(AssertSubscriber.<Change>create(10));
        Change later = change(MAYENNE);
        changes.tell(later);

        assertThat(page.getItems()).containsExactly(last, later);
    }

    @Test
    void what_the_page_must_have_known_is_not_told_again() {
        changes.tell(change(MAYENNE));
        now = now.plus(Duration.ofSeconds(16));

        var page = changes.from(COORDINATOR).subscribe().withSubscriber(AssertSubscriber.<Change>create(10));

        assertThat(page.getItems()).isEmpty();
    }

    private static Change change(String territory) {
        return new Change("proposal.published", UUID.randomUUID(), null, UUID.randomUUID(), territory, null, null);
    }
}
