// A process of its own that runs what it is asked to: { file, name, given } names a function of lib and its arguments.
import { register } from "tsx/esm/api";

register();
process.on("message", async ({ id, file, name, given }) => {
  try {
    const found = await import(`../../${file}`);
    process.send({ id, value: await found[name](...given) });
  } catch (error) {
    process.send({ id, failed: String(error) });
  }
});
