package fr.releve.gateway.offer;

import fr.releve.gateway.shell.Stretch;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A stretch of the agreed missions of a doctor or a host.
 *
 * @param all how many have been agreed, those that fell since among them, whatever is shown of them
 */
public record MissionList(List<Agreement> shown, OwnMissions choice, int all, Stretch stretch) {

    private static final int ON_A_PAGE = 10;

    /**
     * @param page from 1, as asked for
     * @param now time of Paris
     */
    public static MissionList of(Offers offers, Side side, OwnMissions choice, int page, LocalDateTime now) {
        List<Agreement> agreed = offers.agreed();
        List<Agreement> found = choice.among(agreed, now);
        Stretch stretch = Stretch.of(Stretch.clamped(page, ON_A_PAGE, found.size()), ON_A_PAGE, found.size());
        return new MissionList(offers.reachable(stretch.of(found), side), choice, agreed.size(), stretch);
    }
}
