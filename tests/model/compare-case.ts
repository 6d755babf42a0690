import type { Act } from "./act";
import { eventsOutsideProcedure } from "./act";
import { openProgramCase, type ProgramCase, programCaseAfter, programVerdict } from "./adapter";
import { initialState, type Setup, type State } from "./case-state";
import { Choice } from "./choice";
import { chooseAct } from "./choose-act";
import { noDetails } from "./choose-details";
import { stateAfter } from "./effects";
import { inventSetup } from "./invent-setup";
import { verdictOf } from "./law";

/** How often each step was accepted, accepted with a confirmation and refused, and each refusal and stage was met. */
export type Tally = Readonly<{
  accepted: Map<string, number>;
  confirmed: Map<string, number>;
  refused: Map<string, number>;
  codes: Map<string, number>;
  stagesReached: Map<string, number>;
}>;
export const emptyTally = (): Tally => ({
  accepted: new Map(),
  confirmed: new Map(),
  refused: new Map(),
  codes: new Map(),
  stagesReached: new Map(),
});
const increment = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1);

/** Thrown when the model and the program judge an act differently. */
export class Disagreement extends Error {}

const isOutsideProcedure = (kind: string): boolean => eventsOutsideProcedure.some((each) => each === kind);

/** An act in one line: its day, its kind, and the details that are not empty. */
const describeAct = ({ kind, on, confirmed, ...rest }: Act): string => {
  const stated = Object.entries(rest).filter(([name, value]) => value !== noDetails[name as keyof typeof noDetails]);
  const words = stated.map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [on, kind, ...words, ...(confirmed ? [] : ["unconfirmed"])].join(" ");
};

const explain = (
  state: State,
  setup: Setup,
  done: readonly Act[],
  act: Act,
  model: unknown,
  program: unknown,
): string =>
  [
    `setup: ${JSON.stringify({ ...setup, cell: setup.cell.filter(({ id }) => !/^m\d/.test(id)), committee: undefined })}`,
    ...done.map((each) => `  ${describeAct(each)}`),
    `then, at ${state.stage}: ${describeAct(act)}`,
    `the model says:   ${JSON.stringify(model)}`,
    `the program says: ${JSON.stringify(program)}`,
  ].join("\n");

/** Is told of each act that both sides allow, with the case as it was before the act. */
export type OnAllowedAct = (programCase: ProgramCase, act: Act) => void;

/**
 * Takes one invented case through the model and the program and compares their verdict on each act.
 * @param numbers the first draws the setup, the second how many acts are calm, each of the others one act
 * @param tally counts what was met
 * @throws Disagreement at the first act they judge differently
 */
export const compareCase = (numbers: readonly number[], tally: Tally, onAllowedAct?: OnAllowedAct): void => {
  const [first = 0, second = 0, ...rest] = numbers;
  const calmActs = second % 32;
  const setup = inventSetup(new Choice(first));
  const start = openProgramCase(setup);
  let programCase = start.programCase;
  let state = initialState(setup);
  const done: Act[] = [];
  for (const [index, number] of rest.entries()) {
    const act = chooseAct(number, index < calmActs, state, setup);
    if (isOutsideProcedure(act.kind)) {
      state = stateAfter(state, act, setup);
      programCase = programCaseAfter(programCase, act, start.bodies);
      done.push(act);
      continue;
    }
    const model = verdictOf(state, act, setup);
    const program = programVerdict(programCase, act, start.bodies);
    if (model.is !== program.is) throw new Disagreement(explain(state, setup, done, act, model, program));
    for (const code of program.codes) increment(tally.codes, code);
    if (model.is === "legal" || (model.is === "needsConfirmation" && act.confirmed)) {
      onAllowedAct?.(programCase, act);
      state = stateAfter(state, act, setup);
      programCase = programCaseAfter(programCase, act, start.bodies);
      done.push(act);
      increment(model.is === "legal" ? tally.accepted : tally.confirmed, act.kind);
      if (programCase.stage !== state.stage)
        throw new Disagreement(explain(state, setup, done, act, state.stage, programCase.stage));
      increment(tally.stagesReached, state.stage);
    } else increment(tally.refused, act.kind);
  }
};
