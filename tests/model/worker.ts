import { playMany } from "./machine";
import type { Report } from "./run";

// One of the processes among which the stories are divided: node worker.ts <stories> <seed>
const [stories = 0, seed = 0] = process.argv.slice(2).map(Number);
const batch = 1_000;

const tell = (report: Report): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(report, () => resolve());
  });

for (let done = 0; done < stories; done += batch) {
  const { tally, stories: count, acts, broken } = playMany(Math.min(batch, stories - done), seed + done);
  const counts = Object.fromEntries(Object.entries(tally).map(([name, map]) => [name, [...map]]));
  await tell({ stories: count, acts, broken, counts });
  if (broken) break;
}
process.disconnect();
