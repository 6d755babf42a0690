type Bar = Readonly<{ label: string; value: number; target?: number; href?: string }>;
type ChartWords = Readonly<{ value: string; target: string; category: string; asTable: string }>;
type Props = Readonly<{ title: string; rows: readonly Bar[]; words: ChartWords }>;

const lineHeight = 1.35;
const barHeight = 1.1;
const gap = 0.9;
const charactersPerLine = 34;

/** A label in lines that fit beside the number on the narrowest screen, broken between words. */
const linesOf = (label: string): string[] => {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= charactersPerLine) lines.pop();
    lines.push(longer.length <= charactersPerLine ? longer : word);
  }
  return lines;
};

const heightOf = (bar: Bar): number => linesOf(bar.label).length * lineHeight + barHeight + gap;
const rem = (length: number): string => `${length.toFixed(3)}rem`;
const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;

/** Lengths across are shares of the picture and lengths down are in letters, so words keep their size on every screen. */
function BarRow({ bar, top, most }: Readonly<{ bar: Bar; top: number; most: number }>) {
  const lines = linesOf(bar.label);
  const barTop = top + lines.length * lineHeight;
  return (
    <g>
      {lines.map((line, index) => (
        <text className="fill-ink text-sm" key={line} x="0" y={rem(top + (index + 1) * lineHeight - 0.4)}>
          {line}
        </text>
      ))}
      <text className="fill-ink font-semibold text-sm" textAnchor="end" x="100%" y={rem(barTop - 0.4)}>
        {bar.target === undefined ? bar.value : `${bar.value}/${bar.target}`}
      </text>
      <rect className="fill-line" height={rem(barHeight)} opacity="0.5" rx="3" width="100%" x="0" y={rem(barTop)} />
      {bar.value > 0 && (
        <rect
          className="fill-accent"
          height={rem(barHeight)}
          rx="3"
          width={percent(bar.value, most)}
          x="0"
          y={rem(barTop)}
        />
      )}
      {bar.target !== undefined && (
        <TargetStroke at={percent(bar.target, most)} from={barTop} to={barTop + barHeight + 0.35} />
      )}
    </g>
  );
}

/** A dark stroke with a white edge, seen on the bar as well as beside it. */
function TargetStroke({ at, from, to }: Readonly<{ at: string; from: number; to: number }>) {
  const line = { x1: at, x2: at, y1: rem(from), y2: rem(to) };
  return (
    <>
      <line className="stroke-paper" strokeWidth="7" {...line} />
      <line className="stroke-ink" strokeWidth="3" {...line} />
    </>
  );
}

function Picture({ title, rows }: Pick<Props, "title" | "rows">) {
  // A little more than the largest, so that a target at the end is not cut.
  const most = Math.max(1, ...rows.map(({ value, target }) => Math.max(value, target ?? 0))) * 1.02;
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, bar) => sum + heightOf(bar), 0));
  const height = rows.reduce((sum, bar) => sum + heightOf(bar), 0);
  return (
    <svg aria-label={title} className="w-full max-w-3xl" height={rem(height)} role="img">
      <title>{title}</title>
      {rows.map((bar, index) => (
        <BarRow bar={bar} key={bar.label} most={most} top={tops[index] ?? 0} />
      ))}
    </svg>
  );
}

function Legend({ words }: Readonly<{ words: ChartWords }>) {
  return (
    <p aria-hidden="true" className="mb-2 flex flex-wrap gap-x-6 text-sm">
      <span className="inline-flex items-center gap-2">
        <span className="h-3 w-6 rounded-sm bg-accent" />
        {words.value}
      </span>
      <span className="inline-flex items-center gap-2">
        <span className="h-5 border-ink border-l-3" />
        {words.target}
      </span>
    </p>
  );
}

function Value({ bar }: Readonly<{ bar: Bar }>) {
  if (!bar.href) return bar.value;
  return (
    <a className="link inline-flex min-h-6 min-w-6 items-center justify-end" href={bar.href}>
      {bar.value}
      <span className="sr-only">, {bar.label}</span>
    </a>
  );
}

function Numbers({ rows, words, hasTargets }: Pick<Props, "rows" | "words"> & Readonly<{ hasTargets: boolean }>) {
  return (
    <table className="mt-3 w-full max-w-3xl border-collapse text-sm">
      <caption className="sr-only">{words.asTable}</caption>
      <thead>
        <tr className="border-line border-b text-left align-bottom">
          <th className="py-1.5 pr-4" scope="col">
            {words.category}
          </th>
          <th className="whitespace-nowrap py-1.5 pr-4 text-right" scope="col">
            {words.value}
          </th>
          {hasTargets && (
            <th className="whitespace-nowrap py-1.5 text-right" scope="col">
              {words.target}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map((bar) => (
          <tr key={bar.label}>
            <th className="py-1.5 pr-4 text-left font-normal" scope="row">
              {bar.label}
            </th>
            <td className="py-1.5 pr-4 text-right font-semibold tabular-nums">
              <Value bar={bar} />
            </td>
            {hasTargets && <td className="py-1.5 text-right tabular-nums">{bar.target ?? "—"}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Results as bars with the target as a stroke across, drawn on the server, and the same numbers as a table of links.
 * Without rows there is nothing to draw, and nothing is shown: the page says why.
 */
export function BarChart({ title, rows, words }: Props) {
  if (rows.length === 0) return null;
  const hasTargets = rows.some(({ target }) => target !== undefined);
  return (
    <figure className="my-6">
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      {hasTargets && <Legend words={words} />}
      <Picture rows={rows} title={title} />
      <Numbers hasTargets={hasTargets} rows={rows} words={words} />
    </figure>
  );
}

/** How many stand at each step of a line, in its order: the same picture without targets. */
export const FunnelChart = BarChart;
