-- Where a feed's day came from: its feed, a catch-up page, the query API …
ALTER TABLE day_ledger ADD COLUMN source TEXT NOT NULL DEFAULT 'feed';
UPDATE day_ledger SET state = 'weekend' WHERE state = 'holiday' AND strftime('%w', day) IN ('0', '6');

-- What the source of a paper could not say. Filled later from the query API; a row goes when it is.
CREATE TABLE paper_gap (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    what TEXT NOT NULL, -- one a line: version, authors, doi, title
    asked_at TEXT       -- when the API last did not know the paper
) STRICT;
