"""Merging what two devices wrote, for any texts: nothing is lost, nobody is preferred, quiet sides do not matter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.merging import Dispute, Value, merge, merge_list, merge_text

LINES = st.lists(st.sampled_from(["a", "b", "c", "d", "", "e f"]), max_size=8)
TEXTS = LINES.map("\n".join)
NAMES = st.lists(st.sampled_from("abcdef"), max_size=5, unique=True)


@st.composite
def edits(draw: st.DrawFn) -> tuple[list[str], list[str], list[str]]:
    """A text whose lines are all different, and two edits of it that each add lines of their own and drop some."""
    base = [f"line {number}" for number in range(draw(st.integers(0, 8)))]

    def edited(side: str) -> list[str]:
        lines: list[str] = []
        for number, line in enumerate(base):
            if draw(st.booleans()) and draw(st.booleans()):
                lines.append(f"{side} {number}")
            if draw(st.integers(0, 3)):
                lines.append(line)
        return lines

    return base, edited("mine"), edited("theirs")


@given(TEXTS, TEXTS)
def test_a_side_that_changed_nothing_does_not_matter(base: str, changed: str) -> None:
    assert merge_text(base, changed, base) == (changed, True)
    assert merge_text(base, base, changed) == (changed, True)
    assert merge_text(base, changed, changed) == (changed, True)


@given(edits())
def test_every_line_that_somebody_wrote_is_there(texts: tuple[list[str], list[str], list[str]]) -> None:
    """And a line that both kept, too; a line that one side removed is gone where nothing is disputed."""
    base, mine, theirs = texts
    text, is_clean = merge_text("\n".join(base), "\n".join(mine), "\n".join(theirs))
    lines = text.split("\n")
    added = [line for line in (*mine, *theirs) if line not in base]
    assert all(line in lines for line in added)
    assert all(line in lines for line in base if line in mine and line in theirs)
    if is_clean and base:
        assert not [line for line in base if line in lines and (line not in mine or line not in theirs)]


@given(edits())
def test_whoever_comes_second_disputes_the_same(texts: tuple[list[str], list[str], list[str]]) -> None:
    """Which side is called mine changes the order of disputed lines, and nothing else."""
    base, mine, theirs = ("\n".join(lines) for lines in texts)
    one, is_clean = merge_text(base, mine, theirs)
    other, is_other_clean = merge_text(base, theirs, mine)
    assert is_clean is is_other_clean
    assert sorted(one.split("\n")) == sorted(other.split("\n"))
    if is_clean:
        assert one == other


@given(NAMES, NAMES, NAMES)
def test_lists_have_what_both_added_and_lose_what_either_removed(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    merged = merge_list(base, mine, theirs)
    added = (set(mine) | set(theirs)) - set(base)
    assert set(merged) == (set(base) & set(mine) & set(theirs)) | added
    assert len(set(merged)) == len(merged)
    assert [one for one in merged if one in mine] == [one for one in mine if one in merged]


@given(st.fixed_dictionaries({name: st.integers(0, 2) for name in "abc"}), st.data())
def test_numbers_are_taken_or_disputed(base: dict[str, int], data: st.DataObject) -> None:
    """Never added, never forgotten: a dispute names both."""
    three = st.fixed_dictionaries({name: st.integers(0, 2) for name in "abc"})
    mine, theirs = data.draw(three), data.draw(three)
    merged = merge(base, mine, theirs)
    for name, before in base.items():
        wanted = {side[name] for side in (mine, theirs) if side[name] != before} or {before}
        assert (name in merged.disputes) is (len(wanted) == 2)
        assert merged.fields[name] in wanted
    for name, dispute in merged.disputes.items():
        assert dispute == Dispute(mine[name], theirs[name], mine[name])


def test_fields_are_merged_each_on_its_own() -> None:
    """What a tutor sees: two edits of one lesson, of which one field is disputed."""
    base: dict[str, Value] = {"title": "Dose", "body": "one\ntwo\nthree", "tags": ("a",), "is_preview": False}
    mine = {**base, "title": "Doses", "body": "ONE\ntwo\nthree", "tags": ("a", "b")}
    theirs = {**base, "title": "Dosing", "body": "one\ntwo\nTHREE", "tags": ("a", "c"), "is_preview": True}
    merged = merge(base, mine, theirs)
    assert merged.fields["body"] == "ONE\ntwo\nTHREE"
    assert (merged.fields["tags"], merged.fields["is_preview"]) == (("a", "b", "c"), True)
    assert merged.disputes == {"title": Dispute("Doses", "Dosing", "Doses")}
