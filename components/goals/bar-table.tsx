import type { ReactNode } from "react";

type Row = Readonly<{
  key: string;
  label: ReactNode;
  count: number;
  href: string;
  target?: number | null;
  rest?: readonly ReactNode[];
}>;
type Props = Readonly<{ caption: string; columns: readonly string[]; rows: readonly Row[] }>;

const width = 160;

type BarProps = Readonly<{ count: number; target: number | null; most: number; hasRoom: boolean }>;

/** A bar as long as the number, with the target as a stroke across it; the number beside it says the same in words. */
function Bar({ count, target, most, hasRoom }: BarProps) {
  const scale = (width - 3) / most;
  return (
    <svg
      aria-hidden="true"
      className={`h-5 w-full max-w-40 shrink ${hasRoom ? "" : "hidden sm:block print:block"}`}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} 20`}
    >
      <rect fill="var(--color-wash)" height="12" width={width} y="4" />
      {count > 0 && <rect fill="var(--color-accent)" height="12" width={Math.max(count * scale, 3)} y="4" />}
      {target !== null && <rect fill="var(--color-ink)" height="20" width="3" x={target * scale} />}
    </svg>
  );
}

/** Numbers to compare, each opening its list, each with its bar where there is room. */
export function BarTable({ caption, columns, rows }: Props) {
  const most = Math.max(1, ...rows.map(({ count, target }) => Math.max(count, target ?? 0)));
  return (
    <table className="w-full border-collapse text-sm sm:text-base">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b-2 text-left">
          {columns.map((column) => (
            <th className="py-2 pr-3 align-bottom sm:pr-4 font-semibold text-xs sm:text-sm" key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, label, count, href, target = null, rest = [] }) => (
          <tr key={key}>
            <th className="py-2 pr-4 text-left font-medium" scope="row">
              {label}
            </th>
            <td className="py-2 pr-4">
              <span className="inline-flex w-full max-w-56 items-center gap-3 align-middle">
                <a className="link inline-block min-w-6 py-1 text-right font-semibold tabular-nums" href={href}>
                  {count}
                </a>
                <Bar count={count} hasRoom={columns.length === 2} most={most} target={target} />
              </span>
            </td>
            {rest.map((cell, index) => (
              <td className="py-2 pr-3 tabular-nums sm:pr-4" key={columns[index + 2]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
