import { type ChildProcess, fork } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { stages } from "../../lib/admissions/case/stages";
import { steps } from "../../lib/admissions/procedure/procedure";
import { emptyTally, type Tally } from "./compare-case";
import { stepsNotCovered } from "./not-covered";
import { addTallies } from "./run-cases";

/** What a worker process reports after each batch. */
export type Report = Readonly<{
  cases: number;
  acts: number;
  disagreement: string | undefined;
  counts: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}>;

const coveredSteps = steps.filter((step) => !(step in stepsNotCovered));

const tallyOf = (counts: Report["counts"]): Tally => ({
  accepted: new Map(counts.accepted),
  confirmed: new Map(counts.confirmed),
  refused: new Map(counts.refused),
  codes: new Map(counts.codes),
  stagesReached: new Map(counts.stagesReached),
});

const number = (count: number): string => count.toLocaleString("en");
const table = (title: string, names: Iterable<string>, columns: readonly ReadonlyMap<string, number>[]): string =>
  [
    title,
    ...[...names].map((name) =>
      [...columns.map((map) => number(map.get(name) ?? 0).padStart(12)), ` ${name}`].join(""),
    ),
  ].join("\n");

const printTally = ({ accepted, confirmed, refused, codes, stagesReached }: Tally): void => {
  console.log(table("\n    accepted   confirmed     refused", coveredSteps, [accepted, confirmed, refused]));
  console.log(table("\n  acts that ended at", stages, [stagesReached]));
  const byFrequency = [...codes].sort(([, one], [, other]) => other - one).map(([code]) => code);
  console.log(table("\n  refusals met", byFrequency, [codes]));
};

/** Steps that were never accepted or never refused, and stages never reached: a run with gaps proves less. */
const gapsIn = ({ accepted, confirmed, refused, stagesReached }: Tally): readonly string[] => [
  ...coveredSteps.filter((step) => !accepted.has(step) && !confirmed.has(step)).map((step) => `${step} never accepted`),
  ...coveredSteps.filter((step) => !refused.has(step)).map((step) => `${step} never refused`),
  ...stages.filter((stage) => !stagesReached.has(stage)).map((stage) => `${stage} never reached`),
];

/**
 * Compares model and program on random cases, divided among the processors, and prints what was met.
 * @param args how many cases (default: a million) and the seed (default: from the clock)
 * @returns the exit code: 0 when model and program agreed and every covered step was accepted and refused
 */
export const checkMachine = async (args: readonly string[]): Promise<number> => {
  const wanted = Number(args[0] ?? 1_000_000);
  const seed = Number(args[1] ?? Date.now() % 1_000_000_000);
  const processes = cpus().length;
  const began = Date.now();
  console.log(`${number(wanted)} cases, seed ${seed}, ${processes} processes`);
  let tally = emptyTally();
  let [cases, acts, printedAt] = [0, 0, 0];
  let disagreement: string | undefined;
  const rate = () => Math.round((cases * 1000) / Math.max(1, Date.now() - began));

  const children: ChildProcess[] = [];
  const runWorker = (index: number): Promise<number> =>
    new Promise((resolve) => {
      const share = Math.ceil(wanted / processes);
      const script = fileURLToPath(new URL("worker.ts", import.meta.url));
      const execArgv = ["--import", "tsx", "--max-semi-space-size=64"];
      const child = fork(script, [String(share), String(seed + index * share)], { execArgv });
      children.push(child);
      child.on("message", (report: Report) => {
        cases += report.cases;
        acts += report.acts;
        tally = addTallies(tally, tallyOf(report.counts));
        if (report.disagreement && !disagreement) {
          disagreement = report.disagreement;
          for (const each of children) each.kill();
        }
        if (cases - printedAt < wanted / 50) return;
        printedAt = cases;
        console.log(`${number(cases).padStart(11)} cases, ${number(acts)} acts, ${number(rate())} cases/s`);
      });
      child.once("exit", (code) => resolve(code ?? 1));
    });

  const codes = await Promise.all(Array.from({ length: processes }, (_, index) => runWorker(index)));
  printTally(tally);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`\n${number(cases)} cases, ${number(acts)} acts, ${number(rate())} cases/s, ${seconds} s, seed ${seed}`);
  const gaps = gapsIn(tally);
  for (const gap of gaps) console.log(gap);
  if (disagreement) console.log(`\nModel and program disagree.\n${disagreement}`);
  else if (codes.some((code) => code !== 0)) console.log("\nA process ended before its share was done.");
  return disagreement || gaps.length > 0 || codes.some((code) => code !== 0) ? 1 : 0;
};
