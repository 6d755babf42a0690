import type { ReactNode } from "react";
import { fieldId } from "./field-id";

type Props = Readonly<{
  name: string;
  label: string;
  /** Its sentences, a list to unfold, and a link to where it can be corrected. */
  lines?: readonly string[];
  folded?: Readonly<{ title: string; lines: readonly string[] }>;
  link?: Readonly<{ label: string; href: string }>;
  /** A message of the form that refers to it. */
  children: ReactNode;
}>;

/** Information within a form. */
export function Note({ name, label, lines = [], folded, link, children }: Props) {
  return (
    <section className="my-5 rounded-md border-info border-l-4 bg-info-soft p-4" id={fieldId(name)} tabIndex={-1}>
      <p className="mb-1 font-semibold">{label}</p>
      {children}
      <ul className="list-disc space-y-1 pl-5">
        {lines.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {folded && (
        <details className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2">{folded.title}</summary>
          <ol className="list-decimal pl-8">
            {folded.lines.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
        </details>
      )}
      {link && (
        <p className="mt-2">
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </section>
  );
}
