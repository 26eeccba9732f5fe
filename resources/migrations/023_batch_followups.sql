-- 1: the batch has ended, and nobody has taken up yet what it left without a score. What ended before this is the reader's.
ALTER TABLE batch_job ADD COLUMN awaits_followup INTEGER NOT NULL DEFAULT 0;
