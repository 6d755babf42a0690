"use client";

import { useEffect, useState } from "react";
import { Notice } from "../../ui/notice";
import { draftsBelow, dropDraft } from "./device-draft";

export type UnsentWords = Readonly<Record<"title" | "newRow" | "gone" | "drop", string>>;

type Props = Readonly<{
  /** The name of the item's own draft; those of its rows follow it. */
  name: string;
  /** The page of the item; the pages of its rows lie below it. */
  address: string;
  /** The heads of the rows by their ids. */
  heads: Readonly<Record<string, string>>;
  words: UnsentWords;
}>;

const addressOf = (address: string, part: string): string => {
  const [row, kinship] = part.split(" ");
  return kinship ? `${address}/rows/${row}?kinship=${kinship}` : `${address}/rows/${row}`;
};

type UnsentProps = Readonly<{ part: string; onDrop: () => void }> & Pick<Props, "address" | "heads" | "words">;

/** One of them: the way to it, or of a row that was deleted since how to let go of what was typed. */
function Unsent({ part, address, heads, words, onDrop }: UnsentProps) {
  const head = part.startsWith("new") ? words.newRow : heads[part];
  if (head === undefined)
    return (
      <>
        {words.gone}{" "}
        <button className="link inline-flex min-h-11 items-center" onClick={onDrop} type="button">
          {words.drop}
        </button>
      </>
    );
  return (
    <a className="link inline-flex min-h-11 items-center" href={addressOf(address, part)}>
      {head}
    </a>
  );
}

/** Says which rows were typed on this device and never reached the server, each with the way to it. */
export function UnsentDrafts({ name, ...shown }: Props) {
  const [parts, setParts] = useState<readonly string[]>([]);
  useEffect(() => setParts(draftsBelow(name).filter((part) => part !== "")), [name]);
  if (parts.length === 0) return null;
  const drop = (part: string) => {
    dropDraft({ name: `${name} ${part}` });
    setParts(parts.filter((each) => each !== part));
  };
  return (
    <Notice title={shown.words.title} tone="warning">
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <Unsent {...shown} onDrop={() => drop(part)} part={part} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
