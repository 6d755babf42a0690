-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('nomination', 'mentoring', 'dossier', 'verification', 'approval', 'ceremony', 'probation', 'official', 'takenOff', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "VotePurpose" AS ENUM ('admission', 'recognition');

-- CreateEnum
CREATE TYPE "VoteBody" AS ENUM ('cell', 'committee', 'superior');

-- CreateEnum
CREATE TYPE "VoteForm" AS ENUM ('secret', 'card');

-- CreateEnum
CREATE TYPE "VerificationResult" AS ENUM ('correct', 'incorrect', 'incomplete');

-- CreateEnum
CREATE TYPE "TaskState" AS ENUM ('open', 'accepted', 'returned', 'withdrawn');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('female', 'male');

-- CreateEnum
CREATE TYPE "Schooling" AS ENUM ('none', 'primary', 'lowerSecondary', 'upperSecondary', 'vocational', 'bachelor', 'master', 'doctorate');

-- CreateEnum
CREATE TYPE "StandingKind" AS ENUM ('nonMember', 'sympathiser', 'applicant', 'probationary', 'official', 'temporarilyAway', 'exempt', 'suspended');

-- CreateEnum
CREATE TYPE "PostRole" AS ENUM ('administrator', 'cellSecretary', 'cellDeputySecretary', 'committeeSecretary', 'committeeDeputySecretary', 'committeeMember', 'superiorOfficer');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('superior', 'organisation', 'cell');

-- CreateTable
CREATE TABLE "AdmissionCase" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "stage" "Stage" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "nextStep" TEXT,
    "nextHolder" TEXT,
    "nextDueOn" DATE,
    "submittedOn" DATE,
    "decisionOn" DATE,
    "decisionNumber" TEXT,
    "decisionReceivedOn" DATE,
    "admittedOn" DATE,
    "officialOn" DATE,
    "provisional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AdmissionCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transition" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "from" "Stage",
    "to" "Stage" NOT NULL,
    "occurredOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "accountId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "provisions" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "rulePack" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "requestId" UUID NOT NULL,
    "annulsId" UUID,

    CONSTRAINT "Transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "datedOn" DATE NOT NULL,
    "issuer" TEXT,
    "personId" UUID,
    "details" JSONB NOT NULL,
    "sequence" INTEGER NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "purpose" "VotePurpose" NOT NULL,
    "body" "VoteBody" NOT NULL,
    "heldOn" DATE NOT NULL,
    "resolution" TEXT NOT NULL,
    "form" "VoteForm" NOT NULL,
    "total" INTEGER NOT NULL,
    "excluded" INTEGER NOT NULL,
    "base" INTEGER NOT NULL,
    "present" INTEGER NOT NULL,
    "yes" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,
    "carried" BOOLEAN NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "startedOn" DATE NOT NULL,
    "dueOn" DATE,
    "cites" JSONB NOT NULL,
    "rulePack" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "committeeName" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierSection" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "contentSealed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 0,
    "savedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "passedAt" TIMESTAMPTZ(3),
    "passedByName" TEXT,
    "returnedCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DossierSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "section" INTEGER NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "authorName" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "answerSealed" BYTEA,
    "answeredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Relative" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kinship" TEXT NOT NULL,
    "nameSealed" BYTEA NOT NULL,
    "detailsSealed" BYTEA,

    CONSTRAINT "Relative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "relativeId" UUID,
    "agency" TEXT NOT NULL,
    "abroad" BOOLEAN NOT NULL,
    "requestNumber" TEXT,
    "receivedOn" DATE NOT NULL,
    "dueOn" DATE,
    "answeredOn" DATE,
    "result" "VerificationResult",
    "findingSealed" BYTEA,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "resolution" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "target" INTEGER NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermTarget" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "unitId" UUID,
    "year" INTEGER,
    "target" INTEGER NOT NULL,

    CONSTRAINT "TermTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mentorship" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "personId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "resolution" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Mentorship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "giverName" TEXT NOT NULL,
    "state" "TaskState" NOT NULL DEFAULT 'open',
    "result" TEXT,
    "assessedOn" DATE,
    "assessorName" TEXT,
    "returnedCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "notedOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "evaluatedOn" DATE NOT NULL,
    "attitude" INTEGER NOT NULL,
    "responsibility" INTEGER NOT NULL,
    "motive" INTEGER NOT NULL,
    "comment" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "fullName" TEXT NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "searchKey" TEXT COLLATE "C" NOT NULL,
    "bornOn" DATE NOT NULL,
    "sex" "Sex" NOT NULL,
    "schooling" "Schooling" NOT NULL,
    "occupation" TEXT NOT NULL,
    "joinedUnitOn" DATE NOT NULL,
    "nationalIdSealed" BYTEA,
    "nationalIdHash" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Standing" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" "StandingKind" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "paper" TEXT,

    CONSTRAINT "Standing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "role" "PostRole" NOT NULL,
    "acting" BOOLEAN NOT NULL DEFAULT false,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSignInAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "working" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "requestId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accountId" UUID,
    "actorName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "command" TEXT NOT NULL,
    "caseId" UUID,
    "subjectId" TEXT,
    "accepted" BOOLEAN NOT NULL,
    "refusals" JSONB,
    "requestId" UUID,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL,
    "parentId" UUID,
    "kind" "UnitKind" NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AdmissionCase_path_stage_idx" ON "AdmissionCase"("path", "stage");

-- CreateIndex
CREATE INDEX "AdmissionCase_path_nextDueOn_idx" ON "AdmissionCase"("path", "nextDueOn");

-- CreateIndex
CREATE INDEX "AdmissionCase_personId_idx" ON "AdmissionCase"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Transition_requestId_key" ON "Transition"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "Transition_caseId_sequence_key" ON "Transition"("caseId", "sequence");

-- CreateIndex
CREATE INDEX "Paper_caseId_kind_idx" ON "Paper"("caseId", "kind");

-- CreateIndex
CREATE INDEX "Paper_personId_idx" ON "Paper"("personId");

-- CreateIndex
CREATE INDEX "Vote_caseId_idx" ON "Vote"("caseId");

-- CreateIndex
CREATE INDEX "Deadline_path_dueOn_idx" ON "Deadline"("path", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Deadline_caseId_kind_key" ON "Deadline"("caseId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "DossierSection_caseId_number_key" ON "DossierSection"("caseId", "number");

-- CreateIndex
CREATE INDEX "Remark_caseId_section_idx" ON "Remark"("caseId", "section");

-- CreateIndex
CREATE INDEX "Relative_caseId_idx" ON "Relative"("caseId");

-- CreateIndex
CREATE INDEX "Verification_caseId_idx" ON "Verification"("caseId");

-- CreateIndex
CREATE INDEX "Verification_relativeId_idx" ON "Verification"("relativeId");

-- CreateIndex
CREATE INDEX "Term_path_idx" ON "Term"("path");

-- CreateIndex
CREATE INDEX "TermTarget_termId_idx" ON "TermTarget"("termId");

-- CreateIndex
CREATE INDEX "TermTarget_unitId_idx" ON "TermTarget"("unitId");

-- CreateIndex
CREATE INDEX "Mentorship_caseId_idx" ON "Mentorship"("caseId");

-- CreateIndex
CREATE INDEX "Mentorship_personId_idx" ON "Mentorship"("personId");

-- CreateIndex
CREATE INDEX "Task_caseId_dueOn_idx" ON "Task"("caseId", "dueOn");

-- CreateIndex
CREATE INDEX "Task_path_dueOn_idx" ON "Task"("path", "dueOn");

-- CreateIndex
CREATE INDEX "Note_caseId_notedOn_idx" ON "Note"("caseId", "notedOn");

-- CreateIndex
CREATE INDEX "Evaluation_caseId_evaluatedOn_idx" ON "Evaluation"("caseId", "evaluatedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Person_nationalIdHash_key" ON "Person"("nationalIdHash");

-- CreateIndex
CREATE INDEX "Person_path_sortKey_idx" ON "Person"("path", "sortKey");

-- CreateIndex
CREATE INDEX "Person_unitId_idx" ON "Person"("unitId");

-- CreateIndex
CREATE INDEX "Standing_personId_from_idx" ON "Standing"("personId", "from");

-- CreateIndex
CREATE INDEX "Standing_path_kind_idx" ON "Standing"("path", "kind");

-- CreateIndex
CREATE INDEX "Post_personId_idx" ON "Post"("personId");

-- CreateIndex
CREATE INDEX "Post_unitId_idx" ON "Post"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_username_key" ON "Account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "Account_personId_key" ON "Account"("personId");

-- CreateIndex
CREATE INDEX "CalendarDay_year_idx" ON "CalendarDay"("year");

-- CreateIndex
CREATE INDEX "Audit_caseId_at_idx" ON "Audit"("caseId", "at");

-- CreateIndex
CREATE INDEX "Audit_path_at_idx" ON "Audit"("path", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_path_key" ON "Unit"("path");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- AddForeignKey
ALTER TABLE "AdmissionCase" ADD CONSTRAINT "AdmissionCase_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdmissionCase" ADD CONSTRAINT "AdmissionCase_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transition" ADD CONSTRAINT "Transition_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierSection" ADD CONSTRAINT "DossierSection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relative" ADD CONSTRAINT "Relative_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_relativeId_fkey" FOREIGN KEY ("relativeId") REFERENCES "Relative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermTarget" ADD CONSTRAINT "TermTarget_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermTarget" ADD CONSTRAINT "TermTarget_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mentorship" ADD CONSTRAINT "Mentorship_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mentorship" ADD CONSTRAINT "Mentorship_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_year_fkey" FOREIGN KEY ("year") REFERENCES "CalendarYear"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

