package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who did what. English is in {@code messages/journal_en.properties}. */
@MessageBundle(value = "journal", locale = "fr")
public interface JournalText {

    @Message("Journal")
    String title();

    @Message("Qui a fait quoi, et quand.")
    String lead();

    @Message("Exporter en CSV")
    String export();

    @Message("À propos")
    String about();

    @Message("Tout")
    String everything();

    @Message("Propositions")
    String proposals();

    @Message("Placements")
    String placements();

    @Message("Par")
    String by();

    @Message("Tout le monde")
    String everybody();

    @Message("Moi")
    String me();

    @Message("La coordination")
    String coordination();

    @Message("Les médecins")
    String doctors();

    @Message("Les lieux d’accueil")
    String hosts();

    @Message("Relève")
    String itself();

    @Message("Territoire")
    String territory();

    @Message("Du")
    String from();

    @Message("Au")
    String until();

    @Message("Filtrer")
    String filter();

    @Message("Rien dans cette période")
    String none();

    @Message("Élargissez les dates ou retirez un filtre.")
    String noneHint();

    @Message("Voir tout le journal")
    String seeAll();

    @Message("Quand")
    String when();

    @Message("Qui")
    String who();

    @Message("Quoi")
    String what();

    @Message("Médecin et besoin")
    String whom();
}
