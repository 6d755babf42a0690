import type { Words } from "@/lib/text/text";

/** How many entries a list shows at first. */
export const shownAtFirst = 12;

type Props = Readonly<{ shown: number; total: number; href: string; words: Words }>;

/** Below the latest entries of a long list: how many there are, and the way to all of them. */
export function ShowAll({ shown, total, href, words }: Props) {
  if (shown >= total) return null;
  const { more } = words.caseFile;
  return (
    <p className="mt-2 print:hidden">
      <span className="text-muted text-sm">{more.shown(shown, total)} </span>
      <a className="link inline-flex min-h-11 items-center" href={`${href}?all=yes`}>
        {more.all(total)}
      </a>
    </p>
  );
}
