package org.provenplan.plan;

import static org.provenplan.plan.FieldShape.Presence.BY_NAMED_RULE;
import static org.provenplan.plan.FieldShape.Presence.OPTIONAL;
import static org.provenplan.plan.FieldShape.Presence.REQUIRED;
import static org.provenplan.plan.FieldShape.Presence.REQUIRED_OR_NOTED;

import java.util.List;
import org.provenplan.plan.ValueShape.CodeKind;
import org.provenplan.plan.ValueShape.Target;

/**
 * Format 1 of the plan file: the one table of its keys. Reading, the suggestions for unknown keys, the schema that editors
 * use and the format reference all come from it.
 */
public final class PlanShape {
    private static final ValueShape TEXT = new ValueShape.Text();
    private static final ValueShape ID = new ValueShape.Id();
    private static final ValueShape DATE = new ValueShape.Date();
    private static final ValueShape NUMBER = new ValueShape.Decimal();
    private static final ValueShape AMOUNT = new ValueShape.Amount();
    private static final ValueShape COUNT = new ValueShape.Count();
    private static final ValueShape INTERVAL = new ValueShape.Interval();
    private static final ValueShape PERSON = new ValueShape.Reference(Target.PERSON);
    private static final ValueShape FINDING_ID = new ValueShape.Reference(Target.FINDING);
    private static final ValueShape MEASURE_ID = new ValueShape.Reference(Target.MEASURE);
    private static final ValueShape ACTION_ID = new ValueShape.Reference(Target.ACTION);

    private PlanShape() {}

    // A table: a key to a line.
    // spotless:off
    public static final MappingShape SERVICE = shape("a", "service",
            required("name",        TEXT, "What the service is called", "Harbour View"),
            optional("provider",    TEXT, "The registered provider", "Example Care Ltd"),
            optional("location-id", TEXT, "The regulator's number for the location", "1-123456789"),
            optional("type",        TEXT, "What kind of service it is", "care home with nursing"));

    public static final MappingShape INSPECTION = shape("an", "inspection",
            optional("date",      DATE,                          "The day of the inspection", "2026-03-12"),
            optional("published", DATE,                          "The day the report was published", "2026-04-16"),
            optional("report",    TEXT,                          "A link to the report, or its file", "reports/inspection-2026-03.pdf"),
            optional("concerns",  COUNT,                         "How many separate concerns the report raises", "4"),
            optional("ratings",   new ValueShape.MapOf(code(CodeKind.RATED_AREA), words(Vocabulary.Rating.class)),
                    "The rating overall and for each key question", "{overall: requires-improvement, safe: inadequate}"));

    public static final MappingShape ANSWERED = shape("an", "answer to the regulator",
            required("date", DATE, "The day it was answered", "2026-04-27"),
            optional("ref",  TEXT, "Where the answer is kept", "Letter of 27 April, record 2026-114"));

    public static final MappingShape ENFORCEMENT = shape("an", "enforcement item",
            required("id",         ID,                            "Its name in this plan", "warning-notice-medicines"),
            required("kind",       code(CodeKind.ENFORCEMENT_KIND), "What the regulator did", "warning-notice-s29"),
            optional("regulation", code(CodeKind.REGULATION),     "The regulation it is about", "\"12\""),
            optional("served",     DATE,                          "The day it was served", "2026-04-01"),
            optional("respond-by", DATE,                          "The last day to answer", "2026-04-29"),
            optional("answered",   ANSWERED,                      "When it was answered, and where that is kept", "{date: 2026-04-27, ref: Letter of 27 April}"),
            optional("comply-by",  DATE,                          "The last day to comply", "2026-06-30"),
            optional("findings",   list(FINDING_ID),              "The findings it rests on", "[late-medicines]"),
            optional("status",     words(Vocabulary.EnforcementStatus.class), "Where it stands", "open"),
            optional("ended",      DATE,                          "The day it was met or withdrawn", "2026-06-24"));

    public static final MappingShape REVIEW = shape("a", "review",
            required("date",      DATE,                          "The day of the review", "2026-05-24"),
            optional("by",        PERSON,                        "Who held it", "r-patel"),
            optional("forum",     TEXT,                          "The meeting it was held in", "Quality and safety committee"),
            optional("decision",  words(Vocabulary.Decision.class), "What was decided", "continue"),
            optional("challenge", TEXT,                          "What was asked of those responsible", "Why is Thursday still late?"),
            optional("note",      TEXT,                          "What was found", "19 late entries, 25 at the start"),
            optional("minutes",   TEXT,                          "Where it is minuted", "Minutes of 24 May, item 4"));

    public static final MappingShape GOVERNANCE = shape("a", "governance block",
            optional("accountable",  PERSON,       "Who answers for the plan as a whole", "r-patel"),
            optional("forum",        TEXT,         "The meeting that reviews it", "Quality and safety committee"),
            optional("review-every", INTERVAL,     "How often that meeting reviews it", "monthly"),
            optional("escalate-to",  TEXT,         "Who or what hears of delays and risks", "Board of Example Care Ltd"),
            optional("reviews",      list(REVIEW), "The reviews of the plan as a whole", "- {date: 2026-05-24, by: r-patel}"));

    public static final MappingShape PERSON_SHAPE = shape("a", "person",
            required("name",  TEXT,       "The person's name", "Jo Green"),
            required("role",  TEXT,       "What the person does", "Registered manager"),
            optional("from",  DATE,       "The first day in post", "2025-09-01"),
            optional("until", DATE,       "The last day in post", "2026-08-31"),
            optional("git",   list(TEXT), "The email addresses that the person commits with", "[jo@example.org]"));

    public static final MappingShape SOURCE = shape("a", "source",
            required("type", words(Vocabulary.SourceType.class), "What kind of source it is", "inspection"),
            optional("ref",  TEXT,                          "Page, section or record number, to find it again", "page 7"),
            optional("date", DATE,                          "The day of the source", "2026-03-12"));

    public static final MappingShape ROOT_CAUSE = shape("a", "root cause",
            required("cause",    TEXT,                          "Why it happened", "Handover overruns and nobody is protected from interruption"),
            optional("category", words(Vocabulary.CauseCategory.class), "What kind of cause it is", "process"));

    public static final MappingShape BASELINE = shape("a", "baseline",
            optional("value",  NUMBER, "Where the measure stood at the start", "25"),
            optional("date",   DATE,   "The day it stood there", "2026-04-12"),
            optional("source", TEXT,   "Where the number comes from", "MAR review"),
            optional("sample", AMOUNT, "How many records or people it rests on", "112"));

    public static final MappingShape TARGET = shape("a", "target",
            optional("value",  NUMBER,                  "Where the measure must get to", "5"),
            optional("change", new ValueShape.Change(), "Or by how much it must change from the baseline", "-80%"),
            optional("by",     DATE,                    "By when", "2026-06-30"));

    public static final MappingShape READING = shape("a", "reading",
            required("date",   DATE,   "The day it was read", "2026-05-10"),
            orNoted("value",   NUMBER, "What it read", "19"),
            optional("sample", AMOUNT, "How many records or people it rests on", "112"),
            optional("note",   TEXT,   "What explains it, or why one entered by mistake has no value", "Two agency shifts"));

    public static final MappingShape WITHDRAWN = shape("a", "withdrawal",
            required("date",   DATE,   "The day it was withdrawn", "2026-06-04"),
            optional("by",     PERSON, "Who withdrew it", "r-patel"),
            required("reason", TEXT,   "Why it no longer counts", "It was about another ward"));

    public static final MappingShape REBASED = shape("a", "rebased entry",
            required("from",        DATE, "From which day another baseline or target counts", "2026-07-01"),
            optional("was",         TEXT, "The baseline or target before", "Baseline of 25 late entries in four weeks"),
            required("reason",      TEXT, "Why", "The rounds were split in two"),
            optional("approved-by", TEXT, "Who agreed, other than an owner", "r-patel"));

    public static final MappingShape MEASURE = shape("a", "measure",
            required("id",            ID,                            "Its name in this plan", "late-entries"),
            required("title",         TEXT,                          "What is counted", "Late entries in evening rounds"),
            optional("type",          words(Vocabulary.MeasureType.class), "Whether it shows the outcome or the work", "outcome"),
            byNamedRule("unit",       TEXT,                          "What one is", "late entries in four weeks"),
            optional("better",        words(Vocabulary.Better.class), "Which way it should move", "lower"),
            byNamedRule("baseline",   BASELINE,
                    "Where it stood at the start", "{value: 25, date: 2026-04-12, source: MAR review}"),
            byNamedRule("target",     TARGET,                        "Where it must get to, and by when", "{value: 5, by: 2026-06-30}"),
            byNamedRule("source",     TEXT,                          "Where the numbers come from", "Medication administration records"),
            byNamedRule("every",      INTERVAL,                      "How often it is read", "weekly"),
            optional("readings",      list(READING),                 "What it read, the oldest first", "- {date: 2026-05-10, value: 19}"),
            optional("readings-file", TEXT,                          "A CSV file with the readings instead", "readings/late-entries.csv"),
            optional("rebased",       list(REBASED),
                    "Where the baseline or the target was set anew", "- {from: 2026-07-01, was: Baseline of 25, reason: Rounds were split, approved-by: r-patel}"),
            optional("withdrawn",     WITHDRAWN,
                    "That it no longer counts, since when and why", "{date: 2026-06-04, by: r-patel, reason: It counted another ward}"));

    public static final MappingShape STEP = shape("a", "step",
            required("title",       TEXT, "What is done", "Rewrite the evening allocation sheet"),
            optional("by",          TEXT, "Who does it", "j-green"),
            optional("due",         DATE, "By when", "2026-05-04"),
            optional("done",        DATE, "The day it was done", "2026-05-02"),
            optional("recorded-in", TEXT, "Where it is recorded", "Medicines tracker"));

    public static final MappingShape EVIDENCE = shape("a", "piece of evidence",
            required("id",           ID,                            "Its name in this plan", "evening-observation-may"),
            required("title",        TEXT,                          "What it is", "Observation of two evening rounds"),
            required("kind",         words(Vocabulary.EvidenceKind.class), "What kind of evidence it is", "observation"),
            required("date",         DATE,                          "When the fact was true, not when it was filed", "2026-05-12"),
            optional("file",         TEXT,                          "The file in the repository that holds it", "evidence/observation-2026-05-12.md"),
            optional("url",          TEXT,                          "Or the link to it", "https://example.org/records/118"),
            optional("ref",          TEXT,                          "Or where it is in another system", "Care system, audit 118"),
            optional("sha256",       new ValueShape.Checksum(),
                    "Pins the file: a later change is noticed", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            optional("shows",        TEXT,                          "What it shows, with the number", "No interruption in 2 of 2 rounds"),
            optional("sample",       AMOUNT,                        "How many records or people it rests on", "2"),
            optional("tested-by",    PERSON,                        "Who checked it, other than the owner", "r-patel"),
            optional("tested-on",    DATE,                          "When it was checked", "2026-05-15"),
            optional("expires",      DATE,                          "From when it no longer counts", "2026-11-12"),
            optional("for-measures", list(MEASURE_ID),              "The measures it supports", "[late-entries]"),
            optional("withdrawn",    WITHDRAWN,
                    "That it no longer counts as proof, since when and why", "{date: 2026-06-04, by: r-patel, reason: It is about another ward}"));

    public static final MappingShape PROGRESS = shape("a", "progress note",
            required("date",    DATE,   "The day of the note", "2026-05-10"),
            optional("by",      PERSON, "Who wrote it", "j-green"),
            optional("note",    TEXT,   "What is different now", "In use on 12 of 14 evening shifts"),
            optional("barrier", TEXT,   "What stands in the way", "Agency cover on Thursdays"));

    public static final MappingShape EXTENSION = shape("an", "extension",
            required("date",            DATE,   "The day it was agreed", "2026-06-12"),
            required("from",            DATE,   "The due date before", "2026-06-15"),
            required("to",              DATE,   "The due date after", "2026-07-06"),
            optional("reason",          TEXT,   "Why", "Agency cover ended"),
            optional("approved-by",     TEXT,   "Who agreed: another person than the owner, or a forum", "r-patel"),
            optional("interim-control", TEXT,   "What protects people until then", "Second senior on every round"));

    public static final MappingShape ESCALATION = shape("an", "escalation",
            required("date",     DATE, "The day it was escalated", "2026-06-20"),
            optional("to",       TEXT, "To whom", "r-patel"),
            optional("reason",   TEXT, "Why", "Five days overdue"),
            optional("decision", TEXT, "What was decided", "Extra senior hours until 6 July"));

    public static final MappingShape VERIFIED = shape("a", "verification",
            optional("by",     PERSON, "Who verified", "r-patel"),
            optional("date",   DATE,   "When", "2026-07-10"),
            optional("method", TEXT,   "How", "Observed one round, sampled ten records"));

    public static final MappingShape CLOSED = shape("a", "closing decision",
            optional("by",    PERSON, "Who closed it", "r-patel"),
            optional("date",  DATE,   "When", "2026-07-14"),
            optional("forum", TEXT,   "In which meeting", "Quality and safety committee"));

    public static final MappingShape RECHECK = shape("a", "recheck",
            optional("due",     DATE, "When it is checked again", "2026-10-14"),
            optional("done",    DATE, "When it was", "2026-10-12"),
            optional("outcome", words(Vocabulary.RecheckOutcome.class), "Whether the gain has held", "held"),
            optional("result",  TEXT, "What was found", "4 late entries in four weeks"));

    public static final MappingShape CLOSURE = shape("a", "closure",
            optional("criteria",     TEXT,     "When it may be closed, agreed at the start", "Target met on three readings in a row"),
            optional("verified",     VERIFIED, "Who tested that it is so", "{by: r-patel, date: 2026-07-10, method: Observed a round}"),
            optional("closed",       CLOSED,   "Who decided to close", "{by: r-patel, date: 2026-07-14}"),
            optional("what-changed", TEXT,     "What is different now for people", "Pain relief comes on time on 27 of 28 evenings"),
            optional("where",        TEXT,     "In which parts of the service", "Both floors, days and nights"),
            optional("oversight",    TEXT,     "What keeps watching", "Weekly count in the manager's check"),
            optional("recheck",      RECHECK,  "When the gain is checked again", "{due: 2026-10-14}"));

    public static final MappingShape REOPENED = shape("a", "reopening",
            required("date",   DATE,   "The day it was reopened", "2026-09-02"),
            optional("by",     PERSON, "Who reopened it", "r-patel"),
            optional("reason", TEXT,   "Why", "Practice had not changed on nights"));

    public static final MappingShape CANCELLED = shape("a", "cancellation",
            required("date",      DATE,   "The day it was cancelled", "2026-05-18"),
            optional("by",        PERSON, "Who cancelled it", "r-patel"),
            byNamedRule("reason", TEXT,   "Why", "The ward closed"));

    public static final MappingShape ACTION = shape("an", "action",
            required("id",                ID,                            "Its name in this plan", "protected-lead"),
            required("title",             TEXT,                          "What will be different", "One named medicines lead on each evening sheet"),
            required("type",              words(Vocabulary.ActionType.class), "What kind of action it is", "process"),
            byNamedRule("owner",          PERSON,                        "The one person who answers for it", "j-green"),
            optional("contributors",      list(TEXT),                    "Who helps; never a second owner", "[m-osei]"),
            optional("start",             DATE,                          "The day it starts", "2026-04-27"),
            byNamedRule("due",            DATE,                          "The day it is due", "2026-06-15"),
            byNamedRule("next-review",    DATE,                          "When it is looked at next", "2026-05-24"),
            optional("measures",          list(MEASURE_ID),              "The measures it moves; left out: all of its finding", "[late-entries]"),
            byNamedRule("evidence-from",  list(words(Vocabulary.EvidenceKind.class)),
                    "Which records will prove it, agreed at the start", "[audit, observation]"),
            optional("status",            words(Vocabulary.ActionStatus.class), "Where it stands", "in-progress"),
            optional("done-on",           DATE,                          "The day the task was finished", "2026-06-10"),
            optional("staff-told",        TEXT,
                    "How those who do the work were told and supported, and when", "Handover of 24 April, and a lead on each of the first 5 rounds"),
            optional("steps",             list(STEP),
                    "What is done on the way", "- {title: Rewrite the sheet, by: j-green, due: 2026-05-04}"),
            optional("evidence",          list(EVIDENCE),
                    "What proves it", "- {id: round-may, title: Observed round, kind: observation, date: 2026-05-12, ref: Audit 118}"),
            optional("progress",          list(PROGRESS),
                    "What is different, date by date", "- {date: 2026-05-10, by: j-green, note: In use on 12 of 14 shifts}"),
            optional("extensions",        list(EXTENSION),
                    "Each time the due date moved", "- {date: 2026-06-12, from: 2026-06-15, to: 2026-07-06, reason: Agency cover ended, approved-by: r-patel}"),
            optional("escalation",        list(ESCALATION),
                    "Each time it was escalated", "- {date: 2026-06-20, to: r-patel, reason: Five days overdue}"),
            optional("closure",           CLOSURE,
                    "When it may be closed, and who closed it", "{criteria: Target met on three readings in a row}"),
            optional("reopened",          list(REOPENED),
                    "Each time it was reopened", "- {date: 2026-09-02, by: r-patel, reason: Nights unchanged}"),
            optional("superseded-by",     list(ACTION_ID),               "The actions that replace a cancelled one", "[night-lead, day-lead]"),
            optional("cancelled",         CANCELLED,
                    "Since when it is cancelled, and why", "{date: 2026-05-18, by: r-patel, reason: The ward closed}"),
            optional("also-for",          list(FINDING_ID),              "Other findings that it answers", "[missed-doses]"),
            optional("resources",         TEXT,                          "What it needs", "Six senior hours a week until June"),
            optional("interim-effect",    TEXT,
                    "How people are affected until it is done", "Some evening doses may be late"));

    public static final MappingShape NO_ACTION = shape("a", "decision to take no action",
            required("reason",      TEXT,   "Why nothing is done", "The wing closed in April"),
            required("approved-by", PERSON, "Who agreed", "r-patel"),
            byNamedRule("review",   DATE,   "When the decision is looked at again", "2026-10-01"));

    public static final MappingShape FINDING = shape("a", "finding",
            required("id",             ID,                            "Its name in this plan", "late-medicines"),
            required("title",          TEXT,                          "What is wrong, as it was found", "Evening medicines are given late"),
            required("level",          words(Vocabulary.Level.class),
                    "must-do: a breach; should-do: advised; internal: found by the service", "must-do"),
            required("risk",           words(Vocabulary.Risk.class),  "How grave it is", "high"),
            required("source",         SOURCE,                        "Where it comes from", "{type: inspection, ref: page 7, date: 2026-03-12}"),
            optional("other-sources",  list(SOURCE),
                    "What else shows it", "- {type: complaint, ref: Complaint 2026-31, date: 2026-02-09}"),
            optional("key-question",   code(CodeKind.KEY_QUESTION),   "The key question it falls under", "safe"),
            optional("standards",      list(code(CodeKind.STANDARD)), "The quality statements it concerns", "[medicines-optimisation]"),
            optional("regulations",    list(code(CodeKind.REGULATION)), "The regulations it concerns", "[\"12(2)(g)\"]"),
            optional("impact",         TEXT,
                    "Why it matters to people who use the service", "Two people had pain relief over an hour late"),
            optional("remaining-risk", TEXT,
                    "What is still a risk today, and what is done about it until it is not", "Agency nights; a senior stays until 23:00; risk register 14"),
            optional("further-concerns", TEXT,
                    "What else came to light, and where that is followed", "Two missed doses on nights; see finding missed-doses"),
            optional("notified",       TEXT,
                    "Who outside was told, or why nobody had to be", "Both families on 13 March; safeguarding, reference 2026-88"),
            optional("root-causes",    list(ROOT_CAUSE),              "Why it happened", "- {cause: Handover overruns, category: process}"),
            optional("measures",       list(MEASURE),
                    "How we will know", "- {id: late-entries, title: Late entries, unit: entries a week}"),
            optional("actions",        list(ACTION),
                    "What is done about it", "- {id: protected-lead, title: One named lead each evening, type: process, owner: j-green, due: 2026-06-15}"),
            optional("early-warnings", list(TEXT),                    "How a slip would be noticed", "[Notes say busy shift again]"),
            optional("if-it-slips",    TEXT,                          "What happens then", "Senior oversight of each round"),
            optional("reviews",        list(REVIEW),
                    "The reviews of this finding", "- {date: 2026-05-24, by: r-patel, decision: continue}"),
            optional("recurrence-of",  FINDING_ID,                    "The finding that has come back", "late-medicines-2025"),
            optional("merged-into",    FINDING_ID,                    "The finding that this one was typed a second time for", "late-medicines"),
            optional("no-action",      NO_ACTION,
                    "The only way to leave it without an action", "{reason: The wing closed in April, approved-by: r-patel, review: 2026-10-01}"));

    public static final MappingShape CHECK = shape("a", "recurring check",
            required("id",           ID,                          "Its name in this plan", "weekly-mar-audit"),
            required("title",        TEXT,                        "What is checked", "Audit of medication records"),
            optional("key-question", code(CodeKind.KEY_QUESTION), "The key question it keeps", "safe"),
            optional("every",        INTERVAL,                    "How often", "weekly"),
            optional("owner",        PERSON,                      "Who holds it", "j-green"),
            optional("last",         DATE,                        "When it was last held", "2026-05-22"),
            optional("result",       TEXT,                        "What it found", "2 gaps in 28 records"));

    public static final MappingShape WAIVER = shape("a", "waiver",
            required("rule",        TEXT,   "The rule that is waived", "shared-load"),
            required("item",        ID,     "The finding, action, measure or evidence it is waived for", "protected-lead"),
            required("reason",      TEXT,   "Why", "The deputy's post is vacant until July"),
            required("approved-by", PERSON, "Who agreed", "r-patel"),
            required("expires",     DATE,   "Until when, at most 90 days", "2026-07-31"));

    public static final MappingShape PLAN = shape("a", "plan",
            required("provenplan",  COUNT,                         "The version of this format", "1"),
            required("id",          ID,                            "The plan's name in reports and across plans", "harbour-view-2026"),
            required("title",       TEXT,                          "What the plan is for", "Harbour View – recovery after the March 2026 inspection"),
            required("service",     SERVICE,
                    "The service that is to improve", "{name: Harbour View, provider: Example Care Ltd}"),
            optional("framework",   code(CodeKind.FRAMEWORK),      "The catalogue its codes come from", "cqc-saf"),
            optional("status",      words(Vocabulary.PlanStatus.class), "Where the plan stands", "active"),
            optional("started",     DATE,                          "The day the plan began", "2026-04-20"),
            optional("inspection",  INSPECTION,                    "The inspection it answers", "{date: 2026-03-12, concerns: 4}"),
            optional("earlier-inspections", list(INSPECTION),
                    "Inspections before it whose concerns are still open", "- {date: 2023-05-09, concerns: 1}"),
            optional("enforcement", list(ENFORCEMENT),
                    "What the regulator demands by law", "- {id: warning-notice, kind: warning-notice-s29, comply-by: 2026-06-30}"),
            optional("governance",  GOVERNANCE,
                    "Who watches over the plan, where and how often", "{accountable: r-patel, forum: Quality and safety committee, review-every: monthly, escalate-to: Board of Example Care Ltd}"),
            optional("people",      new ValueShape.MapOf(ID, PERSON_SHAPE),
                    "Everyone the plan names", "{j-green: {name: Jo Green, role: Registered manager}}"),
            required("findings",    list(FINDING),
                    "The concerns that the plan must resolve", "- {id: late-medicines, title: Evening medicines are given late, level: must-do, risk: high}"),
            optional("checks",      list(CHECK),
                    "Recurring checks that keep the gain", "- {id: weekly-mar-audit, title: Audit of medication records, every: weekly}"),
            optional("waivers",     list(WAIVER),
                    "Recorded exceptions from rules", "- {rule: shared-load, item: protected-lead, reason: Vacancy, approved-by: r-patel, expires: 2026-07-31}"));

    // spotless:on

    /** The plan file of the folder form, whose findings stand in files of their own. */
    public static final MappingShape FOLDER_PLAN = new MappingShape(
            "plan",
            "a",
            PLAN.fields().stream()
                    .map(field -> field.key().equals("findings")
                            ? optional(field.key(), field.value(), field.doc(), field.example())
                            : field)
                    .toList());

    private static MappingShape shape(String article, String name, FieldShape... fields) {
        return new MappingShape(name, article, List.of(fields));
    }

    private static ValueShape code(CodeKind kind) {
        return new ValueShape.Code(kind);
    }

    private static FieldShape optional(String key, ValueShape value, String doc, String example) {
        return new FieldShape(key, value, OPTIONAL, doc, example);
    }

    private static FieldShape required(String key, ValueShape value, String doc, String example) {
        return new FieldShape(key, value, REQUIRED, doc, example);
    }

    private static FieldShape orNoted(String key, ValueShape value, String doc, String example) {
        return new FieldShape(key, value, REQUIRED_OR_NOTED, doc, example);
    }

    private static FieldShape byNamedRule(String key, ValueShape value, String doc, String example) {
        return new FieldShape(key, value, BY_NAMED_RULE, doc, example);
    }

    private static ValueShape list(ValueShape item) {
        return new ValueShape.ListOf(item);
    }

    private static ValueShape words(Class<? extends Word> vocabulary) {
        return new ValueShape.Words(vocabulary);
    }
}
