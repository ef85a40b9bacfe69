package org.provenplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provenplan.source.SourceText;

/** What is found stands in angle quotes with its kind in front; a question mark says that it may be something else. */
class PersonalIdentifiersTest {
    private static final Pattern MARKED = Pattern.compile("‹([a-z-]+\\??):([^›]*)›");

    private static final String FOUND = """
            NHS number ‹nhs-number:9990000018›
            NHS: ‹nhs-number:999-000-0026›, by hand
            ‹nhs-number:999 000 0034› is hers
            (‹nhs-number:999 000 0018›)
            ‹nhs-number:999.000.0018›
            NHS no.‹nhs-number:9990000018›; seen
            NHS-‹nhs-number:9990000018›
            NHS/‹nhs-number:9990000018›
            ‹nhs-number:9990000018› (NHS)
            evidence/letter ‹nhs-number:999 000 0018›.pdf
            ‹nhs-number?:9990000018›
            seen by ‹nhs-number?:4010232137›'s team, #‹nhs-number?:9990000018› and ‹nhs-number?:4010232145›
            CHI ‹nhs-number?:0101410018›
            NI ‹national-insurance-number:QQ123456C›
            ‹national-insurance-number:QQ 12 34 56 C›, ‹national-insurance-number:AB-12-34-56-D›
            DOB ‹date-of-birth:03/04/1941›
            D.O.B.: ‹date-of-birth:3.4.41›
            date of birth is ‹date-of-birth:1941-04-03›
            dob: "‹date-of-birth:1941-04-03›"
            was born on the ‹date-of-birth:3rd of April 1941› in Leeds
            Born ‹date-of-birth:April 3, 1941›
            birthday ‹date-of-birth:3 Apr 41›
            Ring ‹phone-number:07700 900123›, or ‹phone-number:07700900123›.
            ‹phone-number:01632 960 001› ‹phone-number:(01632) 960001›
            ‹phone-number:020 7946 0018› and ‹phone-number:0161 496 0018› and ‹phone-number:0161 4960018›
            ‹phone-number:+44 7700 900123› ‹phone-number:+44 (0)20 7946 0018› ‹phone-number:0044 161 496 0018›
            0300 061 6161, 0800 328 0000 and 03000 616161 are organisations
            mobile number ‹phone-number:07700-900123›
            ‹email-address:jo.green@example.org›, ‹email-address:o'hara+x@mail.example.co.uk›.
            <‹email-address:jo@example.org›> '‹email-address:jo@example.org›' mailto:‹email-address:jo@example.org›
            Zoë: ‹email-address:zoë@exämple.org›
            Patient ‹nhs-number:401–023–2137› and ‹nhs-number:401 ‐ 023 ‐ 2137›
            ‹nhs-number:401  023  2137›, ‹nhs-number:４０１ ０２３ ２１３７›, ‹nhs-number:401·023·2137›, ‹nhs-number:٤٠١ ٠٢٣ ٢١٣٧›
            NHS no. ‹nhs-number:401 0232137›, NHS ‹nhs-number:4010 232 137›, CHI ‹nhs-number:010141 0018›
            ‹phone-number:07700.900.123›, ‹phone-number:07700–900–123›, ‹phone-number:07700 90 01 23›, ‹phone-number:077 0090 0123›
            ‹phone-number:+44.7700.900123›, ‹phone-number:０７７００ ９００１２３›
            ‹national-insurance-number:qq123456c›, ‹national-insurance-number:QQ12 3456 C›, ‹national-insurance-number:QQ–12–34–56–C›
            ‹national-insurance-number:АВ 12 34 56 C›
            DOB ‹date-of-birth:03–04–1941›, born on ‹date-of-birth:０３/０４/１９４１›
            ‹email-address:jo.green＠example.org›, ‹email-address:jo.gr\u200Been@example.org›
            """;

    private static final String LEFT_ALONE = """
            location 1-9990000018, provider 1-101728394
            INC-9990000018, MR9990000018, 9990000018A, INC#9990000018, a_9990000018
            https://example.org/records/9990000018?tel=07700900123&mail=jo@example.org
            evidence/9990000018.pdf
            000 000 0000
            9990000019 fails the check, and so does 999 000 0019 (NHS)
            1234567881 passes it but is issued to nobody
            ISBN 0306406152, ISBN-10: 4010232137
            59e59909fdd1a2a372b9afeefbe461090fca8461f55998633b1258c2617f9e91
            2026-05-10 2026-05-11 2026-05-12, 20260510, 10/05/2026 11:30
            from 01-02-2026 to 03-04-2026, 12 34 56 78 90
            pages 123 456 789, 1,234,567,890, 99900000180
            Datix 01632960001, case no. 07700900123, ref: "01632 960001", Incident 01632960001
            QQ123456 C1, DA123456A, BG123456A, AB123456E, XAB123456C, AB123456CD
            newborn 2026-05-01, airborne 3/4/1941, the idea was born in 2026, born 1941
            0800 111 222, 08001111, 01 02 03 04, 0161 49600181234
            jo@, @example.org, jo@localhost, a @ b.org, git@example.org:plans.git
            80% of 25 in 2026, 12(2)(g), 2009/18
            """;

    static Stream<String> lines() {
        return Stream.concat(FOUND.lines(), LEFT_ALONE.lines());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isFoundExactlyWhereItStands(String line) {
        String plain = MARKED.matcher(line).replaceAll("$2");
        StringBuilder marked = new StringBuilder(plain);
        List<PersonalIdentifier> found = PersonalIdentifiers.in(new SourceText("plan.yaml", plain));
        for (int i = found.size() - 1; i >= 0; i--) {
            PersonalIdentifier identifier = found.get(i);
            String kind = identifier.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            marked.insert(identifier.place().to(), "›")
                    .insert(identifier.place().from(), "‹" + kind + (identifier.certain() ? ":" : "?:"));
        }

        assertThat(marked).hasToString(line);
    }

    @Test
    void everyKindIsInTheTable() {
        Matcher marked = MARKED.matcher(FOUND);

        assertThat(marked.results()
                        .map(found -> found.group(1).replace("?", ""))
                        .distinct())
                .hasSameSizeAs(PersonalIdentifier.Kind.values());
    }

    @ParameterizedTest
    @CsvSource({"9990000018, true", "9990000026, true", "9990000034, true", "9990000019, false"})
    void theLastDigitChecksTheOthers(String number, boolean passes) {
        assertThat(NhsNumbers.passesCheck(number)).isEqualTo(passes);
    }

    /** A check digit of 10 does not exist, so a number whose others demand it is none, whatever its last digit. */
    @Test
    void noDigitChecksWhatDemandsTen() {
        assertThat(Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9").map(digit -> "999000000" + digit))
                .noneMatch(NhsNumbers::passesCheck);
    }

    @Test
    void numbersBrokenOverLinesAreFound() {
        SourceText source = new SourceText("plan.yaml", "impact: seen by\n  999 000\n  0018 and DOB\n  3/4/1941");

        assertThat(PersonalIdentifiers.in(source))
                .extracting(identifier -> identifier.place().text())
                .containsExactly("999 000\n  0018", "3/4/1941");
    }

    /** What YAML decodes or joins, as it was typed, and the place of what a reader sees there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Patient 401\\x20023\\x202137"              | 401\\x20023\\x202137
            "Patient \\u0034\\u0030\\u0031 023 2137"    | \\u0034\\u0030\\u0031 023 2137
            "Ring \\U00000030\\x37700 900123"          | \\U00000030\\x37700 900123
            "DOB\\t3\\/4\\/1941 and"                    | 3\\/4\\/1941
            >~  Patient 401~  023 2137~  fell          | 401~  023 2137
            >-~    Patient 401 023~    2137            | 401 023~    2137
            plain 401 023~  2137, she said             | 401 023~  2137
            "in quotes 401 \\~   023 2137"             | 401 \\~   023 2137
            x # seen 401 023~# 2137, again             | 401 023~# 2137
            x~  # born on~  # 3 April~  # 1941         | 3 April~  # 1941
            "jo.green\\x40example.org"                 | jo.green\\x40example.org
            """)
    void isReadAsAReaderSeesIt(String typed, String place) {
        SourceText source = new SourceText("plan.yaml", "impact: " + typed.replace('~', '\n'));
        assertThat(PersonalIdentifiers.in(source))
                .extracting(identifier -> identifier.place().text())
                .containsExactly(place.replace('~', '\n'));
    }

    /** Numbers that stand below each other, each on its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample: 401~value: 023~  # 2137",
                "- 401~- 023~- 2137",
                "{value: 401}~  note: 023 2137",
                "date,value~2026-05-10,401~023,2137",
                "a: 401 023~  b: 2137",
                "a: 401 023~~  2137",
            })
    void apartAreNoNumber(String typed) {
        assertThat(PersonalIdentifiers.in(new SourceText("plan.yaml", typed.replace('~', '\n'))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HSCA_Compliance@cqc.org.uk, true",
        "x@mail.cqc.org.uk, true",
        "x@HIW.org.uk, true",
        "x@notcqc.org.uk, false",
        "x@cqc.org.uk.example.net, false",
        "x@example.org, true",
        "x@pals.example.org, true",
        "x@badexample.org, false",
    })
    void addressesOfRegulatorsAreNoPersons(String address, boolean isPublic) {
        assertThat(PublicAddresses.has(address, List.of("Example.org"))).isEqualTo(isPublic);
    }
}
