-- Under which profile of criteria the reader gave a paper their own relevance or a tag, as decision.profile.
-- Null: there were no criteria, and it counts for all.
ALTER TABLE annotation ADD COLUMN profile INTEGER;
ALTER TABLE tag ADD COLUMN profile INTEGER;
