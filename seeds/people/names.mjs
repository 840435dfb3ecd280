// Names to draw from. Any likeness to a real doctor is chance.

export const YOUNG_WOMEN =
  'Camille Léa Manon Chloé Inès Sarah Clara Anaïs Pauline Marine Mathilde Juliette Lucie Emma Océane Alice Morgane Élise Nawel Aïcha Solène Maëlle Yasmine Mélissa Justine'.split(
    ' ',
  );
export const YOUNG_MEN =
  'Lucas Hugo Thomas Antoine Maxime Nicolas Quentin Alexandre Théo Adrien Rayan Baptiste Clément Yanis Romain Mehdi Valentin Corentin Simon Paul Émile Gaëtan Loïc Samuel Tristan'.split(
    ' ',
  );
export const OLDER_WOMEN =
  'Catherine Martine Françoise Brigitte Monique Annie Sylvie Dominique Véronique Isabelle Chantal Nicole Jacqueline Hélène Odile Geneviève Colette Mireille Élisabeth Danielle Anne-Marie Béatrice'.split(
    ' ',
  );
export const OLDER_MEN =
  'Michel Alain Bernard Philippe Gérard Patrick Christian Daniel Jean-Pierre Jean-Claude François Jacques Hervé Yves Denis Didier Gilles Jean-Luc Roland Serge Étienne Joël'.split(
    ' ',
  );
export const LAST_NAMES = (
  'Martineau Guérin Launay Bréhier Chevalier Gauthier Rousseau Moreau Girard Lemoine Fouquet Hubert Leroy Bodin Ménard Rivière ' +
  'Cormier Duval Pineau Renaud Gautier Boisseau Barbier Chauvin Delaunay Fournier Gaudin Hamon Jamet Lebreton Maillard Neveu ' +
  'Olivier Papin Quentin Raimbault Sorin Tessier Vincent Bouvet Cesbron Derouet Esnault Ferrand Gasnier Houdayer Jouanneau ' +
  'Lefèvre Marchand Nicolas Ouvrard Poirier Richard Sauvage Trottier Vallée Béchu Coutant Davy Gendron Hervé Leblanc Morin ' +
  'Perdrieau Robin Simonneau Thibault Viaud Blanchard Charbonnier Dubois Froger Grandin Herbert Langlois Mercier Pasquier ' +
  'Benali Diallo Nguyen Haddad Traoré Ferreira Kowalski Mansouri Lopez Rahmani'
).split(' ');

/** Lower case, no accents, words joined by a hyphen: for addresses. */
export const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** "de Mayenne", "d'Ernée", "du Lude", "des Herbiers". */
export function of(name) {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^([aeiouyâéèêîô]|h[eéu])/i.test(name) ? `d'${name}` : `de ${name}`;
}

/** "à Mayenne", "au Lude", "aux Herbiers". */
export function at(name) {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

/** French typography: curly apostrophes, unbreakable spaces before double punctuation and units. */
export const typeset = (text) =>
  text
    .replaceAll("'", '’')
    .replace(/ ([:;?!»€%])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0');

/** 1 234 with an unbreakable space. */
export const thousands = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
