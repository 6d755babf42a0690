export type Verdict =
  | Readonly<{ is: "legal" }>
  | Readonly<{ is: "needsConfirmation"; because: readonly string[] }>
  | Readonly<{ is: "illegal"; because: readonly string[] }>;

/** Collects what speaks against an act: what the law forbids, and what the law of the day leaves open. */
export class Judge {
  private readonly broken: string[] = [];
  private readonly open: string[] = [];

  must(kept: boolean, why: string): void {
    if (!kept) this.broken.push(why);
  }

  /** A number the table does not give leaves the question to a person; one it gives must be kept. */
  by(value: number | undefined, why: string, kept: (value: number) => boolean): void {
    if (value === undefined) this.open.push(why);
    else this.must(kept(value), why);
  }

  verdict(): Verdict {
    if (this.broken.length > 0) return { is: "illegal", because: this.broken };
    return this.open.length > 0 ? { is: "needsConfirmation", because: this.open } : { is: "legal" };
  }
}
