"use client";
import type { CSSProperties } from "react";

type Row = Readonly<{ key: string; stage: string; count: number; href: string; pace: string; stays: string }>;
type Words = Readonly<{ title: string; stage: string; count: string; pace: string }>;

const widthOf = (count: number, most: number): CSSProperties =>
  ({ "--share": `${Math.round((count / most) * 100)}%` }) as CSSProperties;

/** The stages from the first to the last, each as wide as the cases that stand at it. */
export function Funnel({ rows, words }: Readonly<{ rows: readonly Row[]; words: Words }>) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="funnel">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.stage}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.pace}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, stage, count, href, pace, stays }) => (
          <tr key={key}>
            <th scope="row">{stage}</th>
            <td>
              <a className={count > 0 ? "level" : "level none"} href={href} style={widthOf(count, most)}>
                {count}
              </a>
            </td>
            <td>
              {pace} <small>{stays}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
