// What a town hall's secretary would write, by kind of need; LEAVE is a replacement of whole weeks.
// {place}: "à Mayenne"; {of}: "de Mayenne"; {days}: the wanted days; {speciality}: "cardiologie".

export const SPECIALTY = {
  GENERAL_PRACTICE: 'médecine générale',
  GERIATRICS: 'gériatrie',
  PAEDIATRICS: 'pédiatrie',
  GYNAECOLOGY: 'gynécologie',
  PSYCHIATRY: 'psychiatrie',
  CARDIOLOGY: 'cardiologie',
  DERMATOLOGY: 'dermatologie',
  OPHTHALMOLOGY: 'ophtalmologie',
};

export const TITLES = {
  REINFORCEMENT: [
    'Renfort de {speciality} {place}, {days}',
    'Renfort ponctuel {place} : {days}',
    'Besoin d’un médecin en renfort {place}',
    'Consultations non programmées {place}, {days}',
  ],
  LEAVE: [
    'Remplacer un médecin pendant ses congés {place}, {days}',
    'Remplacement en {speciality} {place}, {days}',
    'Cabinet {of} : remplacement pour {days}',
  ],
  REPLACEMENT: [
    'Remplacement régulier {place}, {days}',
    'Remplacement en {speciality} {place}, {days}',
    'Cabinet {of} : remplacement, {days}',
  ],
  ADVANCED_CONSULTATION: [
    'Consultations avancées de {speciality} {place}',
    'Une consultation de {speciality} {place}, {days}',
    'Consultations avancées {place}, {days}',
  ],
  HANDOVER: [
    'Accompagner une transmission de cabinet {place}',
    'Médecin facilitateur pour la relève {place}',
    'Préparer l’arrivée d’un successeur {place}',
  ],
  SETTLEMENT: ['S’installer {place} : journées de découverte', 'Installation en {speciality} {place}'],
  COLLABORATION: ['Collaboration libérale {place}', 'Rejoindre le cabinet {of} en collaboration'],
  ASSISTANTSHIP: ['Assistanat {place}, {days}', 'Assistant en {speciality} {place}'],
  SALARIED_SESSION: [
    'Vacations salariées de {speciality} {place}',
    'Centre de santé {of} : vacations, {days}',
    'Vacations au centre de santé {place}',
  ],
};

export const REASONS = {
  REINFORCEMENT: [
    'Deux de nos médecins ont pris leur retraite cette année et leurs patients n’ont pas retrouvé de médecin traitant.',
    'Un cabinet a fermé à l’automne et le suivant n’ouvrira qu’au printemps.',
    'Les demandes de rendez-vous en urgence dépassent ce que l’équipe peut absorber.',
    'Nous cherchons à tenir jusqu’à l’arrivée d’un nouveau médecin, attendu dans quelques mois.',
    'La permanence de la résidence autonomie n’est plus assurée depuis la rentrée.',
  ],
  LEAVE: [
    'Le cabinet resterait fermé sans remplaçant pendant les congés du médecin.',
    'Le médecin titulaire s’absente et aucun confrère des environs ne peut prendre le relais.',
    'Le secrétariat tient l’agenda et a prévenu les patients, il ne manque que vous.',
  ],
  REPLACEMENT: [
    'Le médecin du cabinet souhaite se libérer et confier sa patientèle à un confrère ou une consœur.',
    'Notre médecin enseigne à la faculté et cherche à se faire remplacer ces jours-là.',
    'Il s’agit d’un remplacement régulier, avec des patients suivis et un agenda déjà rempli.',
  ],
  ADVANCED_CONSULTATION: [
    'Il faut faire une longue route pour trouver un rendez-vous de {speciality}.',
    'Les patients âgés renoncent souvent au déplacement vers la ville.',
    'La maison de santé met un cabinet équipé à disposition et organise les rendez-vous.',
    'La liste d’attente compte déjà une quinzaine de patients par mois.',
  ],
  HANDOVER: [
    'Un départ en retraite est annoncé pour l’été et un jeune médecin, ancien stagiaire, est intéressé.',
    'Deux départs se suivent et nous aimerions qu’un médecin expérimenté organise la transmission des dossiers.',
    'Les cabinets voisins voudraient mettre en commun leurs besoins de remplacement et cherchent qui les y aide.',
    'Le successeur arrive et souhaite être épaulé les premières semaines.',
  ],
  SETTLEMENT: [
    'Nous proposons des journées rémunérées pour découvrir la patientèle et l’équipe avant toute décision.',
    'Un cabinet est libre dans la maison de santé et la commune accompagne le projet de vie de la famille.',
  ],
  COLLABORATION: [
    'La patientèle est trop nombreuse pour un seul médecin et peut être développée.',
    'Le titulaire souhaite réduire son activité et partager son cabinet.',
  ],
  ASSISTANTSHIP: [
    'L’afflux de population et la charge de travail ouvrent droit à un assistant.',
    'Deux médecins maîtres de stage accueillent volontiers un jeune confrère ou une jeune consœur.',
  ],
  SALARIED_SESSION: [
    'Le centre de santé a ouvert avec un secrétariat et une infirmière, il manque des heures de médecin.',
    'De jeunes retraités y exercent déjà une à deux journées par semaine.',
    'Les vacations sont salariées, sans gestion ni avance de frais.',
  ],
};

export const DETAILS = [
  'Comptez 18 à 22 patients par journée, un rendez-vous toutes les vingt minutes.',
  'Le secrétariat est présent toute la journée et filtre les appels.',
  'Visites à domicile limitées au bourg et à la maison de retraite.',
  'Une infirmière en pratique avancée suit les patients chroniques.',
  'Pas de garde demandée.',
  'La pharmacie et le laboratoire sont à deux pas.',
  'Logiciel métier et messagerie sécurisée installés, prise en main en une demi-heure.',
  'Les dossiers sont à jour et un confrère reste joignable par téléphone.',
];

export const DETAILS_OF_SPECIALISTS = [
  'Comptez une dizaine de patients par demi-journée, adressés par les médecins du secteur.',
  'Le secrétariat prend les rendez-vous et rassemble les courriers et les examens.',
  'Pas de garde demandée.',
  'Un médecin généraliste de l’équipe reste joignable pendant la consultation.',
  'Le matériel usuel de la spécialité est sur place, le reste peut être prêté par l’hôpital.',
];

export const WELCOME = [
  'La mairie répond sous deux jours et vous fait visiter les lieux.',
  'N’hésitez pas à proposer d’autres jours, nous nous adapterons.',
  'Frais de déplacement remboursés sur justificatif.',
  'Déjeuner offert avec l’équipe.',
  'Nous pouvons nous organiser à plusieurs médecins si une personne seule ne couvre pas tout.',
  '',
];

export const HOUSING = [
  'Un studio meublé est prêté gratuitement à cinq minutes à pied.',
  'Un logement communal meublé est mis à disposition.',
  'Nuitées prises en charge en chambre d’hôtes.',
];

export const PRACTICES = {
  house: [
    'Maison de santé pluriprofessionnelle : {n} médecins, infirmières, kinésithérapeute et sage-femme, secrétariat commun.',
    'Maison de santé au centre-bourg, {n} médecins généralistes, locaux accessibles, parking.',
    'Équipe de {n} médecins et six paramédicaux réunis autour d’un projet de santé, réunion chaque mois.',
  ],
  office: [
    'Cabinet de groupe de {n} médecins, secrétariat sur place le matin et par téléphone l’après-midi.',
    'Cabinet communal rénové, deux salles d’examen, salle d’attente de plain-pied.',
    'Cabinet au-dessus de la mairie avec ascenseur, matériel d’électrocardiogramme et de petite chirurgie.',
  ],
  centre: [
    'Centre de santé intercommunal, médecins salariés, ouvert du lundi au samedi midi.',
    'Centre de santé municipal avec infirmière Asalée et secrétariat à plein temps.',
  ],
};
