"""Citations written, read again, and fitted to articles."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import ArticleInfo
from reader.core.changes import DropCitation, KeepCitation, Metadata, SetMetadata, SetPublication
from reader.core.citation import Citation, agreeing, citation_of, told
from reader.core.citation_records import citations_of, keeping
from reader.core.kept_citations import KeptCitation
from reader.core.times import Publication, PublicationKind
from reader.export.citations import CITATION_FORMATS, bibtex, csl_json, ris
from reader.ingest.addresses import same_address
from reader.ingest.citations import NoCitations, citations_in, read_citations

CITATIONS = (
    Citation("Talks & more: 100 % {sure}_", ("lc/sms (AP, Reuters, AFP)",), "The Gazette",
             dt.date(2022, 1, 28), "en", "https://example.org/a?b=c&d=%7B#e_f"),
    Citation("Про переговори “у Женеві”", ("Ann Writer", "Bo Other")),
    Citation("C:\\path ~ and ^ and $5 #1", (), "", None, "uk"),
    Citation("Straße", ("Jürgen Ñandú",), "L’Écho", dt.date(1999, 12, 31)),
)  # fmt: skip


@pytest.mark.parametrize("chosen", CITATION_FORMATS[:3], ids=lambda one: one.name)
def test_what_is_written_is_read_again(chosen: object) -> None:
    text = chosen.render(CITATIONS)  # type: ignore[attr-defined]
    read = citations_in(text)
    assert tuple(replace(one, families=(), more=()) for one in read) == CITATIONS
    assert not any(family for one in read for family in one.families)


def test_records_have_the_shape_that_others_read() -> None:
    record = json.loads(csl_json(CITATIONS))[0]
    assert record["type"] == "article-newspaper"
    assert record["issued"] == {"date-parts": [[2022, 1, 28]]}
    first = ris(CITATIONS[:1])
    assert first.startswith("TY  - NEWS\r\nTI  - Talks & more")
    assert first.endswith("\r\nER  - \r\n\r\n")
    twins = bibtex((CITATIONS[3], CITATIONS[3]))
    assert twins.count("@article{") == 2
    assert len({line for line in twins.splitlines() if line.startswith("@")}) == 2


def test_a_record_cannot_break_out_of_its_line() -> None:
    hostile = Citation("A\r\nER  - \r\nTY  - BOOK", ("x}, url = {evil",))
    assert len(citations_in(ris((hostile,)))) == 1
    (read,) = citations_in(bibtex((hostile,)))
    assert read.address == ""


BIBTEX = r"""
% a note
@comment{nothing}
@string{dw = "Deutsche Welle"}
@online{key1,
  author = {M{\"u}ller, J{\"o}rg and {Agence France-Presse} and Dvo\v{r}{\'a}k, A.},
  title = "The {EU} \& the \emph{talks} -- again",
  journaltitle = {DW},
  year = 2022, month = jan, day = {28},
  url = {https://example.org/x\_y},
}
@article(key2, title={No day}, date={2022-01})
@misc{key3, note={no title}}
@article{broken, title = {Never ends
"""


def test_what_other_programs_write() -> None:
    first, second, *_ = citations_in(BIBTEX)
    assert first.authors == ("Jörg Müller", "Agence France-Presse", "A. Dvořák")
    assert first.day == dt.date(2022, 1, 28)
    assert first.address == "https://example.org/x_y"
    assert first.outlet == "DW"
    assert (second.title, second.day) == ("No day", None)
    zotero = (
        '[{"title":"T","author":[{"family":"Roe","given":"Jane"}],"issued":{"raw":"2021-03-04"}}]'
    )
    assert citations_in(zotero) == (
        Citation("T", ("Jane Roe",), day=dt.date(2021, 3, 4), families=("Roe",)),
    )
    old = "TY  - JOUR\nT1  - Old\nA1  - Roe, Jane\nY1  - 2021/03/04/\nER  -\n"
    assert citations_in(old) == (
        Citation(
            "Old", ("Jane Roe",), day=dt.date(2021, 3, 4), families=("Roe",),
            more=(("type", "article-journal"),),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["", "hello", "{", "[[[[", "@", "@article{", "TY  - ", "[1, null]", "@a{b,c=", "\x00"]
)
def test_what_is_none_is_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(text, "utf-8")
    with pytest.raises(NoCitations, match=r"refs\.bib"):
        read_citations(path)


def _info(number: int, title: str, address: str = "") -> ArticleInfo:
    now = dt.datetime(2022, 1, 1, tzinfo=dt.UTC)
    return ArticleInfo(
        f"a{number}", number, "r", title, "", "", "en", address, None, 9, "f.txt", now
    )


NOW = dt.datetime(2022, 2, 2, tzinfo=dt.UTC)


def _kept(
    there: tuple[KeptCitation, ...], read: tuple[Citation, ...], *infos: ArticleInfo
) -> tuple[KeptCitation, ...]:
    """What a library keeps after these were read."""
    held = {one.id: one for one in there}
    for change in keeping(there, read, infos, same_address, NOW):
        if isinstance(change, DropCitation):
            del held[change.citation_id]
        elif isinstance(change, KeepCitation):
            held[change.citation.id] = change.citation
    return tuple(held.values())


def test_citations_are_fitted_to_articles() -> None:
    infos = (
        _info(1, "Talks", "https://www.example.org/talks/"),
        _info(2, "The same"),
        _info(3, "The same"),
        _info(4, "Only one"),
    )
    day = dt.date(2022, 1, 28)
    changes, fitting = agreeing(
        (
            Citation("Talks resume", ("J. Roe",), address="http://example.org/talks?utm_source=x"),
            Citation("The same", outlet="Unclear"),
            Citation("Only — one!", outlet="Gazette", day=day),
            Citation("Not here"),
        ),
        infos,
        same_address,
    )
    assert fitting == 2
    said = Metadata(
        title="Talks resume", byline="J. Roe", address="http://example.org/talks?utm_source=x"
    )
    assert changes[0] == SetMetadata("a1", said)
    assert changes[1] == SetMetadata("a4", Metadata(title="Only — one!", outlet="Gazette"))
    assert isinstance(changes[2], SetPublication)


def test_a_stated_day_stays() -> None:
    day = dt.date(2022, 1, 28)
    stated = Publication(day, day, day, "It says so.", PublicationKind.STATED)
    info = replace(_info(1, "Talks"), publication=stated)
    assert agreeing((Citation("Talks", day=dt.date(2022, 2, 1)),), (info,), same_address) == ([], 1)


def test_a_citation_in_a_line() -> None:
    assert told(CITATIONS[0]) == (
        "lc/sms (AP, Reuters, AFP): “Talks & more: 100 % {sure}_”. The Gazette, 28 Jan 2022. "
        "https://example.org/a?b=c&d=%7B#e_f"
    )
    assert told(Citation("Bare")) == "“Bare”."
    assert citation_of(_info(1, "Talks")) == Citation("Talks", language="en")


FULL = {
    "bibtex": r"""
@string{nyt = "The New York " # times}
@string(times = {Times})
@string{nyt = "The New York " # times}
@online{smith2022, title = "Talks" # " go on", author = {Smith, John and Roe, Jane and {The AP}},
  journal = nyt, year = 2022, month = jan, doi = {10.1/x_y}, keywords = {water, dams},
  abstract = {Long & short}, urldate = {2022-02-02}, pages = {1--5}, groups = {mine}}
""",
    "ris": "TY  - ELEC\r\nID  - smith2022\r\nTI  - Talks go on\r\nAU  - Smith, John\r\n"
    "AU  - Roe, Jane\r\nAU  - The AP\r\nT2  - The New York Times\r\nPY  - 2022\r\n"
    "DA  - 2022/01//\r\nDO  - 10.1/x_y\r\nKW  - water\r\nKW  - dams\r\nAB  - Long & short\r\n"
    "Y2  - 2022-02-02\r\nSP  - 1\r\nEP  - 5\r\nU1  - mine\r\nER  - \r\n",
    "csl": """[{"id": "smith2022", "type": "webpage", "title": "Talks go on", "author": [
{"family": "Smith", "given": "John"}, {"family": "Roe", "given": "Jane"}, {"literal": "The AP"}],
"container-title": "The New York Times", "issued": {"date-parts": [[2022, 1]]}, "DOI": "10.1/x_y",
"keyword": "water, dams", "abstract": "Long & short", "page": "1-5",
"accessed": {"date-parts": [[2022, 2, 2]]}, "archive_location": "mine"}]""",
}
FULL["biblatex"] = FULL["bibtex"].replace(
    "{Smith, John and Roe, Jane and",
    '{family=Smith, given=John, given-i=J and "given=Jane, family={Roe}" and',
)
SAID = {
    "type": "webpage", "id": "smith2022", "DOI": "10.1/x_y", "abstract": "Long & short",
    "accessed": "2022-02-02", "page": "1-5",
}  # fmt: skip


@pytest.mark.parametrize("written", list(FULL))
@pytest.mark.parametrize("chosen", CITATION_FORMATS[:3], ids=lambda one: one.name)
def test_a_record_comes_back_whole_from_the_library(written: str, chosen: object) -> None:
    (read,) = citations_in(FULL[written])
    info = replace(_info(1, "Talks go on"), byline="John Smith, Jane Roe, The AP")
    info = replace(info, outlet="The New York Times")
    (cited,) = citations_of((info,), _kept((), (read,), info), same_address)
    (again,) = citations_in(chosen.render((cited,)))  # type: ignore[attr-defined]
    for one in (read, again):
        assert one.authors == ("John Smith", "Jane Roe", "The AP")
        assert one.families == ("Smith", "Roe", "")
        assert (one.outlet, one.day, one.issued) == ("The New York Times", None, "2022-01")
        assert {name: one.field(name) for name in SAID} == SAID
        assert {w.strip() for w in one.field("keyword").replace(";", ",").split(",")} == {
            "water",
            "dams",
        }
    if chosen.name == written:  # type: ignore[attr-defined]
        own = [text for name, text in again.more if ":" in name]
        assert [text.strip('"') for text in own] == ["mine"]


WHOLE = {
    "bibtex": r"""
@article{argon, author={Poletti, M.}, title={Argon dating}, journal={Journal of Geology},
  volume={3}, doi={10.1/x}, year={2020}}
@misc{web1, author={Roe, Jane}, title={A page}, url={http://a.example/1},
  year={2021}, urldate={2022-01-01}}
@dataset{ds, author={Roe, Jane}, title={Some data}, year={2021}, publisher={Archive}, version={2}}
@book{bk, editor={Ek, Jo and Holm, Jr., Ida}, title={Seasons},
  publisher={Frost}, date={1950~/1955~}}
@inproceedings{talk, author={de la Cruz, Mar{\'\i}a},
  title={Of $x^2$ \& more}, booktitle={Days},
  publisher={Ice Lab}, date={2020-05/2020-07}}
@phdthesis{th, author={{The Lab}}, title={Ice}, school={Uni}, year={in press}}
""",
    "ris": "TY  - JOUR\r\nTI  - Argon\r\nAU  - van der Berg, Jan\r\nED  - Ek, Jo\r\n"
    "T2  - Geology\r\nPY  - 2020\r\nDA  - 2020///Spring\r\nPB  - Frost\r\nVL  - 3\r\nL1  - file://a.pdf\r\n"
    "ER  - \r\n\r\nTY  - SOUND\r\nTI  - Ice\r\nPB  - Frost\r\nC1  - own\r\nER  - \r\n\r\n",
    "csl": """[{"id": "a", "type": "article-newspaper", "title": "T", "author": [{"family": "Berg",
"given": "Jan", "non-dropping-particle": "van der"}], "issued": {"date-parts": [[1950], [1955]],
"circa": true}, "publisher": "Frost", "editor": [{"family": "Ek", "given": "Jo"}]},
{"id": "b", "type": "graphic", "title": "S", "issued": {"date-parts": [[1999]], "season": 2},
"publisher": "Frost", "translator": [{"family": "Ek"}], "custom": {"x": 1}},
{"id": "c", "type": "book", "title": "R", "issued": {"literal": "long ago"}}]""",
}


def _fields(text: str) -> object:
    """What a file says, without the order of fields and how they are set."""
    if text.startswith("["):
        return json.loads(text)
    if text.startswith("TY"):
        return [sorted(one.splitlines()) for one in text.split("\r\n\r\n")]
    entries = [one.split(",", 1) for one in text.split("@") if one.strip()]
    pairs = [
        (kind, re.findall(r"(\w+)\s*=\s*\{(.*?)\}(?=,\s|\}?\s*\Z)", body)) for kind, body in entries
    ]
    return [
        (kind, {name: text.removeprefix("{").removesuffix("}") for name, text in fields})
        for kind, fields in pairs
    ]


@pytest.mark.parametrize("chosen", CITATION_FORMATS[:3], ids=lambda one: one.name)
def test_types_names_fields_and_ranges_come_back_as_they_were(chosen: object) -> None:
    written = WHOLE[chosen.name]  # type: ignore[attr-defined]
    again = chosen.render(citations_in(written))  # type: ignore[attr-defined]
    said, shown = _fields(written), _fields(again)
    if chosen.name != "bibtex":  # type: ignore[attr-defined]
        assert shown == said
        return
    for (kind, fields), (own, found) in zip(said, shown, strict=True):  # type: ignore[call-overload]
        del found["title"], fields["title"]
        assert own == kind
        accented = {n: t.replace(r"{\'\i}", "í") for n, t in fields.items()}
        assert accented.items() <= found.items()
    assert r"Of $x^2$ \& more" in again


def test_what_goes_on_in_the_next_line_belongs_to_the_line_before() -> None:
    (read,) = citations_in("TY  - NEWS\nTI  - One\nAB  - It runs\n  over two lines.\nER  - \n")
    assert read.field("abstract") == "It runs over two lines."


def test_bibtex_becomes_csl_of_the_right_kind() -> None:
    records = json.loads(csl_json(citations_in(WHOLE["bibtex"])))
    assert [one["type"] for one in records] == [
        *("article-journal", "webpage", "dataset", "book", "paper-conference", "thesis"),
    ]
    assert records[3]["editor"][1] == {"family": "Holm", "given": "Ida", "suffix": "Jr."}
    assert (records[3]["publisher"], "container-title" in records[3]) == ("Frost", False)
    assert records[3]["issued"] == {"date-parts": [[1950], [1955]], "circa": True}
    assert records[4]["author"] == [{"family": "de la Cruz", "given": "María"}]
    assert (records[4]["publisher"], records[5]["publisher"]) == ("Ice Lab", "Uni")
    (linked,) = citations_in(r"@misc{m, title={A}, howpublished={\url{http://a.example/x_y}}}")
    assert (linked.address, linked.field("type")) == ("http://a.example/x_y", "webpage")


def test_records_of_a_file_that_is_cut_off_are_read() -> None:
    whole = "TY  - NEWS\nTI  - One\nER  - \nTY  - NEWS\nTI  - Two\nTY  - NEWS\nTI  - Three\n"
    assert [one.title for one in citations_in(whole)] == ["One", "Two", "Three"]


def test_records_that_fit_no_article_are_kept_until_one_does() -> None:
    (read,) = citations_in(FULL["ris"])
    kept = _kept((), (read, read), _info(2, "Else"))
    assert citations_of((), kept, same_address) == (read,)
    assert keeping(kept, (read,), (), same_address, NOW) == []
    late = _info(1, "Talks go on")
    (cited,) = citations_of((late,), kept, same_address)
    assert cited.field("DOI") == "10.1/x_y"
    kept = _kept(kept, (read,), late)
    assert [one.article_id for one in kept] == ["a1"]
    assert [one.title for one in citations_of((late,), kept, same_address)] == ["Talks go on"]


@pytest.mark.parametrize(
    "record",
    ["3", "[]", "{}", "{", '{"title": 5}', '{"title": "T", "authors": [["x"], 3], "day": 7}'],
)
def test_a_record_that_is_none_costs_nothing(record: str) -> None:
    kept = (KeptCitation("x", "a1", "T", record, NOW), KeptCitation("y", "", "T", "5", NOW))
    (cited,) = citations_of((_info(1, "Talks"),), kept, same_address)
    assert cited == Citation("Talks", language="en")


def test_what_the_library_says_counts_more_than_the_record() -> None:
    (read,) = citations_in(FULL["csl"])
    info = replace(_info(1, "Talks go on"), byline="Ann Writer", outlet="Gazette")
    (cited,) = citations_of((info,), _kept((), (read,), info), same_address)
    assert (cited.authors, cited.outlet) == (("Ann Writer",), "Gazette")


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("John Smith, Jane Roe", ("John Smith", "Jane Roe")),
        ("John Smith and Jane van der Berg", ("John Smith", "Jane van der Berg")),
        ("lc/sms (AP, Reuters, AFP)", ("lc/sms (AP, Reuters, AFP)",)),
        ("John Smith, diplomatic editor", ("John Smith, diplomatic editor",)),
        ("", ()),
    ],
)
def test_a_byline_of_several_names_is_several_authors(byline: str, names: tuple[str, ...]) -> None:
    assert citation_of(replace(_info(1, "Talks"), byline=byline)).authors == names


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_files_in_other_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    text = "@article{x, title = {Müller über die Gespräche}, author = {Dvořák}, journal={Süd}}"
    path.write_bytes(text.replace("ř", "r").encode(encoding))
    ((read,), lost) = read_citations(path)
    assert (read.title, read.outlet, lost) == ("Müller über die Gespräche", "Süd", ())


def test_a_brace_that_is_not_closed_costs_one_record() -> None:
    lost: list[str] = []
    entry = "@misc{{{}, title = {{{}}}, note = {{See @ home, {{a@b}}}}}}"
    text = "\n".join([entry.format("a", "One"), "@misc{b, title={Two {, year={2020}}"])
    text = "\n".join([text, entry.format("c", "Three"), entry.format("d", "Four")])
    assert [one.title for one in citations_in(text, lost)] == ["One", "Three", "Four"]
    assert lost == ["b"]


def test_particles_accents_and_others_in_lists_of_authors() -> None:
    beethoven = {"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"}
    cruz = {"family": "Cruz", "given": "María", "non-dropping-particle": "de la"}
    given = [beethoven, cruz]
    (read,) = citations_in(json.dumps([{"title": "A", "author": given}]))
    assert read.authors == ("Ludwig van Beethoven", "María de la Cruz")
    assert read.family_names == ("Beethoven", "de la Cruz")
    assert json.loads(csl_json((read,)))[0]["author"] == given
    assert "AU  - Beethoven, Ludwig van\r\n" in ris((read,))
    names = r"{\'A}lvarez, Jos{\'e} and {World Health {O}rganization} and others"
    (read,) = citations_in(f"@misc{{a, title={{A}}, author={{{names}}}}}")
    assert read.authors == ("José Álvarez", "World Health Organization")
    assert read.family_names == ("Álvarez", "")


def test_a_second_address_and_a_season_of_ris_are_kept() -> None:
    text = "TY  - NEWS\nTI  - A\nUR  - https://a.example\nUR  - https://b.example\n"
    (read,) = citations_in(f"{text}Y1  - 2020///Spring\nER  - \n")
    written = ris((read,))
    assert written.index("UR  - https://a.example") < written.index("UR  - https://b.example")
    assert "DA  - 2020///Spring" in written


def test_the_prefix_of_a_name_in_biblatex_belongs_to_it_where_it_is_used() -> None:
    for use, family in (("true", "de la Cruz"), ("false", "Cruz")):
        name = f"family=Cruz, given=María, prefix=de la, useprefix={use}"
        (one,) = citations_in(f"@online{{k, title={{T}}, author={{{name}}}}}")
        assert (one.authors, one.families) == (("María de la Cruz",), (family,))


def test_the_hour_at_which_a_page_was_looked_up_stays_in_ris_and_its_day_goes_everywhere() -> None:
    record = "TY  - NEWS\nTI  - The dam\nY2  - 2024/06/11/14:05:00\nER  - \n"
    one = citations_in(record)
    assert one[0].field("accessed") == "2024-06-11"
    assert "Y2  - 2024/06/11/14:05:00" in ris(one)
    assert ris(one).count("Y2  - ") == 1
    assert json.loads(csl_json(one))[0]["accessed"] == {"date-parts": [[2024, 6, 11]]}
    assert "urldate = {2024-06-11}" in bibtex(one)
    changed = replace(one[0], more=(("accessed", "2024-07-01"), *one[0].more[1:]))
    assert "Y2  - 2024-07-01" in ris([changed])
