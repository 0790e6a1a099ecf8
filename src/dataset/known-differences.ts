/**
 * Published values that their own published counts do not make, and why. Everywhere else the two must agree.
 * No area means all areas.
 */
export const knownDifferences: readonly { indicator: string; area?: string; from: string; to: string; why: string }[] = [
  { indicator: 'repeat-plans', area: 'E12000003', from: '2022', to: '2022', why: "Doncaster's repeat plans are held back as unreliable; the percentage leaves its plans out, the number of plans does not" },
  { indicator: 'repeat-plans', area: 'E92000001', from: '2022', to: '2022', why: "Doncaster's repeat plans are held back as unreliable; the percentage leaves its plans out, the number of plans does not" },
];
