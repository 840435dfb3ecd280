package fr.releve.gateway.shell;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the page before has done, said on the page after: its code travels in the address, so that reloading and going back do no
 * harm.
 */
public record Notice(boolean good, String sentence) {

    static final String DONE = "fait";
    static final String FAILED = "probleme";

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("approuvee", "La proposition est approuvée. Le médecin et l’accueil sont prévenus."),
            Map.entry("approuvees", "Les propositions choisies sont approuvées. Médecins et accueils sont prévenus."),
            Map.entry("refusee", "La proposition est refusée. Une autre solution est recherchée."),
            Map.entry("acceptee", "Merci ! Votre accord est enregistré."),
            Map.entry("declinee", "C’est noté, sans aucune conséquence pour vous. Une autre solution est recherchée."),
            Map.entry("jours", "Vos jours sont enregistrés."),
            Map.entry("dossier", "Votre dossier est enregistré. La coordination vérifie vos documents."),
            Map.entry("atteste", "Les documents sont attestés."),
            Map.entry("brouillon", "Le brouillon est enregistré. Personne d’autre que vous ne le voit."),
            Map.entry("publie", "Le besoin est publié. Les médecins possibles sont recherchés dès maintenant."),
            Map.entry("suspendu", "Le besoin est suspendu : il n’est plus proposé."),
            Map.entry("clos", "Le besoin est clos."),
            Map.entry("souhaits", "Vos souhaits sont enregistrés. Personne d’autre que vous ne les voit."));

    static Optional<Notice> in(@Nullable String done, @Nullable String failed) {
        if (failed != null) {
            return Optional.of(new Notice(false, ProblemWords.sentence(failed, 0)));
        }
        return Optional.ofNullable(done).map(SENTENCES::get).map(it -> new Notice(true, it));
    }

    /** To the page, which will say that it is done. */
    public static RestResponse<Object> done(String page, String code) {
        return to(page, DONE, code);
    }

    /** To the page, which will say what went wrong. */
    public static RestResponse<Object> failed(String page, String slug) {
        return to(page, FAILED, slug);
    }

    private static RestResponse<Object> to(String page, String name, String value) {
        return RestResponse.seeOther(URI.create(page + (page.contains("?") ? "&" : "?") + name + "=" + value));
    }
}
