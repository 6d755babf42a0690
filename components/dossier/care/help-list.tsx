import type { HelpView } from "@/lib/dossier/care/item-care-queries";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Sealed } from "../sealed";

/** What mentors wrote to help with an item, the earliest first. */
export function HelpList({ help, words }: Readonly<{ help: readonly HelpView[]; words: Words }>) {
  const { care } = words;
  return (
    <section className="my-8 max-w-3xl print:hidden">
      <SectionHeading>{care.help}</SectionHeading>
      {help.length === 0 && <p className="text-muted">{care.noHelp}</p>}
      <ul className="space-y-4">
        {help.map(({ id, text, authorName, writtenOn }) => (
          <li className="border-info border-l-4 pl-4" key={id}>
            <p className="whitespace-pre-wrap break-words">
              <Sealed text={text} words={words} />
            </p>
            <p className="text-muted text-sm">{care.by(authorName, writtenOn)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
