import type { Saving } from "./dossier";
import type { ImportLoad } from "./import-load";
import type { Comparison } from "./load";
import type { PaperLoad } from "./paper-load";
import type { Weight } from "./scripts";

export type Route = Weight & Readonly<{ route: string; as: string; statements: number }>;
export type Start = Readonly<{ first: number; again: number }>;

export type Report = {
  at: string;
  commit: string;
  machine: Readonly<{ processor: string; cores: number; memory: number; load: number[]; loadAfter?: number[] }>;
  versions: Readonly<Record<string, string>>;
  seed: Readonly<Record<string, unknown>>;
  /** Times in milliseconds. */
  pages: (Comparison & Readonly<{ statements: number }>)[];
  /** Saving a row of a history of 40 rows. */
  saving: Saving | null;
  /** Bytes after gzip; SQL statements of the whole request, including session and settings. */
  routes: Route[];
  /** One Word file, one PDF, and 200 forms. */
  papers: PaperLoad | null;
  /** Seconds of a list of 5,000 members. */
  list: ImportLoad | null;
  /** Times a second. */
  decisions: Readonly<Record<"decide" | "availableSteps" | "earliestSchedule", number>>;
  /** Seconds from the command to the sign-in page: in an empty folder, and when started again. */
  start: Start | null;
};

const dossier = (saving: Saving | null): string =>
  saving
    ? `a row saved in ${shown(saving.p50)} ms (median), ${shown(saving.p90)} (p90), ${shown(saving.most)} (most), ${saving.statements} statements, of ${saving.answers}`
    : "";

const paperLine = ({ word, pdf, count, all, memory }: PaperLoad): string =>
  `one Word file ${shown(word)} ms, one PDF ${shown(pdf)} ms (medians), ${count} forms as Word and PDF ${shown(all)} s, at most ${shown(memory, 0)} MB`;

const listLine = ({ count, read, committed, undone }: ImportLoad): string =>
  `${count} rows read and judged in ${shown(read)} s, taken over in ${shown(committed)} s, undone in ${shown(undone)} s`;

const shown = (figure: number, digits = 1): string => figure.toFixed(digits);

/** Prints the tables of a report. */
export const printReport = ({
  machine,
  versions,
  pages,
  saving,
  routes,
  papers,
  list,
  decisions,
  start,
}: Report): void => {
  console.log(`\n${machine.cores} cores, load ${machine.load.map((each) => shown(each)).join(" ")} before`, versions);
  console.table(
    pages.map(({ page, as, statements, figures, empty, ratio }) => ({
      page,
      as,
      statements,
      "p50 ms": shown(figures.p50),
      "p95 ms": shown(figures.p95),
      "a second": shown(figures.perSecond),
      "empty p50": shown(empty.p50),
      "empty p95": shown(empty.p95),
      "empty a second": shown(empty.perSecond),
      "p50 ×": shown(ratio.p50, 2),
      "p95 ×": shown(ratio.p95, 2),
      "throughput ×": shown(ratio.perSecond, 2),
      errors: figures.errors + empty.errors,
    })),
  );
  console.log(dossier(saving));
  if (papers) console.log(paperLine(papers));
  if (list) console.log(listLine(list));
  console.table(
    routes.map(({ route, as, statements, scripts, html }) => ({
      route,
      as,
      statements,
      "scripts KB": shown(scripts / 1000),
      "markup KB": shown(html / 1000),
    })),
  );
  const rates = Object.entries(decisions).map(([name, rate]) => `${name} ${shown(rate, 0)}`);
  console.log(`${rates.join(", ")} a second`);
  if (start)
    console.log(`sign-in page after ${shown(start.first)} s in an empty folder, ${shown(start.again)} s again`);
};
