import { type Day, written } from "@/lib/primitives/day";
import type { Introducing } from "@/lib/regulations/admission";
import type { Confidence, Dated } from "@/lib/regulations/dated";
import { isCharter } from "@/lib/regulations/packs";
import { rules as own } from "@/lib/regulations/rulebook";
import type { Threshold } from "@/lib/regulations/voting";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";

export type RuleId = keyof Words["regulations"]["rules"];
export type GroupId = keyof Words["regulations"]["groups"];

/** One value a rule has had, ready to be read: `said` is absent where the text of the value is not known. */
export type Entry = Readonly<{ from: Day; said: string | null; cites: Citation; confidence: Confidence }>;
export type Rule = Readonly<{ id: RuleId; history: readonly Entry[]; inForce: Entry | null }>;

type Say<Value> = (value: Value, words: Words) => string;
type Source = Readonly<{ id: RuleId; historyIn: (words: Words) => readonly Entry[] }>;

const rule = <Value>(id: RuleId, { history }: Dated<Value>, say: Say<Value>): Source => ({
  id,
  historyIn: (words) =>
    history.map(({ from, value, cites, confidence = "high" }) => ({
      from: from as Day,
      said: value === "unknown" ? null : say(value as Value, words),
      cites,
      confidence,
    })),
});

const age: Say<number> = (months, { regulations }) => regulations.values.age(months);
const months: Say<number> = (count, { regulations }) => regulations.values.months(count);
const workingDays: Say<number> = (days, { regulations }) => regulations.values.workingDays(days);
const people: Say<number> = (count, { regulations }) => regulations.values.people(count);
const share: Say<Threshold> = ({ numerator, denominator, strict }, { regulations }) =>
  regulations.values.share(numerator, denominator, strict);

/** How many official members introduce, with or without a union beside them. */
const membersOf = (ways: readonly Introducing[], withUnion: boolean): number =>
  ways.find(({ union }) => (union !== null) === withUnion)?.members ?? 0;

const groups: readonly Readonly<{ id: GroupId; rules: readonly Source[] }>[] = [
  {
    id: "person",
    rules: [
      rule("minimumAgeMonths", own.minimumAgeMonths, age),
      rule("maximumAgeMonths", own.maximumAgeMonths, age),
      rule("minimumSchooling", own.minimumSchooling, (level, words) => words.admissions.options.schooling[level]),
      rule("certificateValidMonths", own.certificateValidMonths, months),
    ],
  },
  {
    id: "dossier",
    rules: [
      rule("monthsTogether", own.monthsTogether, months),
      rule("introducersRequired", own.introducing, (ways, words) => people(membersOf(ways, false), words)),
      rule("introducersBesideUnion", own.introducing, (ways, words) => people(membersOf(ways, true), words)),
      rule("applicantsItems", own.applicantsItems, (count, words) => words.regulations.values.items(count)),
      rule("dossierFreshMonths", own.dossierFreshMonths, months),
      rule("verificationReplyDays", own.verificationReplyDays, ({ inCountry, abroad }, words) =>
        words.regulations.values.reply(inCountry, abroad),
      ),
    ],
  },
  {
    id: "votes",
    rules: [
      rule("cellThreshold", own.cellThreshold, share),
      rule("committeeThreshold", own.committeeThreshold, share),
      rule("superiorThreshold", own.superiorThreshold, share),
      rule("voteForms", own.voteForms, (forms, { admissions }) =>
        forms.map((form) => admissions.options.form[form]).join("; "),
      ),
      rule("votesBeforeReport", own.votesBeforeReport, (count, words) => words.regulations.values.votes(count)),
    ],
  },
  {
    id: "clocks",
    rules: [
      rule("admissionDecisionDays", own.admissionDecisionDays, workingDays),
      rule("decisionExtensionDays", own.decisionExtensionDays, workingDays),
      rule("ceremonyDays", own.ceremonyDays, workingDays),
      rule("probationMonths", own.probationMonths, months),
      rule("recognitionVoteDays", own.recognitionVoteDays, workingDays),
      rule("recognitionDecisionDays", own.recognitionDecisionDays, workingDays),
      rule("partyAgeFrom", own.partyAgeFrom, (event, words) => words.regulations.values.partyAgeFrom[event]),
    ],
  },
];

/** The rules as of a day, in the order of the procedure, each with every value it has had. */
export const rulesOn = (on: Day, words: Words) =>
  groups.map(({ id, rules }) => ({
    id,
    rules: rules.map((source): Rule => {
      const history = source.historyIn(words);
      return { id: source.id, history, inForce: history.findLast(({ from }) => from <= on) ?? null };
    }),
  }));

/** "QĐ 294-QĐ/TW, 4.1", or the instrument alone where the clause was not seen. */
export const cited = ({ instrument, clause }: Citation): string => (clause ? `${instrument}, ${clause}` : instrument);

/** The values a rule has had, in their order, a value kept by a later instrument named once: "từ 25/07/2016: 60 ngày làm việc". */
export const changesWritten = ({ history }: Rule, { regulations }: Words): readonly string[] =>
  history
    .filter(({ said }, index) => index === 0 || said !== history[index - 1]?.said)
    .map(({ from, said }) => regulations.changed(written(from), said ?? regulations.unknown));

/** The Charter itself has not changed; what implements it may have. */
export const isProvisional = ({ inForce }: Rule): boolean => inForce !== null && !isCharter(inForce.cites);
