package fr.releve.gateway.offer;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.shell.Reasons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that waits, as one of its sides reads it: without the name of the other.
 *
 * @param hours from when to when they usually last, in words; empty while that is not known
 * @param parallel several doctors are asked at once, and the first to accept gets the place
 * @param otherAccepted the other side has said yes
 * @param cautions what to know before saying yes, in words
 */
public record Offer(
        UUID id,
        NeedView need,
        List<HalfDay> halfDays,
        String hours,
        @Nullable Instant answerBefore,
        boolean urgent,
        boolean parallel,
        boolean otherAccepted,
        Reasons reasons,
        List<String> cautions) {}
