BEGIN TRANSACTION;
CREATE TABLE article_bookmarks (
	id TEXT NOT NULL,
	article_id TEXT NOT NULL,
	user_id TEXT NOT NULL,
	created_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE article_likes (
	id TEXT NOT NULL,
	article_id TEXT NOT NULL,
	user_id TEXT NOT NULL,
	created_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE articles (
	id TEXT NOT NULL,
	author_id TEXT NOT NULL,
	title TEXT NOT NULL,
	summary TEXT,
	body TEXT,
	tags TEXT,
	category TEXT,
	difficulty TEXT,
	language TEXT,
	reading_minutes INTEGER,
	is_featured INTEGER,
	published_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE availability (
	id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	weekday INTEGER,
	on_date TEXT,
	is_open INTEGER,
	from_minute INTEGER NOT NULL,
	to_minute INTEGER NOT NULL,
	note TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE card_reviews (
	id TEXT NOT NULL,
	card_id TEXT NOT NULL,
	rating INTEGER,
	undoes TEXT,
	reviewed_at TEXT NOT NULL,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE cards (
	id TEXT NOT NULL,
	course_id TEXT,
	content_id TEXT,
	front TEXT NOT NULL,
	back TEXT,
	is_suspended INTEGER,
	written_at TEXT,
	created_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE content_progress (
	id TEXT NOT NULL,
	course_id TEXT NOT NULL,
	content_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	position INTEGER,
	completed_at TEXT,
	last_opened_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE conversation_members (
	conversation_id TEXT NOT NULL,
	user_id TEXT NOT NULL,
	role TEXT,
	last_read_seq INTEGER NOT NULL,
	joined_at TEXT,
	muted_until TEXT,
	archived_at TEXT,
	pinned_at TEXT,
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
	file_path TEXT,
	quiz TEXT,
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
	updated_at TEXT,
	syllabus TEXT,
	prerequisites TEXT,
	tags TEXT,
	learning_objectives TEXT,
	rating_hundredths INTEGER,
	rating_count INTEGER,
	recent_reviews TEXT,
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
	certificate_number TEXT,
	review_rating INTEGER,
	review_text TEXT,
	review_shown_as TEXT,
	reviewed_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE floors (
	conversation_id TEXT NOT NULL,
	seq INTEGER NOT NULL,
	PRIMARY KEY (conversation_id)
)
 STRICT
;
CREATE TABLE lesson_marks (
	id TEXT NOT NULL,
	course_id TEXT,
	content_id TEXT,
	kind TEXT NOT NULL,
	place INTEGER,
	quote TEXT,
	text_before TEXT,
	text_after TEXT,
	note TEXT,
	written_at TEXT,
	created_at TEXT,
	updated_at TEXT,
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
	attachments TEXT,
	forwarded_from TEXT,
	mentions TEXT,
	PRIMARY KEY (id),
	UNIQUE (conversation_id, seq)
)
 STRICT
;
INSERT INTO "messages" VALUES('89805a81-013b-59a0-a9e7-f072b8364fb8','3419d492-aba8-5755-baba-7b630080d16d',1,'54c52f35-38e8-5e15-8db1-5f785c630b40','text','Good morning',NULL,'2026-03-01T09:01:00+00:00','2026-03-01T09:01:00+00:00',NULL,NULL,'[]',NULL,'[]');
INSERT INTO "messages" VALUES('16d876d4-0858-56de-8185-a047a7249fed','3419d492-aba8-5755-baba-7b630080d16d',2,'54c52f35-38e8-5e15-8db1-5f785c630b40','text','Good morning',NULL,'2026-03-01T09:02:00+00:00','2026-03-01T09:02:00+00:00',NULL,NULL,'[]',NULL,'[]');
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
CREATE TABLE packages (
	id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	title TEXT NOT NULL,
	sessions INTEGER NOT NULL,
	minutes INTEGER NOT NULL,
	price_minor INTEGER NOT NULL,
	currency TEXT NOT NULL,
	valid_days INTEGER NOT NULL,
	subject_ids TEXT,
	status TEXT NOT NULL,
	created_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE pass_movements (
	id TEXT NOT NULL,
	pass_id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	session_id TEXT,
	kind TEXT NOT NULL,
	amount INTEGER NOT NULL,
	created_at TEXT NOT NULL,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE passes (
	id TEXT NOT NULL,
	kind TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	package_id TEXT,
	payment_id TEXT,
	missed_session_id TEXT,
	title TEXT,
	reason TEXT,
	total INTEGER NOT NULL,
	remaining INTEGER NOT NULL,
	minutes INTEGER NOT NULL,
	subject_ids TEXT,
	price_minor INTEGER,
	currency TEXT,
	expires_at TEXT NOT NULL,
	voided_at TEXT,
	created_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE payments (
	id TEXT NOT NULL,
	payer_id TEXT,
	tutor_id TEXT,
	kind TEXT NOT NULL,
	course_id TEXT,
	session_id TEXT,
	package_id TEXT,
	description TEXT NOT NULL,
	amount_minor INTEGER NOT NULL,
	tax_minor INTEGER NOT NULL,
	tax_bps INTEGER NOT NULL,
	commission_minor INTEGER NOT NULL,
	refunded_minor INTEGER NOT NULL,
	currency TEXT NOT NULL,
	status TEXT NOT NULL,
	failure TEXT,
	dispute TEXT,
	is_surplus INTEGER,
	method TEXT,
	method_brand TEXT,
	method_last4 TEXT,
	receipt_number TEXT,
	request_id TEXT NOT NULL,
	payout_id TEXT,
	checkout_expires_at TEXT,
	completed_at TEXT,
	created_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE payouts (
	id TEXT NOT NULL,
	tutor_id TEXT,
	period_start TEXT NOT NULL,
	period_end TEXT NOT NULL,
	currency TEXT NOT NULL,
	gross_minor INTEGER NOT NULL,
	refunded_minor INTEGER NOT NULL,
	commission_minor INTEGER NOT NULL,
	amount_minor INTEGER NOT NULL,
	status TEXT NOT NULL,
	reference TEXT,
	paid_at TEXT,
	created_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE quiz_attempts (
	id TEXT NOT NULL,
	course_id TEXT NOT NULL,
	content_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	attempt INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	answers TEXT,
	right_count INTEGER NOT NULL,
	question_count INTEGER NOT NULL,
	is_passed INTEGER,
	results TEXT,
	scored_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE refunds (
	id TEXT NOT NULL,
	payment_id TEXT NOT NULL,
	payer_id TEXT,
	tutor_id TEXT,
	amount_minor INTEGER NOT NULL,
	currency TEXT NOT NULL,
	reason TEXT NOT NULL,
	rule TEXT NOT NULL,
	rule_minor INTEGER NOT NULL,
	status TEXT NOT NULL,
	decided_by TEXT,
	decided_at TEXT,
	decision_note TEXT,
	failure TEXT,
	request_id TEXT NOT NULL,
	payout_id TEXT,
	completed_at TEXT,
	created_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE scheduled_messages (
	id TEXT NOT NULL,
	conversation_id TEXT NOT NULL,
	body TEXT NOT NULL,
	reply_to TEXT,
	attachments TEXT,
	written_at TEXT NOT NULL,
	send_at TEXT NOT NULL,
	zone TEXT NOT NULL,
	problem TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE session_changes (
	id TEXT NOT NULL,
	session_id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	request_id TEXT NOT NULL,
	actor_id TEXT,
	acted_as TEXT NOT NULL,
	action TEXT NOT NULL,
	old_starts_at TEXT,
	new_starts_at TEXT,
	new_ends_at TEXT,
	note TEXT,
	created_at TEXT NOT NULL,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE session_feedback (
	id TEXT NOT NULL,
	session_id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	author_id TEXT NOT NULL,
	rating INTEGER NOT NULL,
	comment TEXT,
	improvements TEXT,
	details TEXT,
	is_public INTEGER,
	shown_as TEXT,
	written_at TEXT,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE sessions (
	id TEXT NOT NULL,
	request_id TEXT NOT NULL,
	occurrence INTEGER NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	course_id TEXT,
	subject_id TEXT,
	starts_at TEXT NOT NULL,
	ends_at TEXT NOT NULL,
	zone TEXT NOT NULL,
	status TEXT NOT NULL,
	kind TEXT NOT NULL,
	topic TEXT,
	notes TEXT,
	meeting_link TEXT,
	report TEXT,
	price_minor INTEGER,
	due_minor INTEGER,
	currency TEXT,
	payment_status TEXT,
	free_cancel_hours INTEGER,
	cancel_fee_percent INTEGER,
	proposal_id TEXT,
	proposed_by TEXT,
	proposed_starts_at TEXT,
	proposed_ends_at TEXT,
	cancelled_by TEXT,
	absent TEXT,
	started_at TEXT,
	finished_at TEXT,
	tutor_here_from TEXT,
	tutor_here_until TEXT,
	student_here_from TEXT,
	student_here_until TEXT,
	created_at TEXT,
	updated_at TEXT,
	pass_id TEXT,
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
CREATE TABLE tutor_directory (
	id TEXT NOT NULL,
	rating_hundredths INTEGER,
	session_count INTEGER NOT NULL,
	next_free_at TEXT,
	asked_at TEXT NOT NULL,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE tutor_notes (
	id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	body TEXT NOT NULL,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE tutor_profiles (
	id TEXT NOT NULL,
	headline TEXT,
	hourly_rate_minor INTEGER,
	currency TEXT,
	certifications TEXT,
	education TEXT,
	experience_years INTEGER,
	accepting_students INTEGER,
	free_cancellation_hours INTEGER,
	late_cancellation_percent INTEGER,
	booking_buffer_minutes INTEGER,
	booking_notice_hours INTEGER,
	updated_at TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
CREATE TABLE tutor_students (
	id TEXT NOT NULL,
	tutor_id TEXT NOT NULL,
	student_id TEXT NOT NULL,
	assigned_at TEXT,
	updated_at TEXT,
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
	bio TEXT,
	subjects TEXT,
	languages TEXT,
	PRIMARY KEY (id)
)
 STRICT
;
INSERT INTO "users" VALUES('5cd79298-48c6-550b-8838-13593015aa7c','student','Sara','Haddad',NULL,NULL,'Europe/Berlin','2026-03-01T09:00:00+00:00',NULL,NULL,NULL);
INSERT INTO "users" VALUES('54c52f35-38e8-5e15-8db1-5f785c630b40','tutor','Omar','Haddad',NULL,NULL,'Europe/Berlin','2026-03-01T09:00:00+00:00',NULL,NULL,NULL);
CREATE INDEX content_progress_by_course ON content_progress (course_id, content_id);
CREATE INDEX lesson_marks_by_lesson ON lesson_marks (content_id);
CREATE INDEX pass_movements_by_pass ON pass_movements (pass_id, created_at);
CREATE INDEX refunds_by_payment ON refunds (payment_id, created_at);
CREATE INDEX quiz_attempts_by_lesson ON quiz_attempts (content_id, attempt);
CREATE INDEX sessions_by_time ON sessions (starts_at);
CREATE INDEX sessions_by_status ON sessions (status, starts_at);
CREATE INDEX sessions_by_request ON sessions (request_id, occurrence);
CREATE INDEX session_feedback_by_session ON session_feedback (session_id);
CREATE INDEX session_changes_by_session ON session_changes (session_id, created_at);
CREATE INDEX tutor_notes_by_student ON tutor_notes (student_id);
CREATE INDEX course_content_order ON course_content (course_id, position);
CREATE INDEX enrollments_by_course ON enrollments (course_id, student_id);
CREATE INDEX messages_unread ON messages (conversation_id, seq, sender_id, deleted_at, mentions);
CREATE INDEX scheduled_messages_by_conversation ON scheduled_messages (conversation_id, send_at);
COMMIT;
PRAGMA user_version = 1;
