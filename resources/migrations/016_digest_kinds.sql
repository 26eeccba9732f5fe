-- What the bot's files hold, and what they leave open.
-- What an imported digest's papers were read from: see digestSourceName(). Empty: a digest as such.
ALTER TABLE imported_digest ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_digest ADD COLUMN preface TEXT NOT NULL DEFAULT ''; -- Digest::preface
-- Figures that nobody said; announced, scanned and relevant are -1 then.
ALTER TABLE imported_digest ADD COLUMN tokens_known INTEGER NOT NULL DEFAULT 1;
ALTER TABLE imported_digest ADD COLUMN cost_parts_known INTEGER NOT NULL DEFAULT 1;
ALTER TABLE imported_entry ADD COLUMN is_unlisted INTEGER NOT NULL DEFAULT 0; -- behind the day's list: Digest::unlisted
ALTER TABLE run ADD COLUMN tokens_known INTEGER NOT NULL DEFAULT 1;
ALTER TABLE run ADD COLUMN cost_parts_known INTEGER NOT NULL DEFAULT 1;
