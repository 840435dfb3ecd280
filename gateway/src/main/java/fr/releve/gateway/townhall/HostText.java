package fr.releve.gateway.townhall;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where town halls work. English is in {@code messages/townhall_en.properties}. */
@MessageBundle(value = "townhall", locale = "fr")
public interface HostText {

    @Message("À répondre")
    String answers();

    @Message("Rien n’attend votre réponse")
    String nothing();

    @Message("Dès qu’un médecin convient à l’un de vos besoins et que la coordination l’a validé, la proposition"
            + " apparaît ici.")
    String nothingYet();

    @Message("Un besoin à faire connaître ?")
    String aNeed();

    @Message("Publier un besoin")
    String publish();

    @Message("Nos besoins")
    String own();

    @Message("Ce sont les plus récents : il y en a de plus anciens, que cette page ne compte ni ne montre.")
    String olderNeeds();

    @Message("Relève connaît plus de médecins que cette page n’en compte : ceux qui suivent seraient moins utiles.")
    String moreDoctors();

    @Message("Voir tous nos besoins")
    String allOwn();

    @Message("Un médecin est possible : à vous de répondre")
    String one();

    @Message("{count} propositions attendent votre réponse")
    String many(int count);

    @Message("Une réponse rapide compte : c’est la première chose que les médecins remarquent.")
    String quick();

    @Message("À vous de répondre")
    String yourTurn();

    @Message("Le médecin a accepté")
    String doctorAccepted();

    @Message("Jours")
    String days();

    @Message("Répondez avant")
    String answerBefore();

    @Message("Rémunération annoncée")
    String pay();

    @Message("Pourquoi ce médecin")
    String why();

    @Message("Son nom et ses coordonnées vous sont donnés quand vous êtes d’accord tous les deux.")
    String nameLater();

    @Message("Accepter : {days}")
    String accept(String days);

    @Message("Décliner, parce que")
    String declineBecause();

    @Message("Décliner")
    String decline();

    @Message("En attente du médecin")
    String waitingForDoctor();

    @Message("Vous avez accepté")
    String youAccepted();

    @Message("Nos missions")
    String missions();

    @Message("Ce que vous avez convenu avec des médecins, à venir et passé.")
    String missionsLead();

    @Message("Aucune mission pour l’instant")
    String noMission();

    @Message("Une mission apparaît ici quand le médecin et vous avez dit oui.")
    String noMissionHint();

    @Message("Voir ce qui attend une réponse")
    String toAnswer();

    @Message("Toutes nos missions")
    String allMissions();

    @Message("Accords trouvés")
    String agreements();

    @Message("Aucun besoin pour l’instant")
    String noNeed();

    @Message("Dites où, quand et comment : les médecins possibles sont recherchés dès la publication.")
    String noNeedHint();

    @Message("Urgent")
    String urgent();

    @Message("Comment vous répondez")
    String yourAnswers();

    @Message("Vous avez répondu à {share} % des {offers} propositions de l’année écoulée.")
    String yourShare(Long share, Long offers);

    @Message("La moitié de vos réponses arrivent en moins de {hours} h.")
    String yourPace(Long hours);

    @Message("Vous n’avez pas encore reçu assez de propositions pour dire comment vous répondez.")
    String tooFew();

    @Message("Les médecins le voient à côté de vos besoins.")
    String doctorsSeeIt();

    @Message("Publier")
    String publishIt();

    @Message("Continuer le brouillon")
    String continueDraft();

    @Message("Modifier")
    String change();

    @Message("Modifier le besoin")
    String changeNeed();

    @Message(
            "Les propositions qui ne correspondent plus seront retirées, et d’autres médecins recherchés aussitôt. Si vous changez la rémunération, le logement, le lieu ou le type de mission, celles qui attendent une réponse le seront aussi : chacun répond aux mêmes termes.")
    String changeLead();

    @Message("Enregistrer les changements")
    String saveChanges();

    @Message("Suspendre")
    String pause();

    @Message("Reprendre")
    String resume();

    @Message("Clore ce besoin")
    String close();

    @Message("Les propositions en attente seront retirées, et un besoin clos ne peut pas être rouvert.")
    String closeSure();

    @Message("Pourquoi ?")
    String closeWhy();

    @Message("Il est couvert, ou tout est fini")
    String closeMet();

    @Message("Oui, clore ce besoin")
    String closeThis();

    @Message("Dates passées")
    String datesPassed();

    @Message("Demi-journées pourvues : {filled} sur {asked}")
    String filled(int filled, int asked);

    @Message("Copier")
    String copy();

    @Message("Qui pourrait venir ?")
    String candidates();

    @Message("De quel médecin avez-vous besoin ?")
    String whichDoctor();

    @Message("Vous pouvez garder un brouillon et le publier plus tard. Rien n’est montré avant la publication.")
    String draftLead();

    @Message("Partir d’un modèle")
    String begin();

    @Message("Repartir d’ailleurs ? Ce que vous avez saisi ici n’y sera pas repris.")
    String beginSure();

    @Message("ou copier un de nos besoins")
    String beginCopy();

    @Message("Quoi et où")
    String what();

    @Message("Type de mission")
    String kind();

    @Message("Spécialité")
    String specialty();

    @Message("Commune")
    String commune();

    @Message("Tapez les premières lettres, puis choisissez")
    String communeHint();

    @Message("Lieu")
    String practice();

    @Message(
            "Cabinet, maison ou centre de santé. Gardez le même nom d’un besoin à l’autre\u00A0: les jours de remplacement y sont comptés ensemble.")
    String practiceHint();

    @Message("Type de lieu")
    String practiceSetting();

    @Message("Non précisé")
    String notSaid();

    @Message("Présentation du lieu")
    String practiceDescription();

    @Message(
            "Locaux, équipe, accès : ce qui vaut pour tout besoin en ce lieu. Montré avec le besoin et repris quand vous le copiez.")
    String practiceDescriptionHint();

    @Message("Titre")
    String title();

    @Message("Par exemple : Renfort du mardi à Mamers")
    String titleHint();

    @Message("Description")
    String description();

    @Message("Patientèle, secrétariat, logiciel, équipe : ce qu’un médecin voudrait savoir. Pas de donnée de patient.")
    String descriptionHint();

    @Message("Quand")
    String when();

    @Message("Ce tableau ne montre pas tout. Le besoin demande déjà\u00A0:")
    String keptDays();

    @Message("Demi-journées souhaitées chaque semaine")
    String wrongWhen();

    @Message("Du")
    String from();

    @Message("Au")
    String until();

    @Message("Au moins, par semaine travaillée")
    String minimumBlock();

    @Message("En demi-journées")
    String minimumBlockHint();

    @Message("Médecins par demi-journée")
    String doctors();

    @Message("Conditions")
    String conditions();

    @Message("Rémunération")
    String payKind();

    @Message("Montant")
    String amount();

    @Message("Un logement est proposé")
    String housing();

    @Message("C’est urgent : les réponses sont attendues plus vite")
    String isUrgent();

    @Message("Qui accueille")
    String whoHosts();

    @Message("Ces coordonnées ne sont données au médecin qu’une fois l’accord trouvé.")
    String whoHostsHint();

    @Message("Nom")
    String hostName();

    @Message("Adresse électronique")
    String hostEmail();

    @Message("Téléphone")
    String hostPhone();

    @Message("Pour un remplacement : le médecin remplacé")
    String whoIsAway();

    @Message(
            "Son nom et son numéro figurent dans le contrat, que signent le médecin et vous. Personne d’autre ne les voit.")
    String whoIsAwayHint();

    @Message("Nom du médecin remplacé")
    String replacedName();

    @Message("Son RPPS")
    String replacedRpps();

    @Message("Publier le besoin")
    String publishNeed();

    @Message("Enregistrer le brouillon")
    String keepDraft();

    @Message("Avec ce que vous demandez")
    String withThis();

    @Message("aux demi-journées que vous demandez.")
    String couldCome();

    @Message("Voir qui pourrait venir")
    String ask();

    @Message("Choisissez une commune, des dates et des demi-journées : vous verrez aussitôt combien de médecins"
            + " pourraient venir.")
    String askFirst();

    @Message("Ce qui en ferait venir plus")
    String more();

    @Message("Aucun nom n’est montré avant l’accord.")
    String noName();

    @Message("Pourquoi personne ?")
    String whyNobody();

    @Message("Voici ce qui écarte les médecins volontaires de ce besoin, le plus fréquent d’abord.")
    String nobodyHint();

    @Message("Les médecins sont comptés par cinq.")
    String inFives();

    @Message("Qui pourrait venir : {title}")
    String candidatesTitle(String title);

    @Message("Sans nom, jusqu’à ce que le médecin et vous soyez d’accord.")
    String candidatesLead();

    @Message("Médecin {number}")
    String doctorNumber(int number);

    @Message("{minutes} min de trajet")
    String minutes(int minutes);

    @Message("Aucun médecin ne peut venir pour l’instant")
    String noCandidate();

    @Message("Obstacle")
    String obstacle();

    @Message("Médecins concernés")
    String howMany();

    @Message("État")
    String state();

    @Message("Tous")
    String allStates();

    @Message("Trier par")
    String sortBy();

    @Message("Les plus récents")
    String byAge();

    @Message("Les plus proches dans le temps")
    String byDates();

    @Message("Titre")
    String byTitle();

    @Message("Appliquer")
    String apply();

    @Message("Aucun besoin dans cet état")
    String noneSo();

    @Message("Tout montrer")
    String showAll();

    @Message("Ce qui retient les autres médecins")
    String whyOthers();

    @Message("Autres actions")
    String otherDeeds();

    @Message("Trajet")
    String travel();

    @Message("Aucun médecin aussi proche")
    String nobodySoNear();

    @Message("Son histoire")
    String itsHistory();

    @Message("L’histoire de ce besoin")
    String history();
}
