package fr.releve.notification.calendar;

import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The time of Paris as calendars are told of it: summer time from the last Sunday of March to the last of October, as since 1996. */
final class Paris {

    private static final String WINTER = "+0100";
    private static final String SUMMER = "+0200";

    private Paris() {}

    static VTimeZone zone() {
        Observance summer = new Daylight(new PropertyList(List.of(
                new TzName("CEST"),
                new TzOffsetFrom(WINTER),
                new TzOffsetTo(SUMMER),
                new DtStart<>(LocalDateTime.of(1981, 3, 29, 2, 0)),
                new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))));
        Observance winter = new Standard(new PropertyList(List.of(
                new TzName("CET"),
                new TzOffsetFrom(SUMMER),
                new TzOffsetTo(WINTER),
                new DtStart<>(LocalDateTime.of(1996, 10, 27, 3, 0)),
                new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId("Europe/Paris"))), new ComponentList<>(List.of(summer, winter)));
    }
}
