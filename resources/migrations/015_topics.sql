-- The topic that a scorer put the paper under. Null: it was not asked; empty: none fits.
ALTER TABLE score ADD COLUMN topic TEXT;
ALTER TABLE score ADD COLUMN other_topics TEXT NOT NULL DEFAULT ''; -- one a line
ALTER TABLE score ADD COLUMN topic_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_entry ADD COLUMN topic TEXT;
ALTER TABLE imported_entry ADD COLUMN other_topics TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_entry ADD COLUMN topic_reason TEXT NOT NULL DEFAULT '';

-- Topics of the criteria that count for nothing for now, one a line.
ALTER TABLE criteria ADD COLUMN paused_topics TEXT NOT NULL DEFAULT '';
