import type { Role } from "../../access/roles";
import { printedPart, type SeenFile, seenFile, seenItem, seenParts } from "../../audit/seen-parts";
import type { Day } from "../../primitives/day";

/** What of a file was opened, as it is told: an item of the history, a part, or the sheet, log, case or person as a whole. */
export type Opened =
  | Readonly<{ kind: "item"; number: number }>
  | (Readonly<{ kind: "file" }> & SeenFile)
  | Readonly<{ kind: (typeof seenParts)[number] | "person" | "log" | "dossier" | "case" }>;

const wholes = {
  "person.seen": "person",
  "log.seen": "log",
  "dossier.seen": "dossier",
  "list.seen": "export",
} as const;

/** What an audit row says was opened. A printed sheet is told apart by what it is of, so both are needed. */
export const openedBy = (command: string, part: string | null): Opened => {
  const opened = part && (printedPart(part) ?? part);
  const number = seenItem(opened ?? "");
  if (number !== null) return { kind: "item", number };
  const file = seenFile(part ?? "");
  if (file) return { kind: "file", ...file };
  const known = seenParts.find((each) => each === opened);
  return { kind: known ?? wholes[command as keyof typeof wholes] ?? "case" };
};

/** Whether the print of the page was opened, beside the page itself. */
export const isPrint = (part: string | null): boolean => part !== null && printedPart(part) !== null;

/** The sheet a printed page was of. */
export const printedOf = (command: string): "log" | "dossier" | "case" =>
  command === "log.seen" ? "log" : command === "dossier.seen" ? "dossier" : "case";

export type Reading = Readonly<{
  id: string;
  on: Day;
  time: string;
  name: string;
  role: Role;
  unit: string | null;
  opened: Opened;
  printed: ReturnType<typeof printedOf>;
  isPrint: boolean;
}>;

/** Readings by day, in the order they come in. */
export const byDay = (readings: readonly Reading[]): readonly Readonly<{ on: Day; readings: readonly Reading[] }>[] => {
  const days = [...new Set(readings.map(({ on }) => on))];
  return days.map((on) => ({ on, readings: readings.filter((each) => each.on === on) }));
};
