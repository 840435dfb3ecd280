package fr.releve.matching.change;

/**
 * Something that the plan has not heard of yet.
 *
 * @param position takes it out of the list again
 * @param kind table of the thing
 */
public record Change(long position, String kind, String id) {

    public static final String PRACTITIONER = "practitioner";
    public static final String VACANCY = "vacancy";
    public static final String TERRITORY = "territory";
    public static final String PROPOSAL = "proposal";
}
