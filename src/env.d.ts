interface ImportMetaEnv {
  /** Who to write to: see src/commands/machine/contact.mjs. Empty where nobody is set. */
  readonly CONTACT: string;
}

/** What the sentences of content/ state: made by astro.config.mjs from the checks. */
declare module 'virtual:proofs' {
  const statements: readonly { page: string; sentence: string; kind: string; words: string; proof: 'data' | 'document' | 'citation' | 'nothing' }[];
  export default statements;
}
