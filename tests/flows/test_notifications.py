"""What the academy tells one person about another, live, in words of this app, until it is read on any device."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.domain.errors import NoAnswer, Offline
from pharmat_desktop.ui.notification_words import notification_texts
from tests.flows.test_enrolment import _course
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, PASS, to

MARK = to("rpc/mark_notifications")


async def test_a_tutor_hears_of_a_new_student_until_it_is_read(academy: Academy, tmp_path: Path) -> None:
    """By name and course, which travel with the pull; a lost answer is no loss; offline nothing is marked."""
    async with scene(academy, tmp_path / "sam") as here:
        course_id = await _course(here)
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        other = Desk(academy, here.amal, tmp_path / "other", here.proxy)
        async with here.sam.running(), amal.running(), other.running():
            for desk in (here.sam, amal, other):
                await desk.online()
            await here.sam.app.courses.enroll(course_id)
            told, elsewhere = amal.app.notifications, other.app.notifications
            amal.app.refresh()  # the student's profile comes with a pull
            await eventually(
                lambda: [notification_texts(one) for one in told.unread()] == [("A new student in “Dosing”", "Sam")]
            )
            await eventually(lambda: len(elsewhere.unread()) == 1)
            [news] = told.unread()
            amal.app.connection.set_work_offline(True)
            with pytest.raises(Offline):
                await told.mark_read([news.id])
            await eventually(lambda: not amal.app.connection.status.is_online)
            amal.app.connection.set_work_offline(False)
            await amal.online()
            here.proxy.decide = lambda request: COMMIT_THEN_DROP if MARK(request) else PASS
            with pytest.raises(NoAnswer):
                await told.mark_read([news.id])
            here.proxy.decide = lambda _: PASS
            await eventually(lambda: not told.unread() and not elsewhere.unread())
            await told.mark_read([news.id])
