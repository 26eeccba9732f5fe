-- Criteria that were only tried: their scores are kept, and are not what the papers' rows and days tell until
-- the version comes into use.
ALTER TABLE criteria ADD COLUMN is_trial INTEGER NOT NULL DEFAULT 0;
-- A run over some papers of a day: no run of the day goes on from it, nor it from one.
ALTER TABLE run ADD COLUMN is_trial INTEGER NOT NULL DEFAULT 0;
