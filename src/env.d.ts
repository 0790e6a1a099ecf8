interface ImportMetaEnv {
  /** Who to write to: see src/commands/contact.mjs. Empty where nobody is set. */
  readonly CONTACT: string;
}
