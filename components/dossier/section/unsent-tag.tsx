"use client";

import { useEffect, useRef, useState } from "react";
import { Tag } from "../../ui/tag";
import { draftsBelow } from "./device-draft";

export type UnsentTagWords = Readonly<Record<"inList" | "whole" | "newRow" | "row", string>>;

type Props = Readonly<{
  /** The name of the item's own draft; those of its rows follow it. */
  name: string;
  words: UnsentTagWords;
}>;

const kindOf = (part: string, { whole, newRow, row }: UnsentTagWords): string => {
  if (part === "") return whole;
  return part.startsWith("new") ? newRow : row;
};

/** Says in the list what of an item was typed on this device and never reached the server; unfolds the heading it is under. */
export function UnsentTag({ name, words }: Props) {
  const [parts, setParts] = useState<readonly string[]>([]);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const found = draftsBelow(name);
    const fold = place.current?.closest("details");
    if (fold && found.length > 0) fold.open = true;
    setParts(found);
  }, [name]);
  const kinds = [...new Set(parts.map((part) => kindOf(part, words)))];
  return (
    <span className="contents" ref={place}>
      {kinds.length > 0 && (
        <Tag tone="warning">
          {words.inList} {kinds.join(", ")}
        </Tag>
      )}
    </span>
  );
}
