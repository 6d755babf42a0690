import { type Actor, may } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { steps } from "@/lib/admissions/procedure/procedure";
import { rulesCiting } from "@/lib/regulations/cited-by";
import { type InstrumentId, instruments } from "@/lib/regulations/instruments";
import { provisionHref, ruleHref, stepHref } from "@/lib/regulations/links";
import { type RuleGroup, ruleGroups } from "@/lib/regulations/rule-groups";
import { builtInRulebook, type RuleId } from "@/lib/regulations/rulebook";
import type { Named } from "@/lib/search/match";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { adminPages } from "../layout/admin-pages";
import { menuOf } from "../layout/menu";

type Screen = Named & Readonly<{ needs: Permission }>;

const forms = ({ admissions, goals, people, search, units }: Words): readonly Screen[] => [
  { label: admissions.nominate, href: "/admissions/nominate", hint: search.form, needs: "admission.nominate" },
  { label: people.form.addTitle, href: "/people/new", hint: search.form, needs: "people.keep" },
  { label: units.form.foundTitle, href: "/units/new", hint: search.form, needs: "units.keep" },
  { label: goals.forms.create, href: "/goals/new", hint: search.form, needs: "goals.keep" },
];

const otherPages = ({ admin, help, layout: { account }, library, procedure, search }: Words): readonly Screen[] => [
  { label: procedure.title, href: "/regulations/procedure", hint: search.page, needs: "regulations.read" },
  { label: library.title, href: "/regulations/instruments", hint: search.page, needs: "regulations.read" },
  { label: admin.withoutAccount.title, href: "/admin/posts", hint: search.page, needs: "accounts.keep" },
  { label: help.title, href: "/help", hint: search.page, needs: "account.own" },
  { label: help.glossaryTitle, href: "/help/glossary", hint: search.page, needs: "account.own" },
  { label: account.display, href: "/account/display", hint: search.page, needs: "account.own" },
  { label: account.password, href: "/account/password", hint: search.page, needs: "account.own" },
  { label: account.sessions, href: "/account/sessions", hint: search.page, needs: "account.own" },
];

/** The screens the actor may open, by their names. */
const screensFor = (actor: Actor, words: Words): readonly Named[] => {
  const places = menuOf(actor).map(({ href, key }) => ({
    ...{ href, label: words.layout.items[key], hint: words.search.place },
  }));
  const administration = may(actor, "accounts.keep") ? adminPages(words) : [];
  const others = [...forms(words), ...otherPages(words)].filter(({ needs }) => may(actor, needs));
  return [...places, ...administration, ...others];
};

const rulesNamed = ({ regulations, search }: Words): readonly Named[] =>
  (Object.entries(ruleGroups) as [RuleGroup, readonly RuleId[]][]).flatMap(([group, ids]) =>
    ids.map((id) => ({
      label: regulations.rules[id].title,
      hint: search.rule(regulations.groups[group]),
      href: ruleHref(id, null),
    })),
  );

/** The instruments, and the clauses of them that rules rest on. */
const provisionsNamed = ({ library, regulations, search }: Words): readonly Named[] => {
  const ids = Object.keys(instruments) as InstrumentId[];
  const clauses = ids.flatMap((instrument) =>
    rulesCiting(builtInRulebook, instrument).clauses.flatMap(({ clause, rules }) =>
      clause && rules.length > 0
        ? {
            label: source({ instrument, clause }),
            hint: search.citing(rules.map((id) => regulations.rules[id].title).join("; ")),
            href: provisionHref({ instrument, clause }),
          }
        : [],
    ),
  );
  return [
    ...ids.map((id) => ({
      ...{ label: id, href: provisionHref({ instrument: id, clause: "" }) },
      hint: `${library.kinds[instruments[id].kind]}: ${library.subjects[instruments[id].subject]}`,
    })),
    ...clauses,
  ];
};

const stepsNamed = ({ search, steps: { steps: names } }: Words): readonly Named[] =>
  steps.map((step) => ({ label: names[step], hint: search.step, href: stepHref(step, null) }));

/** What the regulations say and the steps they ask for, by their names. */
const rulesFor = (actor: Actor, words: Words): readonly Named[] =>
  may(actor, "regulations.read") ? [...rulesNamed(words), ...stepsNamed(words), ...provisionsNamed(words)] : [];

/** What the program itself calls by a name, as far as the actor may open it. */
export const namedTexts = (actor: Actor, words: Words) => ({
  rules: rulesFor(actor, words),
  screens: screensFor(actor, words),
});
