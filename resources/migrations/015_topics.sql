-- The topic that a scorer put the paper under. Null: it was not asked; empty: none fits.
ALTER TABLE score ADD COLUMN topic TEXT;
ALTER TABLE score ADD COLUMN other_topics TEXT NOT NULL DEFAULT ''; -- one a line
ALTER TABLE score ADD COLUMN topic_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_entry ADD COLUMN topic TEXT;
ALTER TABLE imported_entry ADD COLUMN other_topics TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_entry ADD COLUMN topic_reason TEXT NOT NULL DEFAULT '';

-- What the built-in scorer said before has no topic: it says it anew, some papers at a time.
INSERT OR IGNORE INTO outdated_score SELECT DISTINCT criteria_version, paper_id FROM score WHERE scorer = 'builtin';

-- A search for topics finds the scores that say one without reading the rows themselves.
CREATE INDEX score_by_topic ON score(topic, other_topics, paper_id, criteria_version, scorer, paper_version)
    WHERE topic IS NOT NULL;

-- Topics of the criteria that count for nothing for now, one a line.
ALTER TABLE criteria ADD COLUMN paused_topics TEXT NOT NULL DEFAULT '';
