package fr.releve.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDay.Part;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.family.FamilyWishes;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.readmodel.JobLead;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Setting;
import fr.releve.matching.readmodel.Spouse;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.SeededRules;
import fr.releve.matching.term.Terms;
import fr.releve.matching.travel.Place;
import fr.releve.matching.travel.RoadEstimate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demo people and needs of {@code seeds/}, as the matching would know them on the day they were made for. */
public final class Seeds {

    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final Path FOLDER = Path.of("..", "seeds");

    private final Map<String, Place> communes = new HashMap<>();

    public Seeds() {
        read("communes").forEach(it -> communes.put(it.get("insee"), place(it)));
    }

    /** Judged, and nothing published yet. */
    public Landscape landscape(MatchingConfig config) {
        var landscape = new Landscape(
                new Pairs(new RoadEstimate(), CLOCK, config),
                new Gates(config, SeededRules.dated()),
                new Terms(config));
        read("territories")
                .forEach(it -> landscape.put(
                        it.get("siren"),
                        new Territory(
                                it.get("siren"),
                                1,
                                it.get("name"),
                                Integer.parseInt(it.get("population")),
                                flag(it, "priority"))));
        read("practitioners").map(this::practitioner).forEach(it -> landscape.put(it.id(), it));
        read("vacancies")
                .filter(it -> !it.get("status").equals("DRAFT"))
                .map(this::vacancy)
                .forEach(it -> landscape.put(it.id(), it));
        landscape.refresh();
        return landscape;
    }

    public FamilyWishes wishes() {
        var spouses = read("spouses")
                .filter(it -> flag(it, "opted_in") && flag(it, "practitioner_agreed"))
                .map(it -> new Spouse(
                        id(it.get("reference")),
                        1,
                        id(it.get("practitioner")),
                        Set.of(it.get("rome_codes").split("\\|")),
                        Integer.parseInt(it.get("max_minutes")),
                        null))
                .toList();
        var leads = read("job-leads")
                .map(it -> new JobLead(
                        id(it.get("reference")), 1, it.get("rome_code"), commune(it.get("commune")), flag(it, "open")))
                .toList();
        return new FamilyWishes(spouses, leads, new RoadEstimate());
    }

    public static UUID id(String reference) {
        return UUID.nameUUIDFromBytes(reference.getBytes(UTF_8));
    }

    private Practitioner practitioner(Map<String, String> it) {
        return new Practitioner(
                id(it.get("reference")),
                1,
                it.get("account"),
                it.get("specialty"),
                commune(it.get("home_commune")),
                Integer.parseInt(it.get("max_travel_minutes")),
                flag(it, "accepts_overnight"),
                flag(it, "needs_housing"),
                Stream.of(it.get("mission_kinds").split("\\|"))
                        .map(MissionKind::valueOf)
                        .collect(Collectors.toSet()),
                it.get("credential_kind").equals("LICENCE"),
                false,
                LocalDate.parse(it.get("credential_valid_until")),
                LocalDate.parse(it.get("insurance_valid_until")),
                flag(it, "attested"),
                flag(it, "consent"),
                halfDays(it.get("availability")),
                Integer.parseInt(it.get("week_cap")),
                Integer.parseInt(it.get("month_cap")),
                Set.of());
    }

    private Vacancy vacancy(Map<String, String> it) {
        return new Vacancy(
                id(it.get("reference")),
                1,
                it.get("host_account"),
                Vacancy.Status.valueOf(it.get("status")),
                MissionKind.valueOf(it.get("kind")),
                it.get("specialty"),
                it.get("practice"),
                it.get("territory"),
                commune(it.get("commune")),
                halfDays(it.get("availability")),
                Integer.parseInt(it.get("doctors_per_half_day")),
                Integer.parseInt(it.get("minimum_block")),
                flag(it, "housing_offered"),
                it.get("urgency").equals("URGENT"),
                0,
                null,
                false,
                Setting.valueOf(it.get("practice_setting")));
    }

    /** {@code TUE:AM/2026-12-08/2027-06-22|2026-12-24:AM|-2026-12-21/2027-01-03}. */
    private static HalfDays halfDays(String text) {
        List<HalfDay> wanted = new ArrayList<>();
        List<HalfDay> shut = new ArrayList<>();
        for (String rule : text.isEmpty() ? new String[0] : text.split("\\|")) {
            if (rule.startsWith("-")) {
                String[] parts = rule.substring(1).split("/", -1);
                dates(parts[0], parts[1]).forEach(it -> {
                    shut.add(new HalfDay(it, Part.AM));
                    shut.add(new HalfDay(it, Part.PM));
                });
            } else if (rule.contains("/")) {
                String[] parts = rule.split("/", -1);
                String[] day = parts[0].split(":", -1);
                dates(parts[1], parts[2])
                        .filter(it -> it.getDayOfWeek().name().startsWith(day[0]))
                        .forEach(it -> wanted.add(new HalfDay(it, Part.valueOf(day[1]))));
            } else {
                wanted.add(HalfDay.parse(rule));
            }
        }
        return HalfDays.of(wanted).minus(HalfDays.of(shut));
    }

    private static Stream<LocalDate> dates(String from, String until) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(until).plusDays(1));
    }

    private Place commune(String insee) {
        var place = communes.get(insee);
        if (place == null) {
            throw new IllegalArgumentException("no commune " + insee);
        }
        return place;
    }

    private static Place place(Map<String, String> it) {
        return new Place(Double.parseDouble(it.get("latitude")), Double.parseDouble(it.get("longitude")));
    }

    private static boolean flag(Map<String, String> it, String column) {
        return Boolean.parseBoolean(it.get(column));
    }

    private static Stream<Map<String, String>> read(String table) {
        try {
            var lines = Files.readAllLines(FOLDER.resolve(table + ".csv"), UTF_8);
            var columns = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> {
                var cells = cells(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                return row;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
