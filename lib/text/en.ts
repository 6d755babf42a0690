import { admin } from "./en/admin";
import { admissions } from "./en/admissions";
import { calendar } from "./en/calendar";
import { desk } from "./en/desk";
import { dossier } from "./en/dossier";
import { earliest } from "./en/earliest";
import { goals } from "./en/goals";
import { guards } from "./en/guards";
import { layout } from "./en/layout";
import { leaving } from "./en/leaving";
import { library } from "./en/library";
import { matters } from "./en/matters";
import { mentoring } from "./en/mentoring";
import { packs } from "./en/packs";
import { people } from "./en/people";
import { procedure } from "./en/procedure";
import { refusals } from "./en/refusals";
import { regulations } from "./en/regulations";
import { setup } from "./en/setup";
import { signIn } from "./en/sign-in";
import { steps } from "./en/steps";
import { units } from "./en/units";
import { verification } from "./en/verification";
import { votes } from "./en/votes";

export const en = {
  admin,
  admissions,
  calendar,
  desk,
  dossier,
  earliest,
  layout,
  goals,
  guards,
  leaving,
  library,
  matters,
  mentoring,
  packs,
  people,
  procedure,
  refusals,
  regulations,
  setup,
  signIn,
  steps,
  units,
  verification,
  votes,
};
