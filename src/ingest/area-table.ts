/**
 * What the published files do not say about councils, by the three-digit number of the Department for Education.
 * The number is the key: ONS codes change when a council becomes unitary or a boundary moves, the number stays.
 */

/** Every council there has been since 2013. A number that is not here is a mistake, or a new council to be added by hand. */
export const numbers: ReadonlySet<string> = new Set(
  `
    201 202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316
    317 318 319 320 330 331 332 333 334 335 336 340 341 342 343 344 350 351 352 353 354 355 356 357 358 359 370 371 372
    373 380 381 382 383 384 390 391 392 393 394 420 800 801 802 803 805 806 807 808 810 811 812 813 815 816 821 822 823
    825 826 830 831 835 836 837 838 839 840 841 845 846 850 851 852 855 856 857 860 861 865 866 867 868 869 870 871 872
    873 874 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 908 909 916 919 921 925
    926 928 929 931 933 935 936 937 938 940 941 942 943
  `
    .trim()
    .split(/\s+/),
);

/** Councils that replaced others. Christchurch, part of Dorset until 2019, joined Bournemouth and Poole. */
export const predecessors: Readonly<Record<string, readonly string[]>> = {
  '838': ['835'],
  '839': ['836', '837'],
  '940': ['928'],
  '941': ['928'],
  '942': ['909'],
  '943': ['909'],
};

/** Names that need more than the file says: two councils called Dorset, one after the other. */
export const names: Readonly<Record<string, string>> = { '835': 'Dorset (pre-2019)' };

/** Names in addresses where the published name is turned round. */
export const slugs: Readonly<Record<string, string>> = { '801': 'bristol', '810': 'kingston-upon-hull', '884': 'herefordshire' };

/** Other names under which published files list a council, by its number. Case, "&" and full stops do not matter. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  '801': ['Bristol'],
  '810': ['Kingston upon Hull', 'Hull'],
  '822': ['Bedford Borough'],
  '840': ['Durham'],
  '882': ['Southend on Sea'],
  '884': ['Herefordshire'],
};

/** Councils that report some figures together under one row. */
export const joined: readonly (readonly [string, string])[] = [
  ['314', '318'],
  ['940', '941'],
];

/** Regions as the interactive tool numbers them and as tables up to 2017 letter them. London is also given in two halves. */
export const regions: readonly { code: string; tool: string; letter: string }[] = [
  { code: 'E12000001', tool: '980', letter: 'A' },
  { code: 'E12000002', tool: '981', letter: 'B' },
  { code: 'E12000003', tool: '982', letter: 'C' },
  { code: 'E12000004', tool: '983', letter: 'D' },
  { code: 'E12000005', tool: '984', letter: 'E' },
  { code: 'E12000006', tool: '985', letter: 'F' },
  { code: 'E12000007', tool: '986', letter: 'G' },
  { code: 'E13000001', tool: '987', letter: 'H' },
  { code: 'E13000002', tool: '988', letter: 'I' },
  { code: 'E12000008', tool: '989', letter: 'J' },
  { code: 'E12000009', tool: '990', letter: 'K' },
];

/** England, as the interactive tool numbers it and as tables up to 2017 do. */
export const country = { code: 'E92000001', name: 'England', tool: '970', letter: '999' } as const;
