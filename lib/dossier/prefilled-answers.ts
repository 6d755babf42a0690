import { type Day, formatDay } from "../primitives/day";

type Register = Readonly<{ fullName: string; bornOn: Day; sex: "female" | "male"; occupation: string }>;

/** What the register already answers of an item, in the form's language, which is Vietnamese; nothing for the others. */
export const prefilledAnswer = (number: number, { fullName, bornOn, sex, occupation }: Register): string | null => {
  const answers: Readonly<Record<number, string>> = {
    1: fullName.toLocaleUpperCase("vi"),
    3: formatDay(bornOn),
    4: sex === "female" ? "Nữ" : "Nam",
    10: occupation,
  };
  return answers[number] ?? null;
};
