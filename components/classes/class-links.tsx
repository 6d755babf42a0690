import type { Words } from "@/lib/text/text";

/** The way from the list of cases to the classes people are sent to. */
export function ClassLinks({ words: { classes } }: Readonly<{ words: Words }>) {
  return (
    <nav aria-label={classes.title} className="mb-3 print:hidden">
      <a className="link inline-flex min-h-9 items-center text-sm" href="/classes">
        {classes.link}
      </a>
    </nav>
  );
}
