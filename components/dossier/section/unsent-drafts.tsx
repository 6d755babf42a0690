"use client";

import { useEffect, useState } from "react";
import { Notice } from "../../ui/notice";
import { draftsBelow } from "./device-draft";

export type UnsentWords = Readonly<Record<"title" | "newRow" | "row", string>>;

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

/** Says which rows were typed on this device and never reached the server, each with the way to it. */
export function UnsentDrafts({ name, address, heads, words }: Props) {
  const [parts, setParts] = useState<readonly string[]>([]);
  useEffect(() => setParts(draftsBelow(name).filter((part) => part !== "")), [name]);
  if (parts.length === 0) return null;
  return (
    <Notice title={words.title} tone="warning">
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a className="link inline-flex min-h-11 items-center" href={addressOf(address, part)}>
              {part.startsWith("new") ? words.newRow : (heads[part] ?? words.row)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
