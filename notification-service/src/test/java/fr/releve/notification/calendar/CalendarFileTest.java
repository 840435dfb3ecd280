package fr.releve.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.io.ParseWarning;
import fr.releve.kit.time.Clock;
import fr.releve.notification.wording.HalfDay;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final String ORGANIZER = "ne-pas-repondre@releve.example";
    private static final String ATTENDEE = "anne@exemple.test";
    private static final List<HalfDay> TUESDAYS =
            halfDays("2027-03-16:AM", "2027-03-23:AM", "2027-04-06:AM", "2027-04-13:AM");

    @Test
    void asks_in_the_form_of_the_standard() throws Exception {
        String file = CalendarFile.invitation(entry(TUESDAYS, 0, false), ORGANIZER, ATTENDEE);

        assertValid(file, Method.VALUE_REQUEST);
        assertThat(unfolded(file))
                .contains("METHOD:REQUEST", "UID:uid@releve.example", "SEQUENCE:0", "STATUS:CONFIRMED")
                .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Paris:20270316T090000")
                .contains("RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Europe/Paris:20270330T090000")
                .contains("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:" + ATTENDEE)
                .contains("LOCATION:Maison de santé\\, Évron")
                .contains("\r\n");
        assertThat(file.lines()).allMatch(line -> line.length() <= 75);
    }

    @Test
    void invites_whoever_has_an_address_that_is_no_uri() throws Exception {
        String file = CalendarFile.invitation(entry(TUESDAYS, 0, false), ORGANIZER, "\"a {b}\"@exemple.test");

        assertValid(file, Method.VALUE_REQUEST);
        assertThat(unfolded(file)).contains("mailto:%22a%20%7Bb%7D%22@exemple.test");
    }

    @Test
    void takes_out_what_it_asked_for() throws Exception {
        String file = CalendarFile.invitation(entry(TUESDAYS, 2, true), ORGANIZER, ATTENDEE);

        assertValid(file, Method.VALUE_CANCEL);
        assertThat(file).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "UID:uid@releve.example");
    }

    @Test
    void means_nine_in_paris_before_and_after_the_clocks_change() throws Exception {
        String file = CalendarFile.invitation(entry(TUESDAYS, 0, false), ORGANIZER, ATTENDEE);

        assertThat(times(file))
                .containsExactly(
                        "2027-03-16T09:00+01:00[Europe/Paris]",
                        "2027-03-23T09:00+01:00[Europe/Paris]",
                        "2027-04-06T09:00+02:00[Europe/Paris]",
                        "2027-04-13T09:00+02:00[Europe/Paris]");
    }

    @Test
    void has_the_hours_of_the_contract() throws Exception {
        var hours = Hours.parse("08:15-12:00", "13:45-19:30");
        String mornings = CalendarFile.invitation(entry(TUESDAYS, hours, 0, false), ORGANIZER, ATTENDEE);
        String days = CalendarFile.invitation(
                entry(halfDays("2027-01-05:AM", "2027-01-05:PM"), hours, 0, false), ORGANIZER, ATTENDEE);

        assertThat(unfolded(mornings))
                .contains("DTSTART;TZID=Europe/Paris:20270316T081500", "DTEND;TZID=Europe/Paris:20270316T120000")
                .contains("EXDATE;TZID=Europe/Paris:20270330T081500");
        assertThat(unfolded(days))
                .contains("DTSTART;TZID=Europe/Paris:20270105T081500", "DTEND;TZID=Europe/Paris:20270105T193000");
    }

    @Test
    void names_one_date_without_any_rule() throws Exception {
        String file = CalendarFile.invitation(entry(halfDays("2027-02-04:PM"), 0, false), ORGANIZER, ATTENDEE);

        assertValid(file, Method.VALUE_REQUEST);
        assertThat(times(file)).containsExactly("2027-02-04T14:00+01:00[Europe/Paris]");
        assertThat(unfolded(file).substring(file.indexOf("BEGIN:VEVENT"))).doesNotContain("RRULE", "RDATE");
    }

    @Test
    void repeats_daily_what_follows_day_after_day() throws Exception {
        String file = CalendarFile.invitation(
                entry(halfDays("2027-03-26:AM", "2027-03-27:AM", "2027-03-28:AM"), 0, false), ORGANIZER, ATTENDEE);

        assertValid(file, Method.VALUE_REQUEST);
        assertThat(unfolded(file)).contains("RRULE:FREQ=DAILY;COUNT=3").doesNotContain("EXDATE", "RDATE");
        assertThat(times(file))
                .containsExactly(
                        "2027-03-26T09:00+01:00[Europe/Paris]",
                        "2027-03-27T09:00+01:00[Europe/Paris]",
                        "2027-03-28T09:00+02:00[Europe/Paris]");
    }

    @Test
    void publishes_a_feed_of_many_entries() throws Exception {
        var whole = entry(halfDays("2027-01-05:AM", "2027-01-05:PM"), 0, false);

        String file = CalendarFile.feed("Relève", ORGANIZER, List.of(whole, entry(TUESDAYS, 1, false)));

        assertValid(file, Method.VALUE_PUBLISH);
        assertThat(parse(file).getComponents(Component.VEVENT)).hasSize(2);
        assertThat(file).contains("DTEND;TZID=Europe/Paris:20270105T180000").doesNotContain("ATTENDEE");
        // for the other library the time zone is no component, of which there must be one
        var empty = parse(CalendarFile.feed("Relève", ORGANIZER, List.of()));
        assertThat(empty.validate(true).getEntries()).isEmpty();
    }

    @Test
    void lets_nobody_write_an_entry_s_other_lines_by_a_name() throws Exception {
        String typed = "Salle\r\nATTENDEE:mailto:autre@exemple.test\nEND:VEVENT\rBEGIN:VALARM;x:\"y";
        var asked = entry(TUESDAYS, 0, false);
        var entry = new Entry(
                asked.uid(),
                asked.sequence(),
                asked.block(),
                asked.hours(),
                asked.at(),
                typed,
                typed,
                asked.link(),
                asked.cancelled());

        for (String file : List.of(
                CalendarFile.invitation(entry, ORGANIZER, ATTENDEE),
                CalendarFile.feed("Relève", ORGANIZER, List.of(entry)))) {
            Calendar calendar = parse(file);
            assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.getAlarms()).isEmpty();
                        assertThat(it.<Property>getProperties())
                                .filteredOn(line -> line.getName().equals(Property.ATTENDEE))
                                .hasSizeLessThan(2);
                    });
            assertThat(unfolded(file).lines()).noneMatch(it -> it.contains("autre@") && it.startsWith("ATTENDEE"));
        }
    }

    private static void assertValid(String file, String method) throws Exception {
        Calendar calendar = parse(file);
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            assertThat(event.validate(new Method(method)).getEntries()).isEmpty();
        }
        assertValidToAnother(file);
    }

    /** A library that does not write the files reads them without a warning, and finds nothing that the standard does not allow. */
    private static void assertValidToAnother(String file) {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendars = Biweekly.parse(file).warnings(warnings).all();

        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendars)
                .singleElement()
                .satisfies(it -> assertThat(it.validate(ICalVersion.V2_0)).isEmpty());
    }

    private static List<String> times(String file) throws Exception {
        VEvent event = parse(file).<VEvent>getComponents(Component.VEVENT).getFirst();
        var year = new Period<>(paris(2027, 1), paris(2028, 1));
        return event.<ZonedDateTime>calculateRecurrenceSet(year).stream()
                .map(it -> it.getStart().withZoneSameInstant(Clock.PARIS).toString())
                .sorted()
                .toList();
    }

    private static ZonedDateTime paris(int year, int month) {
        return ZonedDateTime.of(LocalDateTime.of(year, month, 1, 0, 0), Clock.PARIS);
    }

    private static Calendar parse(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static Entry entry(List<HalfDay> halfDays, int sequence, boolean cancelled) {
        return entry(halfDays, Hours.USUAL, sequence, cancelled);
    }

    private static Entry entry(List<HalfDay> halfDays, Hours hours, int sequence, boolean cancelled) {
        var blocks = Block.of(halfDays);
        assertThat(blocks).hasSize(1);
        return new Entry(
                "uid@releve.example",
                sequence,
                blocks.values().iterator().next(),
                hours,
                Instant.parse("2026-11-24T08:00:00Z"),
                "Mission Relève",
                "Maison de santé, Évron",
                URI.create("https://releve.example/propositions/1"),
                cancelled);
    }

    private static List<HalfDay> halfDays(String... texts) {
        return Arrays.stream(texts).map(HalfDay::parse).toList();
    }
}
