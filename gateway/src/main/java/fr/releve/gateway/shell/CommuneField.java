package fr.releve.gateway.shell;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A commune as typed: « Mayenne (53147) » from the list of suggestions; its INSEE code, its postal code or its name where they mean one commune alone. */
@ApplicationScoped
public class CommuneField {

    private static final Pattern WITH_CODE = Pattern.compile(".*\\((\\w{5})\\)\\s*");
    private static final Pattern FIVE = Pattern.compile("\\d[0-9AB]\\d{3}");

    /** As many signs as the service takes; no commune's name is as long. */
    private static final int LONGEST = 100;

    private final ProfileApi profile;
    private final Places places;

    public CommuneField(@RestClient ProfileApi profile, Places places) {
        this.profile = profile;
        this.places = places;
    }

    /** The INSEE code; the text itself where it names no commune, for the service to refuse. */
    public String code(String typed) {
        String text = typed.strip();
        Matcher chosen = WITH_CODE.matcher(text);
        if (chosen.matches()) {
            return chosen.group(1);
        }
        if (text.length() < 2 || text.length() > LONGEST) {
            return text;
        }
        List<Place.Commune> named = profile.communes(text, 5, null).items();
        if (FIVE.matcher(text).matches()) {
            return ofFive(text, named);
        }
        List<Place.Commune> soNamed =
                named.stream().filter(it -> it.name().equalsIgnoreCase(text)).toList();
        List<Place.Commune> meant = soNamed.isEmpty() ? named : soNamed;
        return meant.size() == 1 ? meant.getFirst().insee() : text;
    }

    /** The INSEE code of one commune is the postal code of others: 44100 is Monnières by the first and Nantes by the second. */
    private static String ofFive(String digits, List<Place.Commune> found) {
        return switch (found.size()) {
            case 0 -> digits;
            case 1 -> found.getFirst().insee();
            default -> digits + "?";
        };
    }

    public String shown(String insee) {
        return places.commune(insee)
                .map(it -> it.name() + " (" + it.insee() + ")")
                .orElse(insee);
    }
}
