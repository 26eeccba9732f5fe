-- Under which profile of criteria the reader gave a paper their own relevance or a tag, as decision.profile. Null: there were
-- no criteria, and it counts for all. What was given before goes with the paper's decision, else to the criteria in use.
ALTER TABLE annotation ADD COLUMN profile INTEGER;
ALTER TABLE tag ADD COLUMN profile INTEGER;
-- To take an act back is to put the profile back, too: that of the act, and that which the mark before was made under.
ALTER TABLE act ADD COLUMN profile INTEGER;
ALTER TABLE act_line ADD COLUMN before_profile INTEGER;

CREATE TEMP TABLE profile_in_use AS
    WITH RECURSIVE line(version, parent) AS (
        SELECT version, parent FROM criteria WHERE is_current = 1
        UNION SELECT c.version, c.parent FROM criteria c JOIN line ON c.version = line.parent)
    SELECT min(version) AS profile FROM line;
UPDATE annotation SET profile = coalesce(
    (SELECT d.profile FROM decision d WHERE d.paper_id = annotation.paper_id), (SELECT profile FROM profile_in_use))
    WHERE own_relevance IS NOT NULL;
UPDATE tag SET profile = coalesce(
    (SELECT d.profile FROM decision d WHERE d.paper_id = tag.paper_id), (SELECT profile FROM profile_in_use));
UPDATE act SET profile = (SELECT profile FROM profile_in_use);
UPDATE act_line SET before_profile = (SELECT profile FROM profile_in_use);
DROP TABLE profile_in_use;

-- The number of the tables and rules by which the built-in scores were given (BuiltinScorer::revision). A program that has a
-- greater one puts them into outdated_score. 0: before they were numbered.
CREATE TABLE builtin_scorer (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO builtin_scorer (id, revision) VALUES (1, NOT EXISTS (SELECT 1 FROM score WHERE scorer = 'builtin'));
