import { checkNumber } from './number.js';
import { communeSearch } from './commune.js';
import { keepDraft } from './draft.js';
import { preview } from './preview.js';
import { checkSize } from './size.js';
import { sayDay } from './dates.js';
import { steps } from './steps.js';

/** Makes the forms and fields of a page quicker, or those of a part of it that has just come. */
export function enhance(root) {
  // Before the drafts: what is not sent is not taken to be.
  root.querySelectorAll('input[data-max-bytes]').forEach(checkSize);
  root.querySelectorAll('form[data-draft]').forEach(keepDraft);
  root.querySelectorAll('form[data-steps]').forEach(steps);
  root.querySelectorAll('[data-preview]').forEach(preview);
  root.querySelectorAll('input[data-digits]').forEach(checkNumber);
  root.querySelectorAll('input[type=date]').forEach(sayDay);
  root.querySelectorAll('input[data-commune]').forEach(communeSearch);
}
