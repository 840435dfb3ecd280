package fr.releve.matching.placement;

/** Tells the others of a line of the log, in the transaction of the deed; the line is the placement's newest. */
public interface PlacementNews {

    void told(Placement placement, Line line);
}
