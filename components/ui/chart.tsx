type Bar = Readonly<{ label: string; value: number; target?: number; href?: string }>;
type ChartWords = Readonly<{ value: string; target: string; category: string; asTable: string }>;
type Props = Readonly<{ title: string; rows: readonly Bar[]; words: ChartWords }>;

const rowHeight = 44;
const labelWidth = 190;
const barWidth = 380;
const width = labelWidth + barWidth + 70;

function BarRow({ bar, index, scale }: Readonly<{ bar: Bar; index: number; scale: number }>) {
  const top = index * rowHeight;
  const length = bar.value * scale;
  const target = bar.target === undefined ? undefined : labelWidth + bar.target * scale;
  return (
    <g>
      <text
        dominantBaseline="middle"
        fill="var(--color-ink)"
        fontSize="14"
        textAnchor="end"
        x={labelWidth - 12}
        y={top + rowHeight / 2}
      >
        {bar.label}
      </text>
      <rect fill="var(--color-line)" height="20" opacity="0.4" rx="3" width={barWidth} x={labelWidth} y={top + 12} />
      <rect
        fill="var(--color-accent)"
        height="20"
        rx="3"
        width={Math.max(length, bar.value > 0 ? 2 : 0)}
        x={labelWidth}
        y={top + 12}
      />
      {target !== undefined && (
        <line stroke="var(--color-ink)" strokeWidth="3" x1={target} x2={target} y1={top + 6} y2={top + 38} />
      )}
      <text
        dominantBaseline="middle"
        fill="var(--color-ink)"
        fontSize="15"
        fontWeight="600"
        x={labelWidth + barWidth + 10}
        y={top + rowHeight / 2}
      >
        {bar.target === undefined ? bar.value : `${bar.value}/${bar.target}`}
      </text>
    </g>
  );
}

function Value({ bar }: Readonly<{ bar: Bar }>) {
  if (!bar.href) return bar.value;
  return (
    <a className="link" href={bar.href}>
      {bar.value}
    </a>
  );
}

/** Results as bars with the target as a stroke across, drawn on the server, and the same numbers as a table of links. */
export function BarChart({ title, rows, words }: Props) {
  const most = Math.max(1, ...rows.map(({ value, target }) => Math.max(value, target ?? 0)));
  const hasTargets = rows.some(({ target }) => target !== undefined);
  return (
    <figure className="my-6">
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      <svg
        aria-label={title}
        className="hidden h-auto w-full max-w-3xl sm:block print:block"
        role="img"
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
      >
        {rows.map((bar, index) => (
          <BarRow bar={bar} index={index} key={bar.label} scale={barWidth / most} />
        ))}
      </svg>
      <table className="mt-3 w-full max-w-3xl border-collapse text-sm">
        <caption className="sr-only">{words.asTable}</caption>
        <thead>
          <tr className="border-line border-b text-left">
            <th className="py-1.5 pr-4" scope="col">
              {words.category}
            </th>
            <th className="py-1.5 pr-4 text-right" scope="col">
              {words.value}
            </th>
            {hasTargets && (
              <th className="py-1.5 text-right" scope="col">
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
    </figure>
  );
}

/** How many stand at each step of a line, in its order: the same picture without targets. */
export const FunnelChart = BarChart;
