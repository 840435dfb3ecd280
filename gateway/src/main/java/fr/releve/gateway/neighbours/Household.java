package fr.releve.gateway.neighbours;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What concerns doctors' spouses. */
public final class Household {

    private Household() {}

    /** @param seesNeeds both agreed that they see which needs suit the doctor */
    public record Spouse(
            UUID id,
            long version,
            @Nullable UUID practitionerId,
            Set<String> romeCodes,
            int maxMinutes,
            boolean optedIn,
            boolean shares,
            boolean seesNeeds) {}

    /**
     * What a doctor's spouse looks for, once both agreed to look together.
     *
     * @param needsShown the spouse sees which needs suit the doctor
     */
    public record Search(Set<String> romeCodes, int maxMinutes, boolean needsShown) {}

    public record Show(boolean needsShown) {}

    /** Needs that suit the doctor, for the spouse; best first. */
    public record Needs(List<Need> items) {}

    /** @param travelMinutes from the doctor's home */
    public record Need(UUID vacancyId, int travelMinutes) {}

    /** @param code to be handed to the spouse, who redeems it once */
    public record Invitation(String code) {}

    public record Join(String invitationCode, Set<String> romeCodes, int maxMinutes, boolean optedIn) {}

    public record Wishes(Set<String> romeCodes, int maxMinutes, boolean optedIn, boolean shares) {}

    /** @param open somebody is still looked for */
    public record JobLead(
            UUID id,
            String romeCode,
            String title,
            String employer,
            String commune,
            String contract,
            int hours,
            @Nullable String salary,
            String description,
            @Nullable String url,
            boolean open) {}

    public record JobLeadCount(long count) {}

    /** @param state KEPT, APPLIED or FOUND */
    public record Kept(UUID jobLead, String state) {}

    public record KeepRequest(String state) {}
}
