declare module 'subset-font' {
  /** Cuts a font down to the characters of a text, and its axes to a range or to one place. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Uint8Array>;
}

declare module 'fontverter' {
  /** Packs or unpacks a font, whatever it is now. */
  export function convert(font: Uint8Array, format: 'truetype' | 'woff2'): Promise<Uint8Array>;
}
