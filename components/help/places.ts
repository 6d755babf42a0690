import { ruleHref } from "@/lib/regulations/links";
import type { RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";

type Place = Readonly<{ href: string; label: (words: Words) => string }>;

const place = (href: string, label: Place["label"]): Place => ({ href, label });
const rule = (id: RuleId): Place => place(ruleHref(id, null), ({ regulations }) => regulations.rules[id].title);

/** The screens an answer leads to, by the names they have there. */
export const places = {
  desk: place("/", ({ layout }) => layout.items.desk),
  cases: place("/admissions", ({ layout }) => layout.items.cases),
  nominate: place("/admissions/nominate", ({ admissions }) => admissions.nominate),
  goals: place("/goals", ({ layout }) => layout.items.goals),
  newTerm: place("/goals/new", ({ goals }) => goals.forms.create),
  units: place("/units", ({ layout }) => layout.items.units),
  addPerson: place("/people/new", ({ people }) => people.form.addTitle),
  regulations: place("/regulations", ({ layout }) => layout.items.regulations),
  procedure: place("/regulations/procedure", ({ procedure }) => procedure.title),
  glossary: place("/help/glossary", ({ help }) => help.glossaryTitle),
  accounts: place("/admin/accounts", ({ admin }) => admin.links.accounts),
  newAccount: place("/admin/accounts/new", ({ admin }) => admin.create.title),
  posts: place("/admin/posts", ({ admin }) => admin.withoutAccount.title),
  calendar: place("/admin/calendar", ({ admin }) => admin.links.calendar),
  packs: place("/admin/packs", ({ admin }) => admin.links.packs),
  localRules: place("/admin/local-rules", ({ admin }) => admin.links.localRules),
  thresholds: rule("cellThreshold"),
  committeeThreshold: rule("committeeThreshold"),
  ceremonyDays: rule("ceremonyDays"),
  decisionDays: rule("admissionDecisionDays"),
  extensionDays: rule("decisionExtensionDays"),
  replyDays: rule("verificationReplyDays"),
  introducing: rule("introducing"),
  monthsTogether: rule("monthsTogether"),
  probationMonths: rule("probationMonths"),
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof places;
