package fr.releve.notification.calendar;

import fr.releve.kit.time.Clock;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes calendars as files: an invitation to one entry, or the feed of all entries of a person. */
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private CalendarFile() {}

    /**
     * An invitation to be entered, changed or, if the entry is cancelled, taken out. The reader has agreed already: nothing is to be answered.
     *
     * @param organizer address that the mail comes from
     * @param attendee the reader's address
     */
    public static String invitation(Entry entry, String organizer, String attendee) {
        var calendar = empty();
        calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        VEvent event = event(entry, organizer);
        event.add(new Attendee(
                new ParameterList(List.of(Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)), mailto(attendee)));
        calendar.add(event);
        return write(calendar);
    }

    /**
     * What a calendar program fetches again and again.
     *
     * @param organizer address that invitations come from
     */
    public static String feed(String name, String organizer, Collection<Entry> entries) {
        var calendar = empty();
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        entries.forEach(entry -> calendar.add(event(entry, organizer)));
        return write(calendar);
    }

    /** Long lines are folded as the standard wants it. */
    private static String write(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Relève//Relève 1//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(Paris.zone());
        return calendar;
    }

    private static VEvent event(Entry entry, String organizer) {
        Block block = entry.block();
        Hours.Span hours = entry.hours().of(block.parts());
        LocalDate first = block.dates().getFirst();
        var event = new VEvent(there(first, hours.from()), there(first, hours.until()), inOneLine(entry.title()));
        event.replace(new DtStamp(entry.at()));
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new LastModified(entry.at()));
        event.add(new Organizer(new ParameterList(List.of(new Cn("Relève"))), mailto(organizer)));
        event.add(new Url(entry.link()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        if (!entry.place().isEmpty()) {
            event.add(new Location(inOneLine(entry.place())));
        }
        repetition(block, hours.from()).forEach(event::add);
        return event;
    }

    /** The library writes a lone carriage return as it is, and calendar programs may take it for the end of a line. */
    private static String inOneLine(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ");
    }

    private static List<Property> repetition(Block block, LocalTime from) {
        if (block.dates().size() == 1) {
            return List.of();
        }
        var leftOut = block.leftOut();
        var rule = new RRule<ZonedDateTime>("FREQ=" + (block.daily() ? "DAILY" : "WEEKLY") + ";COUNT="
                + (block.dates().size() + leftOut.size()));
        return leftOut.isEmpty()
                ? List.of(rule)
                : List.of(rule, new ExDate<ZonedDateTime>(inParis(), values(leftOut, from)));
    }

    private static String values(Collection<LocalDate> dates, LocalTime from) {
        return dates.stream()
                .map(date -> LOCAL.format(LocalDateTime.of(date, from)))
                .collect(Collectors.joining(","));
    }

    private static ParameterList inParis() {
        return new ParameterList(List.of(new TzId(Clock.PARIS.getId())));
    }

    private static ZonedDateTime there(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, Clock.PARIS);
    }

    /** What an address may hold and no URI, a quoted blank for instance, is encoded. */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address of a mailbox", e);
        }
    }
}
