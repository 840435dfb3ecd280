package fr.releve.notification.calendar;

import java.net.URI;
import java.time.Instant;

/**
 * One entry of a calendar, as its owner sees it. No person is named.
 *
 * @param uid the same for ever
 * @param sequence rises with each change
 * @param at when it was written or changed
 * @param title {@code Mission Relève}
 * @param place where; empty if nobody knows it any more
 * @param link where more is told
 */
public record Entry(
        String uid,
        int sequence,
        Block block,
        Hours hours,
        Instant at,
        String title,
        String place,
        URI link,
        boolean cancelled) {}
