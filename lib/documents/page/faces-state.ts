import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The font of papers: Tinos, whose letters are as wide as those of Times New Roman. It is part of the program, not of the machine. */
export const family = "Tinos";

const folder = join(process.cwd(), "node_modules", "@expo-google-fonts", "tinos");
const fileOf = (face: string): string => join(folder, face, `Tinos_${face}.ttf`);

/** Where the four faces lie. */
export const facePaths = {
  normal: fileOf("400Regular"),
  bold: fileOf("700Bold"),
  italics: fileOf("400Regular_Italic"),
  bolditalics: fileOf("700Bold_Italic"),
};

type Faces = Readonly<Record<keyof typeof facePaths, Buffer>>;
let read: Faces | undefined;

/** The four faces, read once. @throws where the package of the font is not installed */
export const faces = (): Faces => {
  read ??= {
    normal: readFileSync(facePaths.normal),
    bold: readFileSync(facePaths.bold),
    italics: readFileSync(facePaths.italics),
    bolditalics: readFileSync(facePaths.bolditalics),
  };
  return read;
};
