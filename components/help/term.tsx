import { useId } from "react";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { type TermName, termSources } from "./glossary";

type Props = Readonly<{ name: TermName; words: Words }>;

/** A button that explains a term in place. It opens and closes without JavaScript, by pointer and by keyboard. */
export function Term({ name, words: { help } }: Props) {
  const id = useId();
  const { term, meaning } = help.glossary[name];
  return (
    <span className="term">
      <button aria-label={help.explain(term)} className="term-mark" popoverTarget={id} type="button" />
      <span className="term-meaning" id={id} popover="auto">
        <strong>{term}</strong>
        <span>{meaning}</span>
        <span className="text-muted text-sm">{source(termSources[name])}</span>
        <span className="term-acts">
          <a className="link" href={`/help/glossary#${name}`}>
            {help.allTerms}
          </a>
          <button className="link" popoverTarget={id} popoverTargetAction="hide" type="button">
            {help.close}
          </button>
        </span>
      </span>
    </span>
  );
}

/** The terms a page uses, each with its explanation. */
export function TermsHere({ names, words }: Readonly<{ names: readonly TermName[]; words: Words }>) {
  if (names.length === 0) return null;
  const { help } = words;
  return (
    <div className="mb-4 text-sm print:hidden">
      <span className="text-muted">{help.termsHere}: </span>
      <ul className="inline">
        {names.map((name) => (
          <li className="mr-3 inline-block" key={name}>
            {help.glossary[name].term} <Term name={name} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
