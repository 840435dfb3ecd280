package fr.releve.profile.vacancy;

import fr.releve.kit.security.Caller;
import fr.releve.profile.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The hosts of what an account posted are written to in the language in which it last looked at its needs. */
@ApplicationScoped
public class SpeakToHosts {

    private final Vacancies vacancies;

    public SpeakToHosts(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** @param language null leaves it */
    @Transactional
    public void handle(@Nullable Language language, Caller caller) {
        if (language != null) {
            vacancies.speak(caller.account(), language);
        }
    }
}
