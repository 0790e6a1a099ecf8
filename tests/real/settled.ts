/** What is still wrong after some seconds, at most half a minute: pages and frames take a moment, and more on a busy machine. */
export async function settled(look: () => Promise<string[]>): Promise<string[]> {
  const end = performance.now() + 30_000;
  let faults = await look();
  while (faults.length > 0 && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 100));
    faults = await look();
  }
  return faults;
}
