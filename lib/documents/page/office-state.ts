/** The program that makes PDFs of Word files, where this installation was started with one. */
export const officeProgram = (): string | null => process.env.NGUON_OFFICE_PROGRAM || null;

let last: Promise<unknown> = Promise.resolve();

/** Runs when all that was asked for before has ended, well or badly. */
export const oneAfterAnother = <Made>(run: () => Promise<Made>): Promise<Made> => {
  const made = last.then(run);
  last = made.catch(() => undefined);
  return made;
};
