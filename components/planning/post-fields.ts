import { mostWanted } from "@/lib/planning/schema";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";

/** What a planned post says. */
export const postFields = ({ planning: { form } }: Words): FieldSpec[] => [
  { name: "title", label: form.title, hint: form.titleHint, kind: "line", max: 160 },
  { name: "firstYear", label: form.firstYear, kind: "number" },
  { name: "lastYear", label: form.lastYear, kind: "number" },
  { name: "wanted", label: form.wanted, kind: "number", max: mostWanted },
  { name: "paper", label: form.paper, hint: form.paperHint, kind: "line", max: 200 },
];
