package fr.releve.gateway.needs;

import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Typed;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query of the list of needs, as it stands in the address: what cannot be read is as if it were not there. */
record Question(
        @RestQuery @DefaultValue("") String territoire,
        @RestQuery @DefaultValue("") String nature,
        @RestQuery @DefaultValue("") String specialite,
        @RestQuery boolean logement,
        @RestQuery @DefaultValue("") String pres,
        @RestQuery @DefaultValue("60") String minutes,
        @RestQuery boolean ici,
        @RestQuery @DefaultValue("") String du,
        @RestQuery @DefaultValue("") String au,
        @RestQuery @DefaultValue("recent") String tri) {

    private static final int LONGEST = 240;

    Filter filter(CommuneField communes, Places places) {
        Map<String, Integer> around = around(communes, places);
        return new Filter(
                territoire,
                nature,
                specialite,
                logement,
                pres,
                reach(),
                ici,
                Typed.date(du).orElse(null),
                Typed.date(au).orElse(null),
                Filter.effectiveSort(tri, around != null),
                around);
    }

    private @Nullable Map<String, Integer> around(CommuneField communes, Places places) {
        return Optional.of(pres)
                .filter(it -> !it.isBlank())
                .map(communes::code)
                .flatMap(places::commune)
                .map(it -> Filter.around(it, ici ? List.of(it) : places.communes()))
                .orElse(null);
    }

    private int reach() {
        try {
            return Math.clamp(Integer.parseInt(minutes), 1, LONGEST);
        } catch (NumberFormatException e) {
            return Filter.USUAL_MINUTES;
        }
    }
}
