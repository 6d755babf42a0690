import { admin } from "./vi/admin";
import { admissions } from "./vi/admissions";
import { calendar } from "./vi/calendar";
import { desk } from "./vi/desk";
import { dossier } from "./vi/dossier";
import { earliest } from "./vi/earliest";
import { goals } from "./vi/goals";
import { guards } from "./vi/guards";
import { layout } from "./vi/layout";
import { leaving } from "./vi/leaving";
import { library } from "./vi/library";
import { matters } from "./vi/matters";
import { mentoring } from "./vi/mentoring";
import { packs } from "./vi/packs";
import { people } from "./vi/people";
import { procedure } from "./vi/procedure";
import { refusals } from "./vi/refusals";
import { regulations } from "./vi/regulations";
import { setup } from "./vi/setup";
import { signIn } from "./vi/sign-in";
import { steps } from "./vi/steps";
import { units } from "./vi/units";
import { verification } from "./vi/verification";
import { votes } from "./vi/votes";

export const vi = {
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
