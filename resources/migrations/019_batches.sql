-- Requests to a service's batch queue. What each of them is for is known here before anything is sent.
CREATE TABLE batch_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES run(id),
    state TEXT NOT NULL,
    remote_id TEXT NOT NULL DEFAULT '' -- the service's; empty: not known to have arrived
) STRICT;
