from __future__ import annotations

from pathlib import Path

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import shortnumberinfo

from llmtherapy_roles.crisis.contacts import country_from_text, format_contacts, load_directory
from llmtherapy_roles.errors import SpecError
from llmtherapy_roles.turn.values import Contact
from llmtherapy_roles.vocabulary import Age, RiskCategory, RiskLevel

DIRECTORY = load_directory()

# Numbers that the phone number library does not know; each looked at by hand. Reason: its metadata lack the short code.
REVIEWED = {
    ("DE", "116 016"): "federal violence helpline, harmonised 116 number",
    ("NL", "113"): "in use since 2020, announced by the foundation itself",
    ("NO", "116 006"): "harmonised number for victims of crime",
    ("GR", "1018"): "four-digit social helpline",
    ("GR", "1056"): "four-digit children's helpline",
    ("GR", "15900"): "five-digit government helpline",
    ("UA", "7333"): "mobile short code",
    ("IN", "14416"): "Tele-MANAS, government short code of 2022",
    ("KR", "109"): "replaced 1393 in January 2024",
    ("TW", "1925"): "ministry's short code",
    ("PH", "1553"): "landline short code",
    ("IL", "105"): "police bureau for children online",
    ("IL", "118"): "ministry's short code",
    ("BR", "188"): "the library rejects it altogether; CVV, nationwide since 2018",
    ("AR", "135"): "short code around Buenos Aires",
    ("CL", "*4141"): "star code from mobile phones",
    ("ZA", "116"): "Childline, harmonised number of the region",
    ("NG", "112"): "national emergency number",
    ("GH", "112"): "national emergency number",
}


def known_number(number: str, region: str) -> bool:
    if shortnumberinfo.is_emergency_number(number, region):
        return True
    parsed = phonenumbers.parse(number, region)
    return phonenumbers.is_valid_number_for_region(parsed, region) or shortnumberinfo.is_valid_short_number_for_region(
        parsed, region
    )


def numbers() -> list[tuple[str, str, str]]:
    found = []
    for contact in DIRECTORY:
        texted = contact.text.split(" to ")[-1] if contact.text else None
        found += [(contact.country, contact.name, number) for number in (contact.phone, texted) if number]
    return found


def test_every_number_can_be_dialled_in_its_country() -> None:
    unknown = [(c, n, no) for c, n, no in numbers() if (c, no) not in REVIEWED and not known_number(no, c)]
    assert not unknown


def test_every_exception_is_still_needed() -> None:
    shown = {(country, number) for country, _, number in numbers()}
    assert [key for key in REVIEWED if key not in shown or known_number(key[1], key[0])] == []


def test_at_least_25_countries_have_lines_of_their_own() -> None:
    assert sum(DIRECTORY.has_line(country) for country in DIRECTORY.countries) >= 25
    assert not DIRECTORY.has_line(None)
    assert not DIRECTORY.has_line("XX")


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("GB", "116 123"),
        ("US", "988"),
        ("CA", "988"),
        ("IE", "116 123"),
        ("AU", "13 11 14"),
        ("NZ", "1737"),
        ("DE", "0800 111 0 111"),
        ("FR", "3114"),
        ("ES", "024"),
        ("NL", "113"),
        ("BE", "1813"),
        ("AT", "142"),
        ("CH", "143"),
        ("PL", "116 123"),
        ("SE", "90101"),
        ("NO", "116 123"),
        ("DK", "70 201 201"),
        ("IN", "14416"),
        ("KR", "109"),
        ("BR", "188"),
        ("MX", "800 911 2000"),
        ("SG", "1771"),
    ],
)
def test_a_country_shows_its_line_first(country: str, number: str) -> None:
    assert DIRECTORY.for_country(country, category=RiskCategory.INTENT)[0].phone == number


@pytest.mark.parametrize(
    ("category", "kind"),
    [
        (RiskCategory.ABUSE, "abuse"),
        (RiskCategory.CHILD_AT_RISK, "youth"),
        (RiskCategory.EATING_DISORDER, "eating"),
        (RiskCategory.OVERDOSE, "emergency"),
        (RiskCategory.INTOXICATION, "emergency"),
        (RiskCategory.HARM_TO_OTHERS, "emergency"),
        (RiskCategory.PSYCHOSIS, "general"),
        (RiskCategory.INTENT, "suicide"),
        (None, "suicide"),
    ],
)
def test_what_fits_the_category_comes_first(category: RiskCategory | None, kind: str) -> None:
    assert DIRECTORY.for_country("GB", category=category)[0].kind == kind


def test_an_overdose_shows_the_poison_line_after_the_emergency_number() -> None:
    kinds = [contact.kind for contact in DIRECTORY.for_country("US", category=RiskCategory.OVERDOSE)]
    assert kinds == ["emergency", "poison", "suicide"]


def test_a_minor_gets_the_youth_line_first_and_an_adult_does_not() -> None:
    first = {age: DIRECTORY.for_country("GB", category=None, age=age)[0].kind for age in Age}
    assert first == {
        Age.MINOR: "youth",
        Age.ADULT: "suicide",
        Age.ADULT_ATTESTED: "suicide",
        Age.UNKNOWN: "suicide",
    }


def test_a_minor_after_an_overdose_still_gets_the_poison_line() -> None:
    shown = DIRECTORY.for_country("GB", category=RiskCategory.OVERDOSE, age=Age.MINOR)
    assert [contact.kind for contact in shown][:2] == ["emergency", "poison"]


def test_imminent_puts_the_emergency_number_first() -> None:
    shown = DIRECTORY.for_country("DE", category=RiskCategory.INTENT, level=RiskLevel.IMMINENT)
    assert shown[0].phone == "112"


def test_somebody_who_cannot_speak_gets_text_first() -> None:
    assert DIRECTORY.for_country("GB", category=None, silent=True)[0].text == "SHOUT to 85258"


def test_a_line_that_did_not_answer_comes_after_the_others() -> None:
    shown = DIRECTORY.for_country("GB", category=None, avoid=("Samaritans", "Shout"))
    assert shown[0].name == "NHS 111, option 2"


@pytest.mark.parametrize("country", [None, "", "XX", "Canada"])
def test_no_known_country_gives_the_general_entries_and_no_country_of_its_own(country: str | None) -> None:
    shown = DIRECTORY.for_country(country, category=RiskCategory.INTENT)
    assert {contact.country for contact in shown} == {""}
    assert not [contact for contact in shown if contact.phone]
    assert "findahelpline.com" in format_contacts(shown)


@given(
    country=st.sampled_from([*DIRECTORY.countries, *(code.lower() for code in DIRECTORY.countries), None, "XX", ""]),
    category=st.sampled_from([*RiskCategory, None]),
    age=st.sampled_from(list(Age)),
    level=st.sampled_from(list(RiskLevel)),
    silent=st.booleans(),
    avoid=st.lists(st.sampled_from([contact.name for contact in DIRECTORY]), max_size=4),
)
def test_contacts_are_two_or_three_and_the_emergency_number_is_always_among_them(
    country: str | None, category: RiskCategory | None, age: Age, level: RiskLevel, silent: bool, avoid: list[str]
) -> None:
    shown = DIRECTORY.for_country(country, category=category, age=age, level=level, silent=silent, avoid=tuple(avoid))
    assert 2 <= len(shown) <= 3
    assert len(set(shown)) == len(shown)
    assert sum(contact.kind == "emergency" for contact in shown) == 1
    assert {contact.country for contact in shown} <= {(country or "").upper(), ""}


def test_only_what_is_proved_is_verified() -> None:
    verified = {f"{contact.country} {contact.name}" for contact in DIRECTORY if contact.verified}
    assert verified == {
        "US 988 Suicide & Crisis Lifeline",
        "CA 9-8-8: Suicide Crisis Helpline",
        "SG national mindline 1771",
    }
    assert all(contact.checked_on and contact.source for contact in DIRECTORY)


def test_proof_goes_out_of_date() -> None:
    assert DIRECTORY.out_of_date("2026-11-23") == ()
    assert "SG national mindline 1771" in DIRECTORY.out_of_date("2027-12-01")


def test_an_unverified_number_brings_the_warning_with_the_emergency_number() -> None:
    text = format_contacts(DIRECTORY.for_country("GB", category=None))
    assert text.splitlines() == [
        "- Samaritans: call 116 123 (24 hours)",
        "- Shout: text SHOUT to 85258 (24 hours)",
        "- Emergency services: call 999",
        "Numbers may have changed; if one does not work, call 999.",
    ]


def test_verified_numbers_bring_no_warning() -> None:
    us = DIRECTORY.for_country("US", category=None)
    assert "may have changed" not in format_contacts([us[0], us[-1]])
    assert "may have changed" in format_contacts(us)


def test_the_short_form_is_one_line() -> None:
    text = format_contacts(DIRECTORY.for_country("US", category=None), short=True)
    assert "\n" not in text
    assert "988" in text
    assert "911" in text


def test_without_an_emergency_number_the_warning_names_the_local_one() -> None:
    text = format_contacts([Contact("A line", "", "116 123")])
    assert text.endswith("call your local emergency number.")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("I'm in Canada", "CA"),
        ("i live in the US", "US"),
        ("we live in the Netherlands now", "NL"),
        ("that number isn't for here, i'm in poland", "PL"),
        ("are there any for australia?", "AU"),
        ("I am from India but now I live in Dubai.", "AE"),
        ("Vivo en España", "ES"),
        ("ich wohne in Österreich", "AT"),
        ("I’m in New Zealand", "NZ"),
        ("I'm in northern ireland", "GB"),
        ("I'm in the U.S.A.", "US"),
    ],
)
def test_a_country_that_the_person_is_in_is_understood(text: str, country: str) -> None:
    assert country_from_text(text) == country


@pytest.mark.parametrize(
    "text",
    [
        "uk",
        "tell us more",
        "I'm in pain",
        "I'm not in the UK",
        "I love France",
        "my friend went to Spain",
        "I'm from Peru",
        "we moved from Canada",
        "I had turkey for lunch",
        "I'm in love",
        "Ireland won",
        "",
    ],
)
def test_what_is_not_plain_is_no_country(text: str) -> None:
    assert country_from_text(text) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("uk", "GB"),
        ("Deutschland", "DE"),
        ("usa", "US"),
        ("us", "US"),
        ("the states? no, Canada", "CA"),
        ("Brasil", "BR"),
        ("south korea", "KR"),
        ("I'm from Scotland", "GB"),
        ("i think germany", "DE"),
        ("日本", "JP"),
    ],
)
def test_a_bare_name_counts_when_it_was_asked_for(text: str, country: str) -> None:
    assert country_from_text(text, asked=True) == country


@pytest.mark.parametrize("text", ["why do you ask us", "France or Spain", "not from the UK", "none of your business"])
def test_a_doubtful_answer_is_no_country(text: str) -> None:
    assert country_from_text(text, asked=True) is None


@given(st.text(max_size=300), st.booleans())
def test_any_text_can_be_read_for_a_country(text: str, asked: bool) -> None:
    assert country_from_text(text, asked=asked) in {*DIRECTORY.countries, None}


def test_a_directory_of_ones_own_is_read_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "contacts.yaml"
    path.write_text(
        'checked_on: "2026-11-23"\n'
        "sources: []\n"
        "general: [{name: A directory, chat: directory.test, kind: general}]\n"
        'countries: [{code: GB, names: [uk], emergency: "999", contacts: [{name: A line, phone: "116 123"}]}]\n',
        encoding="utf-8",
    )
    own = load_directory(path)
    assert own.countries == ("GB",)
    assert country_from_text("I live in the uk", directory=own) == "GB"
    broken = path.read_text(encoding="utf-8").replace('phone: "116 123"', "verified: true, confidence: two_sources")
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(SpecError, match=r"contacts.yaml:4:\d+: .*A line: verified needs two sources"):
        load_directory(path)


def test_the_shipped_directory_is_read_once() -> None:
    assert load_directory() is load_directory()
