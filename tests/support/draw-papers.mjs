// `node tests/support/draw-papers.mjs`: draws all papers anew in the place of the pictures in tests/pictures/papers.
import { register } from "tsx/esm/api";

register();
const { renewPictures } = await import("./paper-pictures.ts");
await renewPictures();
