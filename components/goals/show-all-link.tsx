type Props = Readonly<{
  shown: number;
  total: number;
  href: string;
  words: Readonly<{ first: (shown: number, total: number) => string; openAll: string }>;
}>;

/** Below a table: how many of all rows it shows, and a link to all of them. */
export function ShowAllLink({ shown, total, href, words }: Props) {
  return (
    <p className="mt-2 text-sm">
      {shown < total && `${words.first(shown, total)} `}
      <a className="link inline-flex min-h-8 items-center print:hidden" href={href}>
        {words.openAll}
      </a>
    </p>
  );
}
