import { judgedFile } from "./kind";
import { type Frame, RefusedPicture } from "./refused-picture";

/** A page of a paper, which may be straightened, or a photograph of somebody. */
export type TakenAs = "page" | "photograph";

/** What the process is asked to do with the bytes it is handed. */
export type Task = Readonly<{ do: "take"; as: TakenAs } | { do: "frame"; frame: Frame }>;

/** What it answers: a document is kept as it is, a picture as the bytes that follow. */
export type Answer = Readonly<{ form: "pdf" | "docx" } | { form: "image"; bytes: Buffer } | { refusal: string }>;

/** A document must not wait for what decodes pictures. */
const pictures = () => import("./pictures");

/** Loads what decodes pictures while there is nothing else to do. */
export const prepare = (): void => void pictures();

const taken = async (bytes: Buffer, as: TakenAs): Promise<Answer> => {
  const judged = await judgedFile(bytes);
  if ("refusal" in judged) return judged;
  if (judged.kind === "pdf" || judged.kind === "docx") return { form: judged.kind };
  const isHeic = judged.kind === "heic";
  return { form: "image", bytes: await (await pictures()).pageOf(bytes, { isHeic, isStraightened: as === "page" }) };
};

/** Looks at bytes that came in from outside, and makes of a picture what is kept. */
export const look = async (task: Task, bytes: Buffer): Promise<Answer> => {
  try {
    if (task.do === "take") return await taken(bytes, task.as);
    return { form: "image", bytes: await (await pictures()).framed(bytes, task.frame) };
  } catch (error) {
    if (error instanceof RefusedPicture) return { refusal: error.refusal };
    throw error;
  }
};
