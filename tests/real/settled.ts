/** Checks that have waited in vain: a run that finds much wrong does not go on waiting for each. */
let inVain = 0;

/** What is still wrong when all has had time to come to rest, on a busy machine too: looks again each tenth of a second, for a minute or more. */
export async function settled(look: () => Promise<string[]>): Promise<string[]> {
  let faults = await look();
  for (let tries = inVain < 6 ? 600 : 10; faults.length > 0 && tries > 0; tries -= 1) {
    await new Promise((done) => setTimeout(done, 100));
    faults = await look();
  }
  if (faults.length > 0) inVain += 1;
  return faults;
}
