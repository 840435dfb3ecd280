package fr.releve.gateway.doctor;

import jakarta.ws.rs.DefaultValue;
import java.time.DayOfWeek;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The days as they are ticked, with which every button of the page is pressed. */
class DaysForm {

    /** Of the doctor's file, as the page had it. */
    @RestForm
    long version;

    /** The first month that the page showed. */
    @RestForm
    @Nullable
    String depuis;

    @RestForm
    @Nullable
    List<String> jour;

    /** Half-days a week at most. */
    @RestForm
    int semaine;

    /** Half-days a month at most. */
    @RestForm
    int mois;

    /** The line of a habit. */
    @RestForm
    @Nullable
    DayOfWeek chaque;

    @RestForm
    @DefaultValue(Habit.MORNING)
    String moment = Habit.MORNING;

    @RestForm
    @DefaultValue("")
    String fin = "";

    /** The end of a habit that the page proposed by itself. */
    @RestForm
    @DefaultValue("")
    String finPrevue = "";

    /** The line of an absence. */
    @RestForm
    @DefaultValue("")
    String du = "";

    @RestForm
    @DefaultValue("")
    String au = "";

    Habit habit() {
        return new Habit(chaque == null ? "" : chaque.name(), moment, fin);
    }

    Absence absence() {
        return new Absence(du, au);
    }

    boolean hasHabit() {
        return habit().isOwn(finPrevue);
    }
}
