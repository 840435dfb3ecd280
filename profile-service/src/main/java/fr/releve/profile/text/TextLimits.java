package fr.releve.profile.text;

/** How long texts may be and which form they have, in a request and in a table alike, each with what is said of one that is not so. */
public final class TextLimits {

    /** First or last name of a person. */
    public static final int PERSON = 100;

    public static final String PERSON_SAID = "A name has 100 characters at most.";

    /**
     * Letters of any alphabet, and what stands between them in names. A full stop ends an initial or a short form: no name reads as a web
     * address, which mail programs make a link of.
     */
    public static final String PERSON_NAME = "(?!.*\\.[\\p{L}\\p{M}]{2})[\\p{L}\\p{M} '’.‐‑-]*";

    public static final String PERSON_NAME_SAID =
            "A name has letters, blanks, apostrophes, hyphens, and full stops after an initial.";

    /** Name of a host, a practice, an employer, a place. */
    public static final int NAME = 200;

    public static final String NAME_SAID = "A name has 200 characters at most.";

    public static final int TITLE = 200;
    public static final String TITLE_SAID = "A title has 200 characters at most.";

    /** Number of a licence or registration. */
    public static final int NUMBER = 60;

    public static final String NUMBER_SAID = "A number has 60 characters at most.";

    /** Pay of a job, in words. */
    public static final int SALARY = 200;

    public static final String SALARY_SAID = "The pay is said in 200 characters at most.";

    /** Why a territory has priority. */
    public static final int REASON = 1000;

    public static final String REASON_SAID = "The reason has 1,000 characters at most.";

    public static final int DESCRIPTION = 4000;
    public static final String DESCRIPTION_SAID = "A description has 4,000 characters at most.";

    public static final String PHONE = "[+0-9][0-9 .()-]{5,24}";
    public static final String PHONE_SAID = "A phone number has digits and blanks.";

    /** ROME 4.0. */
    public static final String TRADE = "[A-Z][0-9]{4}";

    public static final String TRADE_SAID = "A ROME code is a letter and four digits, as M1607.";

    public static final String WEB_ADDRESS = "https?://[^\\x00-\\x1f\\x7f]{1,500}";
    public static final String WEB_ADDRESS_SAID = "An address begins with https:// and has 500 characters at most.";

    private TextLimits() {}
}
