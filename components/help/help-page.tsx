import type { Role } from "@/lib/access/roles";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { guideNames, guideOf, guides } from "./guides";

type Entry = Readonly<{ href: string; title: string; about: string }>;

function Entries({ entries }: Readonly<{ entries: readonly Entry[] }>) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {entries.map(({ href, title, about }) => (
        <li key={href}>
          <a className="block h-full rounded-md border border-line p-4 hover:border-link" href={href}>
            <span className="font-semibold text-link">{title}</span>
            <span className="mt-1 block text-muted">{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The guides: that of the reader's own role first, then the others and the glossary. */
export function HelpPage({ reader, words }: Readonly<{ reader: Role; words: Words }>) {
  const { help, layout } = words;
  const own = guideOf(reader);
  const { title, about, questions } = help.guides[own];
  const entryOf = (name: (typeof guideNames)[number]): Entry => ({
    href: `/help/${guides[name].slug}`,
    title: help.guides[name].title,
    about: help.guides[name].about,
  });
  const glossary = { href: "/help/glossary", title: help.glossaryTitle, about: help.glossaryAbout };
  return (
    <>
      <PageHeading actions={<PrintButton label={layout.print} />} subtitle={help.intro} title={help.title} />
      <section aria-labelledby="own" className="rounded-md border border-line border-l-4 border-l-link bg-wash p-5">
        <p className="text-muted text-sm">{help.own}</p>
        <h2 className="font-semibold text-lg" id="own">
          {title}
        </h2>
        <p className="text-muted">{about}</p>
        <ol className="my-4 list-decimal space-y-1 pl-6">
          {Object.entries(questions).map(([key, { ask }]) => (
            <li key={key}>
              <a className="link" href={`/help/${guides[own].slug}#${key}`}>
                {ask}
              </a>
            </li>
          ))}
        </ol>
        <div className="print:hidden">
          <LinkButton href={`/help/${guides[own].slug}`}>{help.open}</LinkButton>
        </div>
      </section>
      <SectionHeading>{help.others}</SectionHeading>
      <Entries entries={[glossary, ...guideNames.filter((name) => name !== own).map(entryOf)]} />
    </>
  );
}
