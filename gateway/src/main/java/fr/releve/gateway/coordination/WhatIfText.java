package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a change of a need would bring. English is in {@code messages/whatif_en.properties}. */
@MessageBundle(value = "whatif", locale = "fr")
public interface WhatIfText {

    @Message("Et si… ?")
    String title();

    @Message(
            "Essayez un changement sur un besoin : le plan entier est recalculé, rien n’est publié, personne n’est prévenu.")
    String lead();

    @Message("Le plan")
    String backToPlan();

    @Message("Aucun besoin publié dans vos territoires")
    String noNeed();

    @Message("Dès qu’une mairie publie un besoin, vous pouvez essayer ici ce qui ferait venir plus de médecins.")
    String noNeedHint();

    @Message("Pour quel besoin ?")
    String which();

    @Message("Choisissez un besoin")
    String choose();

    @Message("voir le besoin")
    String seeNeed();

    @Message("Ce qui changerait")
    String changes();

    @Message("Ouvrir aussi, chaque semaine")
    String open();

    @Message("Du début à la fin des dates du besoin.")
    String openHint();

    @Message("Médecins en même temps")
    String doctors();

    @Message("Demi-journées par semaine, au moins")
    String block();

    @Message("Minutes de route acceptées en plus")
    String minutes();

    @Message("Demi-journées que chaque médecin ferait en plus par semaine")
    String moreAWeek();

    @Message("Un logement est proposé")
    String housing();

    @Message("Calculer")
    String reckon();

    @Message("Repartir du besoin actuel")
    String reset();

    @Message("Avec ces changements")
    String effect();

    @Message("Tel quel")
    String asItIs();

    @Message(
            "Choisissez un besoin : vous verrez ici combien de médecins peuvent venir, et ce qui en ferait venir plus.")
    String askFirst();

    @Message("Le calcul ne répond pas pour le moment. Réessayez dans un instant.")
    String cannotAsk();

    @Message("pour ce besoin")
    String couldCome();

    @Message("au lieu de {now} aujourd’hui")
    String insteadOf(long now);

    @Message("demi-journées couvertes dans tout le plan, une fois retiré ce qui manquerait ailleurs")
    String trueGain();

    @Message("Le plan entier n’y gagne rien : ces médecins seraient pris ailleurs, ou le besoin est déjà couvert.")
    String noGain();

    @Message("Ce qui en ferait venir plus")
    String wouldBring();

    @Message("Et en plus")
    String stillMore();

    @Message("Changement")
    String change();

    @Message("Médecins")
    String moreDoctors();

    @Message("Demi-journées")
    String moreHalfDays();

    @Message("Rien n’est publié. Pour changer vraiment le besoin, voyez-le avec la mairie.")
    String nothingPublished();
}
