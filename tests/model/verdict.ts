export type Verdict =
  | Readonly<{ is: "legal" }>
  | Readonly<{ is: "needsConfirmation"; because: readonly string[] }>
  | Readonly<{ is: "illegal"; because: readonly string[] }>;

/** Collects the reasons against an act: broken conditions, and conditions that the rules of the day do not settle. */
export class VerdictBuilder {
  private readonly broken: string[] = [];
  private readonly unsettled: string[] = [];

  require(isMet: boolean, condition: string): void {
    if (!isMet) this.broken.push(condition);
  }

  /** A condition that depends on a rule's value. Where the value is not known, a person must confirm the act. */
  requireIfKnown(value: number | undefined, condition: string, isMet: (value: number) => boolean): void {
    if (value === undefined) this.unsettled.push(condition);
    else this.require(isMet(value), condition);
  }

  verdict(): Verdict {
    if (this.broken.length > 0) return { is: "illegal", because: this.broken };
    return this.unsettled.length > 0 ? { is: "needsConfirmation", because: this.unsettled } : { is: "legal" };
  }
}
