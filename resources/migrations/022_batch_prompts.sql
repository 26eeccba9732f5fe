-- What a request's prompt has at least, in tokens: a service that counts far less has cut it. 0: not known.
ALTER TABLE batch_request ADD COLUMN least_prompt INTEGER NOT NULL DEFAULT 0;
