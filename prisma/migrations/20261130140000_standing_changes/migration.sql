-- How often what a list of the clinic shows of a patient may have changed. An open list compares the clinic's sum with the sum
-- that it was read with. Counted in the row that the transaction of a fact holds anyway: nobody waits for another patient's
-- fact, as all would for one counter of the clinic. A sum tells of every commit; a latest moment or number would not, since
-- whoever commits last need not have begun last.
ALTER TABLE "standing" ADD COLUMN "changes" INTEGER NOT NULL DEFAULT 1;
