/** Where the site will stand, as SITE_URL and BASE_PATH set it. Links for other sites are made with both, so what cannot be one stops a build. */

/**
 * The address of the site without a path; that of `npm start` where nothing is set. Throws one sentence for what is none.
 * @param {string | undefined} text
 */
export function siteOf(text) {
  if (text === undefined || text === '') return 'http://localhost:4321';
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address && /^https?:$/.test(address.protocol) && `${address.origin}/` === address.href) return address.origin;
  throw new Error(`SITE_URL: found "${text}", expected an address such as https://example.org, without a path: BASE_PATH gives that`);
}

/**
 * The sub-folder in which the site stands, with a slash before it; "/" where nothing is set. Throws one sentence for what is none.
 * @param {string | undefined} text
 */
export function basePathOf(text) {
  const names = (text ?? '').split('/').filter((name) => name !== '');
  if (names.every((name) => /^[\w~.-]+$/.test(name) && !/^\.+$/.test(name))) return `/${names.join('/')}`;
  throw new Error(`BASE_PATH: found "${text}", expected a folder such as /birmingham, of letters, digits, - . _ and ~`);
}
