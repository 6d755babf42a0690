/** Points one return can carry; more belong to a talk. */
export const mostPoints = 5;

/** One point of a return as it is written: about the item, a row or a box; or the next word on a point that is not settled. */
export type Point = Readonly<{
  text: string;
  cause: string | null;
  /** The name an own cause of the committee has now. */
  causeName: string | null;
  rowId: string | null;
  box: string | null;
  continues: string | null;
}>;

/** A point about the whole item, of a return that chose no cause. */
export const plainPoint = (text: string): Point => ({
  text,
  cause: null,
  causeName: null,
  rowId: null,
  box: null,
  continues: null,
});

/** Where a point stands, as the form sends it: "" for the item, "row:…", "box:…", or "point:…" for one that goes on. */
export type PointPlace = Pick<Point, "rowId" | "box" | "continues">;

const kinds = { row: "rowId", box: "box", point: "continues" } as const;
const nowhere: PointPlace = { rowId: null, box: null, continues: null };

export const placeFrom = (text: string | null): PointPlace => {
  const [, kind, name] = /^(row|box|point):(.+)$/.exec(text ?? "") ?? [];
  return kind && name ? { ...nowhere, [kinds[kind as keyof typeof kinds]]: name } : nowhere;
};

export const placeOf = (kind: keyof typeof kinds, name: string): string => `${kind}:${name}`;

/** The names of the fields of the n-th point of the form, from 1. */
export const pointFields = (index: number) => {
  const end = index === 1 ? "" : String(index);
  return { remark: `remark${end}`, cause: `cause${end}`, place: `place${end}`, box: `box${end}` } as const;
};

type Remark = Readonly<{ pointId: string }>;

/** Remarks by the point they belong to, each point where it was first raised. */
export const threadsOf = <Each extends Remark>(remarks: readonly Each[]): readonly (readonly Each[])[] =>
  [...new Set(remarks.map(({ pointId }) => pointId))].map((point) =>
    remarks.filter(({ pointId }) => pointId === point),
  );
