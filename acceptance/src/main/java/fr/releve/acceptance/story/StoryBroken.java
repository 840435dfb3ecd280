package fr.releve.acceptance.story;

/** A step was not seen; the story ends there. */
public final class StoryBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryBroken(String step, RuntimeException cause) {
        super("step \"" + step + "\": " + cause.getMessage(), cause);
    }
}
