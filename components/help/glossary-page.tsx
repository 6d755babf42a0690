import type { Words } from "@/lib/text/text";
import { Source } from "../regulations/source";
import { PageHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { termNames, termSources } from "./glossary";

/** All terms with their meaning and source, by the letters of the reader's language. */
export function GlossaryPage({ words }: Readonly<{ words: Words }>) {
  const { help, layout } = words;
  const { compare } = new Intl.Collator(layout.form.locale);
  const terms = termNames
    .map((name) => ({ name, ...help.glossary[name] }))
    .sort((one, other) => compare(one.term, other.term));
  return (
    <>
      <PageHeading
        actions={<PrintButton label={layout.print} />}
        subtitle={help.glossaryAbout}
        title={help.glossaryTitle}
        trail={[{ href: "/help", label: help.title }]}
      />
      <dl className="max-w-prose">
        {terms.map(({ name, term, meaning }) => (
          <div className="help-answer border-line border-b py-4 target:bg-link-soft print:py-2" id={name} key={name}>
            <dt className="font-semibold">{term}</dt>
            <dd>{meaning}</dd>
            <dd className="text-muted text-sm">
              {help.basis} <Source cites={termSources[name]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
