-- What this library is known by among a lab's claims, and which calls to a model the lab was told of: what they cost
-- counts under its cap. Calls from before it joined are the reader's own.
CREATE TABLE lab_sitting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    batches TEXT NOT NULL,         -- a UUID: claims of batches stand under it
    first_call INTEGER NOT NULL DEFAULT 0, -- the last one before it joined
    told_call INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO lab_sitting (id, batches) VALUES (1, lower(hex(randomblob(16))));

CREATE TRIGGER lab_sitting_begins AFTER INSERT ON lab BEGIN
    UPDATE lab_sitting SET first_call = (SELECT coalesce(max(id), 0) FROM call),
                           told_call = (SELECT coalesce(max(id), 0) FROM call);
END;
-- Another server, or an older copy of it, may have lost them.
CREATE TRIGGER lab_sitting_restarts AFTER UPDATE OF lab_id ON lab BEGIN
    UPDATE lab_sitting SET told_call = first_call;
END;
