package fr.releve.matching.placement.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.matching.placement.ReadPlacements;
import fr.releve.matching.proposal.Sides;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Where a doctor replaced, replaces or will replace, newest first. */
@ApplicationScoped
@Priority(10)
class OwnPlacements implements OwnPart {

    private final ReadPlacements read;
    private final Sides sides;

    OwnPlacements(ReadPlacements read, Sides sides) {
        this.read = read;
        this.sides = sides;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        var own = sides.asDoctor(caller).practitioners();
        return own.isEmpty()
                ? Map.of()
                : Map.of(
                        "placements",
                        Kept.first(
                                read.own(own, most).stream()
                                        .map(PlacementView::of)
                                        .toList(),
                                most,
                                () -> read.countOwn(own)));
    }
}
