import type { Report } from "./check-machine";
import { runCases } from "./run-cases";

// One of the processes of `check:machine`: node worker.ts <number of cases> <seed>
const [share = 0, seed = 0] = process.argv.slice(2).map(Number);
const batchSize = 1_000;

const send = (report: Report): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(report, () => resolve());
  });

for (let done = 0; done < share; done += batchSize) {
  const { tally, cases, acts, disagreement } = runCases(Math.min(batchSize, share - done), seed + done);
  const counts = Object.fromEntries(Object.entries(tally).map(([name, map]) => [name, [...map]]));
  await send({ cases, acts, disagreement, counts });
  if (disagreement) break;
}
process.disconnect();
