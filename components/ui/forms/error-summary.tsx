import { type ReactNode, useEffect, useRef } from "react";
import type { FieldSpec } from "../field";
import type { FormMessage } from "../form-state";
import { fieldId } from "./field-id";
import { type NamingWords, namesField, withFieldName } from "./field-name";

export type SummaryWords = NamingWords & Readonly<{ summary: string; titlePrefix: string }>;

type SummaryField = Pick<FieldSpec, "name" | "label"> & Partial<Pick<FieldSpec, "kind">>;

type Props = Readonly<{
  messages: readonly FormMessage[];
  fields: readonly SummaryField[];
  words: SummaryWords;
  children?: ReactNode;
}>;

/** A message with a link to its field, which is named once. */
function Message({ message, field, words }: Readonly<{ message: string; field: SummaryField; words: SummaryWords }>) {
  const said = withFieldName(message, field, words);
  return (
    <a href={`#${fieldId(field.name)}`}>
      {field.label && !namesField(said, field) && <strong>{field.label}: </strong>}
      {said}
    </a>
  );
}

/** All messages above a form. Takes the focus, puts a prefix on the window title, and links to each field. */
export function ErrorSummary({ messages, fields, words, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length === 0) return;
    box.current?.focus();
    document.title = `${words.titlePrefix}${document.title.replace(words.titlePrefix, "")}`;
    return () => {
      document.title = document.title.replace(words.titlePrefix, "");
    };
  }, [messages, words.titlePrefix]);
  if (messages.length === 0) return null;
  return (
    <div
      // biome-ignore lint/a11y/noAutofocus: without JavaScript nothing else moves the focus to the messages.
      autoFocus
      className="my-5 rounded-md border-2 border-danger bg-danger-soft p-4"
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <h2 className="font-semibold text-lg">{words.summary}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {messages.map(({ field: name, message, source, links = [] }) => (
          <li key={`${name}-${message}`}>
            {name ? (
              <Message
                field={fields.find((each) => each.name === name) ?? { name, label: "" }}
                message={message}
                words={words}
              />
            ) : (
              message
            )}
            {source && <span className="text-muted"> ({source})</span>}
            {links.map(({ href, label }) => (
              <a className="link block w-fit py-1 font-medium" href={href} key={href}>
                {label}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
