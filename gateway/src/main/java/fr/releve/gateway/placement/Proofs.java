package fr.releve.gateway.placement;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shows that something went to the Ordre, or what it answered, in words. */
public final class Proofs {

    private Proofs() {}

    /** Empty if neither is known. */
    public static String words(@Nullable String reference, @Nullable LocalDate date) {
        List<String> words = new ArrayList<>();
        if (reference != null) {
            words.add(Wording.with("proof.reference", reference));
        }
        if (date != null) {
            words.add(Wording.with("proof.date", Words.inWords(date)));
        }
        return String.join(", ", words);
    }
}
