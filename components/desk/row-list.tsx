"use client";

/** A row as it is read: whose, what, where and for whom, and how long there is. */
export type RowView = Readonly<{
  key: number;
  href: string;
  name?: string;
  what: string;
  below?: string;
  left?: string;
  dueOn?: string;
  isLate?: boolean;
}>;

/** Rows that wait, each one touch wide; days left are urgent when few. */
export function RowList({ rows, isSoon }: Readonly<{ rows: readonly RowView[]; isSoon: boolean }>) {
  return (
    <ul className={isSoon ? "waiting soon" : "waiting"}>
      {rows.map(({ key, href, name, what, below, left, dueOn, isLate }) => (
        <li key={key}>
          <a href={href}>
            {name && <span className="who">{name}</span>}
            <span className="what">{what}</span>
            {below && <span className="below">{below}</span>}
            {dueOn && (
              <span className={isLate ? "when late" : "when"}>
                <b>{left}</b>
                {` ${dueOn}`}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
