import autocannon from "autocannon";
import type { Username } from "../support/journey";

/** A page, opened by somebody. */
export type Page = Readonly<{ name: string; as: Username; path: string }>;
export type Figures = Readonly<{ p50: number; p95: number; perSecond: number; answers: number; errors: number }>;
export type Comparison = Readonly<{
  page: string;
  as: Username;
  path: string;
  figures: Figures;
  empty: Figures;
  /** The page's times divided by those of the empty page of the same run, and likewise requests per second. */
  ratio: Readonly<{ p50: number; p95: number; perSecond: number }>;
}>;
type LoadSettings = Readonly<{
  address: string;
  cookie: string;
  connections: number;
  /** Seconds of requests before the first round, so that frequently run code is already optimised. */
  warmUp: number;
  seconds: number;
  rounds: number;
}>;

type Sample = { times: number[]; seconds: number; errors: number };

const sendRequests = (path: string, { address, cookie, connections }: LoadSettings, seconds: number): Promise<Sample> =>
  new Promise((resolve, reject) => {
    const times: number[] = [];
    let errors = 0;
    const run = autocannon(
      { url: `${address}${path}`, connections, duration: seconds, timeout: 20, headers: { cookie } },
      (error, result) => {
        if (error) reject(error);
        else resolve({ times, seconds: result.duration, errors: errors + result.errors + result.timeouts });
      },
    );
    run.on("response", (_client, status, _bytes, time) => {
      if (status === 200) times.push(time);
      else errors += 1;
    });
  });

/** The value below which a share of the sorted numbers lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const summarise = (samples: readonly Sample[]): Figures => {
  const times = samples.flatMap((sample) => sample.times).sort((a, b) => a - b);
  const seconds = samples.reduce((sum, sample) => sum + sample.seconds, 0);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: times.length / seconds,
    answers: times.length,
    errors: samples.reduce((sum, sample) => sum + sample.errors, 0),
  };
};

/**
 * Requests the empty page (A) and the page (B) in the order A B B A, several times, and pools the times. Other load on
 * the machine affects both alike. Times in milliseconds.
 */
export const compare = async (empty: Pick<Page, "path">, page: Page, settings: LoadSettings): Promise<Comparison> => {
  for (const { path } of [empty, page]) await sendRequests(path, settings, settings.warmUp);
  const samples: Record<"A" | "B", Sample[]> = { A: [], B: [] };
  for (let round = 0; round < settings.rounds; round += 1)
    for (const turn of ["A", "B", "B", "A"] as const)
      samples[turn].push(await sendRequests((turn === "A" ? empty : page).path, settings, settings.seconds));
  const base = summarise(samples.A);
  const figures = summarise(samples.B);
  return {
    page: page.name,
    as: page.as,
    path: page.path,
    figures,
    empty: base,
    ratio: {
      p50: figures.p50 / base.p50,
      p95: figures.p95 / base.p95,
      perSecond: figures.perSecond / base.perSecond,
    },
  };
};
