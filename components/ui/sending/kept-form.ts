import { usePathname } from "next/navigation";
import { createContext, useContext, useState } from "react";
import type { FieldSpec } from "../field";

/** What was sent from a form and could not be answered. `form`: its name among the forms of its page. */
export type KeptForm = Readonly<{
  form: string;
  values: Readonly<Record<string, string>>;
  because: "signed-out" | "upgraded";
}>;

/**
 * The form kept for a page. Not a value that changes: it is taken out when the form is sent again. `sender`: what its forms
 * carry so that it is known whose they were.
 */
export type KeptFormPlace = { path: string; kept: KeptForm | null; sender: string };

export const KeptFormContext = createContext<KeptFormPlace>({ path: "", kept: null, sender: "" });

const id = /^[0-9a-f-]{36}$/;

/** The name of a form among the forms of its page: the rows it is about and what it asks first. */
export const formName = (fields: readonly FieldSpec[], values: Readonly<Record<string, string>>): string =>
  [
    ...fields.flatMap(({ name, value }) => [values[name] ?? value ?? ""]).filter((value) => id.test(value)),
    fields.find(({ kind }) => kind !== "hidden")?.name,
  ].join(" ");

type Kept = Readonly<{ kept: KeptForm | null; sender: string; forget: () => void }>;

/** What was typed into this form before it could be answered, and how to say that it was sent again. */
export const useKeptForm = (name: string): Kept => {
  const place = useContext(KeptFormContext);
  const path = usePathname();
  const [kept] = useState(() => (place.path === path && place.kept?.form === name ? place.kept : null));
  const forget = () => {
    if (kept) place.kept = null;
  };
  return { kept, sender: place.sender, forget };
};
