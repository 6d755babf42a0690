import { historyChecks as en } from "./en/dossier/checks";
import { historyChecks as vi } from "./vi/dossier/checks";

/** The sentences of the checks alone, for a form that repeats them in the browser. @param locale as of `layout.form.locale` */
export const checkSentences = (locale: string): typeof vi.findings =>
  locale.startsWith("en") ? en.findings : vi.findings;
