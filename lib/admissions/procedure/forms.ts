import { field } from "../../forms/field";
import { residenceGivers } from "../case/residence";

// Fields that several steps ask for in the same way. `occurredOn` is the day on the paper.

export const dayOnly = { occurredOn: field.day };
export const numberedForm = { occurredOn: field.day, number: field.line(60) };
export const certificateForm = { ...numberedForm, issuer: field.line() };
export const opinionsForm = {
  occurredOn: field.day,
  organisations: field.prose(2_000),
  residenceBy: field.choice(residenceGivers),
  residence: field.line(),
  residenceOn: field.day,
};
export const extensionForm = { ...numberedForm, days: field.number(1, 250), reason: field.prose(2_000) };
export const reasonForm = { occurredOn: field.day, reason: field.prose(2_000) };
/** A repair states on what text it rests. */
export const annulmentForm = { ...numberedForm, reason: field.prose(2_000), provision: field.line() };
export const mentorForm = { occurredOn: field.day, resolution: field.line(60), mentorId: field.person };
export const yesOrNo = field.choice(["yes", "no"]);

/** What the new side states of every arrival: its own day and mentor, and the paper and day of the old side. */
export const arrivalForm = {
  occurredOn: field.day,
  issuer: field.line(),
  number: field.line(60),
  issuedOn: field.day,
  transferredOn: field.day,
  resolution: field.line(60),
  mentorId: field.person,
};

/** The two resolutions of the old organisation, as its papers 6-KNĐ and 8-KNĐ give them. */
export const resolvedForm = {
  cellResolvedOn: field.day,
  cellResolution: field.line(60),
  cellBase: field.number(1, 10_000),
  cellYes: field.number(0, 10_000),
  cellNo: field.number(0, 10_000),
  committeeResolvedOn: field.day,
  committeeResolution: field.line(60),
  committeeBase: field.number(1, 1_000),
  committeeYes: field.number(0, 1_000),
  committeeNo: field.number(0, 1_000),
};
