import autocannon from "autocannon";

export type Page = Readonly<{ name: string; path: string }>;
export type Figures = Readonly<{ p50: number; p95: number; perSecond: number; answers: number; errors: number }>;
export type Compared = Readonly<{
  page: string;
  path: string;
  figures: Figures;
  empty: Figures;
  /** How many times slower than the empty page of the same run, and which share of its requests a second. */
  ratio: Readonly<{ p50: number; p95: number; perSecond: number }>;
}>;
type Wish = Readonly<{
  address: string;
  cookie: string;
  connections: number;
  /** Seconds before the first round: what runs often is compiled by and by, and a server in use runs for weeks. */
  warmUp: number;
  seconds: number;
  rounds: number;
}>;

type Sample = { times: number[]; seconds: number; errors: number };

const fire = (path: string, { address, cookie, connections }: Wish, seconds: number): Promise<Sample> =>
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
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const pool = (samples: readonly Sample[]): Figures => {
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
 * Asks for the empty page and the page in the order A B B A, several times, and pools: whatever else the machine does
 * meanwhile falls on both. Times in milliseconds.
 */
export const compare = async (empty: Page, page: Page, wish: Wish): Promise<Compared> => {
  for (const { path } of [empty, page]) await fire(path, wish, wish.warmUp);
  const samples: Record<"A" | "B", Sample[]> = { A: [], B: [] };
  for (let round = 0; round < wish.rounds; round += 1)
    for (const turn of ["A", "B", "B", "A"] as const)
      samples[turn].push(await fire((turn === "A" ? empty : page).path, wish, wish.seconds));
  const base = pool(samples.A);
  const figures = pool(samples.B);
  return {
    page: page.name,
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
