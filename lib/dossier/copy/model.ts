import { type HistoryForm, historyForms } from "../history/content";
import type { ModelPage } from "./layout";

/** A model as it is stored, in its sealed text: the form it follows, and its pages as they are printed. */
export type CopyModel = Readonly<{ form: HistoryForm; pages: readonly ModelPage[] }>;

export const storedModel = ({ form, pages }: CopyModel): string => JSON.stringify({ form, pages });

/** The model of a stored text. @throws when it is none */
export const modelFrom = (text: string): CopyModel => {
  const { form, pages } = JSON.parse(text) as CopyModel;
  if (!historyForms.includes(form) || !Array.isArray(pages))
    throw new Error("The stored model of a copy is of no form known.");
  return { form, pages };
};
