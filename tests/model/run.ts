import { type ChildProcess, fork } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { stages } from "../../lib/admissions/case/stages";
import { steps } from "../../lib/admissions/procedure/procedure";
import { joined } from "./machine";
import { emptyTally, type Tally } from "./story";

/** What a process tells after each batch. */
export type Report = Readonly<{
  stories: number;
  acts: number;
  broken: string | undefined;
  counts: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}>;

const tallyOf = (counts: Report["counts"]): Tally => ({
  accepted: new Map(counts.accepted),
  confirmed: new Map(counts.confirmed),
  refused: new Map(counts.refused),
  codes: new Map(counts.codes),
  places: new Map(counts.places),
});

const number = (count: number): string => count.toLocaleString("en");
const table = (title: string, names: Iterable<string>, columns: readonly ReadonlyMap<string, number>[]): string =>
  [
    title,
    ...[...names].map((name) =>
      [...columns.map((map) => number(map.get(name) ?? 0).padStart(12)), ` ${name}`].join(""),
    ),
  ].join("\n");

const sayTally = (tally: Tally): void => {
  const { accepted, confirmed, refused, codes, places } = tally;
  console.log(table("\n    accepted   confirmed     refused", steps, [accepted, confirmed, refused]));
  console.log(table("\n  acts that ended at", stages, [places]));
  const met = [...codes].sort(([, one], [, other]) => other - one).map(([code]) => code);
  console.log(table("\n  refusals met", met, [codes]));
};

/** Words between steps, of those that were never both allowed and refused: a run that leaves some proves less. */
const untried = ({ accepted, confirmed, refused, places }: Tally): readonly string[] => [
  ...steps.filter((step) => !accepted.has(step) && !confirmed.has(step)).map((step) => `${step} never accepted`),
  ...steps.filter((step) => !refused.has(step)).map((step) => `${step} never refused`),
  ...stages.filter((stage) => !places.has(stage)).map((stage) => `${stage} never reached`),
];

/**
 * Plays random stories on model and code, divided among the processors, and tells what was met.
 * @param words how many stories (a million) and the seed (of the moment)
 * @returns 0 when no story divided them and every step was allowed and refused
 */
export const checkMachine = async (words: readonly string[]): Promise<number> => {
  const stories = Number(words[0] ?? 1_000_000);
  const seed = Number(words[1] ?? Date.now() % 1_000_000_000);
  const processes = cpus().length;
  const began = Date.now();
  console.log(`${number(stories)} stories, seed ${seed}, ${processes} processes`);
  let tally = emptyTally();
  let [done, acts, said] = [0, 0, 0];
  let broken: string | undefined;
  const rate = () => Math.round((done * 1000) / Math.max(1, Date.now() - began));

  const children: ChildProcess[] = [];
  const part = (index: number): Promise<number> =>
    new Promise((resolve) => {
      const share = Math.ceil(stories / processes);
      const script = fileURLToPath(new URL("worker.ts", import.meta.url));
      const execArgv = ["--import", "tsx", "--max-semi-space-size=64"];
      const child = fork(script, [String(share), String(seed + index * share)], { execArgv });
      children.push(child);
      child.on("message", (report: Report) => {
        done += report.stories;
        acts += report.acts;
        tally = joined(tally, tallyOf(report.counts));
        if (report.broken && !broken) {
          broken = report.broken;
          for (const each of children) each.kill();
        }
        if (done - said < stories / 50) return;
        said = done;
        console.log(`${number(done).padStart(11)} stories, ${number(acts)} acts, ${number(rate())} stories/s`);
      });
      child.once("exit", (code) => resolve(code ?? 1));
    });

  const codes = await Promise.all(Array.from({ length: processes }, (_, index) => part(index)));
  sayTally(tally);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `\n${number(done)} stories, ${number(acts)} acts, ${number(rate())} stories/s, ${seconds} s, seed ${seed}`,
  );
  const gaps = untried(tally);
  for (const gap of gaps) console.log(gap);
  if (broken) console.log(`\nModel and code disagree.\n${broken}`);
  else if (codes.some((code) => code !== 0)) console.log("\nA process ended before its share was played.");
  return broken || gaps.length > 0 || codes.some((code) => code !== 0) ? 1 : 0;
};
