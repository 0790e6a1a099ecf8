const months = {
  January: 31,
  February: 29,
  March: 31,
  April: 30,
  May: 31,
  June: 30,
  July: 31,
  August: 31,
  September: 30,
  October: 31,
  November: 30,
  December: 31,
};

/** `12 December 2017`, `12 and 13 December`, `28 to 30 April`; the year is left to the next pattern. */
const day = new RegExp(`(?<![\\p{N}.,:£$-])(?:(\\d{1,2})(?: and | to | or |[–-]))?(\\d{1,2}) (${Object.keys(months).join('|')})(?!\\p{L})`, 'gu');
/** `2016-17`, `2016–17`. */
const financialYear = /(?<![\p{N}.,:£$–-])((?:19|20)\d\d)[-–](\d\d)(?![\p{N}%–-])/gu;
/** `2017`, `2014–2018`; not `£2,017`, `2017.5`, `2017%` or `2017 children`. */
const year =
  /(?<![\p{N}£$.,:])(?:19|20)\d\d(?![\p{N}%]|[.,:]\p{N})(?! (?:children|young people|people|families|plans|cases|referrals|assessments|enquiries|conferences|social workers|staff|councils|pounds|million|thousand|per|in every)(?!\p{L}))/gu;
/** `10:30`. */
const time = /(?<![\p{N}.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\p{N}:])/gu;
/** A number in words before "per cent" is a statistic as much as one in digits. */
const spelledPercentage =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\w+)? per ?cent\b/giu;

/** A stretch of digits that nothing vouches for. */
export interface BareDigit {
  found: string;
  /** Place in the text. */
  index: number;
}

/**
 * Finds numbers that no directive proves.
 * Input: `On 12 December 2017 we met 14 families at 10:30`. Output: `[{ found: '14', index: 23 }]`.
 * Years (1900 to 2099), financial years, dates and times of day may stand; so may nothing else, not even `½` or "twenty per cent".
 */
export function bareDigitsIn(text: string): BareDigit[] {
  const rest = text
    .replace(day, (whole, first, last, month) => (validDays(month, first, last) ? blank(whole) : whole))
    .replace(financialYear, (whole, from, to) => ((Number(from) + 1) % 100 === Number(to) ? blank(whole) : whole))
    .replace(time, blank)
    .replace(year, blank);
  const digits = [...rest.matchAll(/[£$]?\p{N}(?:[\p{L}\p{N}.,:/–-]*[\p{L}\p{N}])?%?/gu), ...rest.matchAll(spelledPercentage)];
  return digits.map((match) => ({ found: text.slice(match.index, match.index + match[0].length), index: match.index }));
}

function validDays(month: keyof typeof months, ...days: (string | undefined)[]): boolean {
  return days.every((entry) => entry === undefined || (Number(entry) >= 1 && Number(entry) <= months[month]));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
