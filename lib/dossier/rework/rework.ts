/** Below this many items read, a share says little: the page says so beside it. */
export const fewItems = 5;

/** What was read in a cell and what came back. `days`: lost between return and sending again, of those sent again. */
export type CellCount = Readonly<{
  id: string;
  name: string;
  dossiers: number;
  read: number;
  firstTime: number;
  returns: number;
  sentAgain: number;
  days: number;
}>;

const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** A share in per cent, and whether it rests on few items; null where nothing was read. */
export const shareOf = ({ read, firstTime }: Readonly<{ read: number; firstTime: number }>) =>
  read === 0 ? null : { percent: Math.round((firstTime * 100) / read), isFew: read < fewItems };

/** The sums over the cells shown. */
export const totalsOf = (cells: readonly CellCount[]) => {
  const dossiers = sumOf(cells, (cell) => cell.dossiers);
  const returns = sumOf(cells, (cell) => cell.returns);
  const sentAgain = sumOf(cells, (cell) => cell.sentAgain);
  const days = sumOf(cells, (cell) => cell.days);
  return {
    dossiers,
    returns,
    sentAgain,
    days,
    read: sumOf(cells, (cell) => cell.read),
    firstTime: sumOf(cells, (cell) => cell.firstTime),
    returnsPerDossier: dossiers === 0 ? null : returns / dossiers,
    daysPerReturn: sentAgain === 0 ? null : days / sentAgain,
  };
};
