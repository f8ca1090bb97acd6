BEGIN TRANSACTION;
CREATE TABLE conversation_members (
	conversation_id TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
	role TEXT, 
	last_read_seq INTEGER NOT NULL, 
	joined_at TEXT, muted_until TEXT, archived_at TEXT, pinned_at TEXT, 
	PRIMARY KEY (conversation_id, user_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "conversation_members" VALUES('3419d492-aba8-5755-baba-7b630080d16d','54c52f35-38e8-5e15-8db1-5f785c630b40','member',0,'2026-03-01T09:00:00+00:00',NULL,NULL,NULL);
INSERT INTO "conversation_members" VALUES('3419d492-aba8-5755-baba-7b630080d16d','5cd79298-48c6-550b-8838-13593015aa7c','member',0,'2026-03-01T09:00:00+00:00',NULL,NULL,NULL);
CREATE TABLE conversations (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT, 
	last_seq INTEGER NOT NULL, 
	created_at TEXT, 
	PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "conversations" VALUES('3419d492-aba8-5755-baba-7b630080d16d','direct',NULL,0,'2026-03-01T09:00:00+00:00');
CREATE TABLE course_content (
	id TEXT NOT NULL, 
	course_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	description TEXT, 
	kind TEXT NOT NULL, 
	body TEXT, 
	duration_minutes INTEGER, 
	is_preview INTEGER, 
	updated_at TEXT, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE courses (
	id TEXT NOT NULL, 
	subject_id TEXT, 
	tutor_id TEXT, 
	title TEXT NOT NULL, 
	description TEXT, 
	level TEXT, 
	language TEXT, 
	price_minor INTEGER, 
	currency TEXT, 
	status TEXT, 
	lesson_count INTEGER, 
	duration_minutes INTEGER, 
	updated_at TEXT, syllabus TEXT, prerequisites TEXT, tags TEXT, learning_objectives TEXT, rating_hundredths INTEGER, rating_count INTEGER, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE enrollments (
	id TEXT NOT NULL, 
	course_id TEXT NOT NULL, 
	student_id TEXT NOT NULL, 
	enrolled_at TEXT, 
	progress INTEGER, 
	last_accessed_at TEXT, 
	completed_at TEXT, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE message_reactions (
	message_id TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
	emoji TEXT NOT NULL, 
	conversation_id TEXT NOT NULL, 
	PRIMARY KEY (message_id, user_id, emoji)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "message_reactions" VALUES('89805a81-013b-59a0-a9e7-f072b8364fb8','5cd79298-48c6-550b-8838-13593015aa7c','👍','3419d492-aba8-5755-baba-7b630080d16d');
CREATE TABLE messages (
	id TEXT NOT NULL, 
	conversation_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	sender_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	body TEXT NOT NULL, 
	reply_to TEXT, 
	written_at TEXT, 
	sent_at TEXT, 
	edited_at TEXT, 
	deleted_at TEXT, 
	PRIMARY KEY (id), 
	UNIQUE (conversation_id, seq)
)
 STRICT

;
INSERT INTO "messages" VALUES('89805a81-013b-59a0-a9e7-f072b8364fb8','3419d492-aba8-5755-baba-7b630080d16d',1,'54c52f35-38e8-5e15-8db1-5f785c630b40','text','Good morning',NULL,'2026-03-01T09:01:00+00:00','2026-03-01T09:01:00+00:00',NULL,NULL);
INSERT INTO "messages" VALUES('16d876d4-0858-56de-8185-a047a7249fed','3419d492-aba8-5755-baba-7b630080d16d',2,'54c52f35-38e8-5e15-8db1-5f785c630b40','text','Good morning',NULL,'2026-03-01T09:02:00+00:00','2026-03-01T09:02:00+00:00',NULL,NULL);
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "meta" VALUES('cursor','released');
CREATE TABLE notifications (
	id TEXT NOT NULL, 
	type TEXT NOT NULL, 
	title TEXT, 
	body TEXT, 
	data TEXT, 
	priority TEXT, 
	read_at TEXT, 
	created_at TEXT, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE subjects (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	color TEXT, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE users (
	id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	first_name TEXT, 
	last_name TEXT, 
	email TEXT, 
	avatar_path TEXT, 
	timezone TEXT, 
	updated_at TEXT, 
	PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "users" VALUES('5cd79298-48c6-550b-8838-13593015aa7c','student','Sara','Haddad',NULL,NULL,'Europe/Berlin','2026-03-01T09:00:00+00:00');
INSERT INTO "users" VALUES('54c52f35-38e8-5e15-8db1-5f785c630b40','tutor','Omar','Haddad',NULL,NULL,'Europe/Berlin','2026-03-01T09:00:00+00:00');
CREATE INDEX course_content_order ON course_content (course_id, position);
CREATE INDEX enrollments_by_course ON enrollments (course_id, student_id);
CREATE INDEX messages_unread ON messages (conversation_id, seq, sender_id, deleted_at);
COMMIT;
PRAGMA user_version = 4;
