"use client";

/** A person by the day of something, and where the name leads. */
type Line = Readonly<{ href: string; name: string; day: string; said: string }>;

/** People by the days of something, each in two lines. */
export function PersonLines({ lines }: Readonly<{ lines: readonly Line[] }>) {
  return (
    <ul>
      {lines.map(({ href, name, day, said }) => (
        <li className="border-line border-b py-1.5 last:border-0" key={href}>
          <span className="tabular-nums">{day}</span> <a href={href}>{name}</a>
          <span className="block text-muted text-sm">{said}</span>
        </li>
      ))}
    </ul>
  );
}
