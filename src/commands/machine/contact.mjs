/**
 * Who to write to, for mistakes and for faults of safety, as CONTACT sets it: an e-mail address, or the https address of a form or a page.
 * Empty where nothing is set. Throws one sentence for what is neither.
 * @param {string | undefined} text
 */
export function contactOf(text) {
  const contact = text?.trim() ?? '';
  if (contact === '' || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact) || isSecure(contact)) return contact;
  throw new Error(`CONTACT: found "${contact}", expected an e-mail address or an address that begins with https://`);
}

/** @param {string} text */
function isSecure(text) {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && !/[\s<>"]/.test(text);
}
