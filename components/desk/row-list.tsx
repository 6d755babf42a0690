"use client";

/** A row of the desk as plain texts: person, what is to be done, unit and holder, days left. */
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

/** Rows of one group, each wholly a link. */
export function RowList({ rows, isSoon }: Readonly<{ rows: readonly RowView[]; isSoon: boolean }>) {
  return (
    <ul className={isSoon ? "linked-rows waiting soon" : "linked-rows waiting"}>
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
