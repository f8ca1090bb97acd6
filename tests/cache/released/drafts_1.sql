BEGIN TRANSACTION;
CREATE TABLE composers (
	conversation_id TEXT NOT NULL,
	body TEXT NOT NULL,
	PRIMARY KEY (conversation_id)
)
 STRICT
;
INSERT INTO "composers" VALUES('3419d492-aba8-5755-baba-7b630080d16d','half a thought');
CREATE TABLE draft_files (
	position INTEGER NOT NULL,
	path TEXT NOT NULL,
	conversation_id TEXT NOT NULL,
	message_id TEXT,
	name TEXT NOT NULL,
	size INTEGER NOT NULL,
	type TEXT NOT NULL,
	width INTEGER NOT NULL,
	height INTEGER NOT NULL,
	is_up INTEGER DEFAULT 0 NOT NULL,
	upload_url TEXT DEFAULT '' NOT NULL,
	attempts INTEGER DEFAULT 0 NOT NULL,
	next_attempt_at TEXT,
	PRIMARY KEY (position),
	UNIQUE (path)
)
 STRICT
;
INSERT INTO "draft_files" VALUES(1,'3419d492-aba8-5755-baba-7b630080d16d/a file','3419d492-aba8-5755-baba-7b630080d16d',NULL,'dosage.pdf',1000,'application/pdf',0,0,0,'',0,NULL);
CREATE TABLE draft_messages (
	position INTEGER NOT NULL,
	id TEXT NOT NULL,
	lane TEXT NOT NULL,
	state TEXT NOT NULL,
	attempts INTEGER DEFAULT 0 NOT NULL,
	next_attempt_at TEXT,
	last_error TEXT,
	last_error_sentence TEXT,
	written_at TEXT NOT NULL,
	body TEXT NOT NULL,
	reply_to TEXT,
	kind TEXT DEFAULT 'message' NOT NULL,
	conversation_id TEXT,
	message_id TEXT,
	emoji TEXT,
	is_on INTEGER DEFAULT 1 NOT NULL,
	last_error_hint TEXT,
	forward_of TEXT,
	forwarded_from TEXT,
	send_at TEXT,
	zone TEXT,
	PRIMARY KEY (position),
	UNIQUE (id)
)
 STRICT
;
INSERT INTO "draft_messages" VALUES(1,'7f100493-0d40-5bfe-b400-abe47e160fb2','3419d492-aba8-5755-baba-7b630080d16d','queued',0,NULL,NULL,NULL,'2026-03-01T09:00:00.000000+00:00','text of released',NULL,'message',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE journal (
	position INTEGER NOT NULL,
	draft_id TEXT NOT NULL,
	step TEXT NOT NULL,
	reason TEXT NOT NULL,
	at TEXT NOT NULL,
	times INTEGER DEFAULT 1 NOT NULL,
	PRIMARY KEY (position)
)
 STRICT
;
INSERT INTO "journal" VALUES(1,'7f100493-0d40-5bfe-b400-abe47e160fb2','written','','2026-11-25T15:46:07.365742+00:00',1);
CREATE TABLE read_marks (
	conversation_id TEXT NOT NULL,
	seq INTEGER NOT NULL,
	sent_seq INTEGER DEFAULT 0 NOT NULL,
	PRIMARY KEY (conversation_id)
)
 STRICT
;
INSERT INTO "read_marks" VALUES('3419d492-aba8-5755-baba-7b630080d16d',7,0);
CREATE TABLE settings (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (name)
)
 STRICT
;
INSERT INTO "settings" VALUES('theme','"dark"');
CREATE TABLE unsaved (
	about TEXT NOT NULL,
	content TEXT NOT NULL,
	PRIMARY KEY (about)
)
 STRICT
;
CREATE INDEX draft_messages_changes ON draft_messages (conversation_id, position);
CREATE INDEX draft_messages_by_lane ON draft_messages (lane, position);
CREATE INDEX draft_messages_by_message ON draft_messages (message_id);
CREATE INDEX draft_files_by_message ON draft_files (message_id);
CREATE INDEX journal_by_draft ON journal (draft_id, position);
COMMIT;
PRAGMA user_version = 1;
