/** True when there is time for all that can be tried: `npm run test:real` runs the tests that ask for it whole, `npm test` a part of each. */
export const takesLong = process.env.TESTS === 'long';
