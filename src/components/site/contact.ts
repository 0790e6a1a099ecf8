/** Who to write to about this copy of the site, as CONTACT was set when it was built; empty where it was not. */
export const contact = import.meta.env.CONTACT;

/** The same as an address for a link. */
export const contactAddress = contact.includes('@') ? `mailto:${contact}` : contact;
