package fr.releve.acceptance.story;

/** What the story came to: proposals published, placements agreed, mails received. */
public record Tally(long proposals, long placed, long mails) {

    @Override
    public String toString() {
        return "proposals=%d placed=%d mails=%d".formatted(proposals, placed, mails);
    }
}
