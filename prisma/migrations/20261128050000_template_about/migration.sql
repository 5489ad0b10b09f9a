-- What a template of the clinic's own is for, in a sentence; empty where nobody wrote one.
ALTER TABLE "template" ADD COLUMN "about" TEXT NOT NULL DEFAULT '';
