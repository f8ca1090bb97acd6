"""What the academy's refusals say, so that they can be said in the person's language.

Each sentence is the server's own (`resources/supabase/migrations`, to which a test holds them), and the source of its
translations. One that is not here, of a newer server or about what a person cannot do in this app, is told as it came.
"""

from __future__ import annotations


def translate(_context: str, text: str) -> str:
    """Marks a text for the translations, which look for calls of this name, and leaves it as it is."""
    return text


REFUSALS: tuple[str, ...] = (
    # messages
    translate("refusals", "You are not in this conversation, so the message was not sent."),
    translate("refusals", "This conversation is closed, so the message was not sent."),
    translate("refusals", "Your account is not active. Ask the academy to activate it, then send the message again."),
    translate("refusals", "Your account is not active. Ask the academy to activate it, then try again."),
    translate("refusals", "The message is empty. Write something, then send it again."),
    translate("refusals", "The message is longer than 8,000 characters. Shorten it, then send it again."),
    translate("refusals", "The attached files could not be read. A message takes ten at most; attach them again."),
    translate("refusals", "An attached file did not arrive, or is gone. Send the message again with the file."),
    translate("refusals", "Another message has this id already. Copy the text and send it as a new message."),
    translate("refusals", "The message could not be read. Copy the text and send it as a new message."),
    translate("refusals", "You are not in the conversation of this message."),
    translate("refusals", "Only whoever wrote a message can change it."),
    translate("refusals", "This message was deleted, so it cannot be changed any more."),
    translate("refusals", "These are somebody else's words, which cannot be changed. Delete the message instead."),
    translate("refusals", "The message is empty. Write something, or delete it instead."),
    translate("refusals", "Only whoever wrote a message can delete it."),
    translate("refusals", "A reaction is a single emoji."),
    translate("refusals", "This message was deleted, so nobody can react to it."),
    translate("refusals", "You have reacted to this message ten times. Take one back first."),
    # conversations
    translate("refusals", "Only a tutor or the academy can open a group. Ask your tutor for one."),
    translate("refusals", "Give the group a name, so that people know what it is for."),
    translate("refusals", "A conversation has at most 100 people."),
    translate("refusals", "You cannot write to one of these people. Ask the academy to bring you together."),
    translate("refusals", "This conversation could not be opened. Try again."),
    translate("refusals", "The subject is one line of at most 200 characters."),
    translate("refusals", "The name is one line of at most 200 characters."),
    translate("refusals", "Choose with whom you want to talk."),
    translate("refusals", "Leave the group to take yourself out of it."),
    translate("refusals", "Only a group can be left. Archive this conversation to put it out of sight."),
    translate("refusals", "You are not in this conversation."),
    # messages for later
    translate("refusals", "The time could not be read. Choose another one."),
    translate("refusals", "A message can be scheduled a year ahead at most. Choose an earlier time."),
    translate("refusals", "You have scheduled 200 messages already. Send or delete some of them first."),
    translate("refusals", "This message was sent already, so it stays as it was. Change it in the conversation."),
    translate(
        "refusals", "This message was deleted before, perhaps on another device. Copy the text and schedule it anew."
    ),
    translate("refusals", "This message was sent already. You can delete it in the conversation."),
    # courses
    translate("refusals", "You are not enrolled in the course of this lesson, so your progress was not saved."),
    translate("refusals", "This course is not open for enrolment."),
    translate("refusals", "Only a student can enrol in a course."),
    translate("refusals", "This course has to be paid for. Buy it to enrol."),
    translate("refusals", "You are not enrolled in this course."),
    translate("refusals", "A course can be reviewed once you have finished it."),
    translate("refusals", "Give one to five stars."),
    translate("refusals", "The review is longer than 1,000 characters. Shorten it, then send it again."),
    translate("refusals", "This article is no longer in the library."),
    # what one keeps
    translate("refusals", "This lesson is not open to you any more, so nothing can be marked in it."),
    translate("refusals", "You keep 10,000 marks already. Delete some of them first."),
    translate("refusals", "This note is not yours."),
    translate("refusals", "This card is not yours."),
    translate("refusals", "The front of a card needs up to 4,000 characters, its back may have up to 8,000."),
    translate("refusals", "You have 10,000 cards already. Delete some of them first."),
    translate("refusals", "Only tutors write notes, and only about their own students."),
    translate("refusals", "A note may have 8,000 characters. Shorten it, then save it again."),
    # quizzes
    translate("refusals", "You are not enrolled in the course of this quiz. Your answers are kept here."),
    translate("refusals", "Your tutor has changed this quiz since. Look at it again; your answers are kept."),
    translate("refusals", "The answers could not be read. Answer the quiz again."),
    translate("refusals", "You have used all attempts for this quiz."),
    translate("refusals", "This could not be sent under its number. Answer the quiz again."),
    translate("refusals", "A quiz has one to fifty questions."),
    translate("refusals", "Allow 1 to 50 attempts, and ask for 0 to 100 percent."),
    translate("refusals", "Two questions have the same name."),
    translate("refusals", "This lesson is not one of yours."),
    translate("refusals", "This quiz was changed on another device. Look at it again, then save."),
    # writing courses
    translate("refusals", "A title has between 1 and 200 characters."),
    translate("refusals", "This course is not one of yours any more."),
    translate("refusals", "Only tutors make courses."),
    translate("refusals", "This lesson was deleted on another device."),
    translate("refusals", "Students take this course. Archive it instead: they keep it, and nobody new comes in."),
    translate("refusals", "Only whoever teaches a course sees how its students get on."),
)
