-- Which of the bot's kinds of file a digest came as; empty: the one that Winnow writes itself.
ALTER TABLE imported_digest ADD COLUMN kind TEXT NOT NULL DEFAULT '';
