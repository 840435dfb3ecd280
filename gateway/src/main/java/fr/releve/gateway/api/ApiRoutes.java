package fr.releve.gateway.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table of the public API: the start of an address and who answers for it. The first line that fits counts; what no line names
 * does not exist. In particular {@code contacts} is between services only.
 */
public final class ApiRoutes {

    public static final String ROOT = "/api";

    private static final List<Line> TABLE = List.of(
            line("vacancies/*/candidates", Service.MATCHING),
            line("vacancies/*/obstacles", Service.MATCHING),
            line("vacancies/*/outlook", Service.MATCHING),
            line("vacancies/*/what-if", Service.MATCHING),
            line("vacancies/what-if", Service.MATCHING),
            line("vacancies/filled", Service.MATCHING),
            line("vacancies/*/reserve", Service.MATCHING),
            line("vacancies/*/relay", Service.MATCHING),
            line("vacancies/*/reactivity", Service.MATCHING),
            line("territories/*/reactivity", Service.MATCHING),
            line("territories/*/cover", Service.MATCHING),
            line("practitioners/*/opportunities", Service.MATCHING),
            line("practitioners/*/why-not", Service.MATCHING),
            line("spouses/*/needs", Service.MATCHING),
            line("plans", Service.MATCHING),
            line("proposals", Service.MATCHING),
            line("placements", Service.MATCHING),
            line("placement-statistics", Service.MATCHING),
            line("journal", Service.MATCHING),
            line("rules", Service.MATCHING),
            line("practitioners", Service.PROFILE),
            line("spouses", Service.PROFILE),
            line("job-leads", Service.PROFILE),
            line("vacancies", Service.PROFILE),
            line("communes", Service.PROFILE),
            line("territories", Service.PROFILE),
            line("imports", Service.PROFILE),
            line("statistics", Service.PROFILE),
            line("notifications", Service.NOTIFICATION),
            line("notification-preferences", Service.NOTIFICATION),
            line("calendar-feeds", Service.NOTIFICATION),
            line("actions", Service.NOTIFICATION),
            line("deliveries", Service.NOTIFICATION),
            line("bounces", Service.NOTIFICATION));

    /** Ids, codes and names need no more; so nothing encoded can be read in two ways on the way. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    private ApiRoutes() {}

    /**
     * @param path {@code /api/vacancies/42}, with dots and slashes already resolved
     * @return empty if nobody answers for it
     */
    public static Optional<Destination> find(String path) {
        if (!path.startsWith(ROOT + "/")) {
            return Optional.empty();
        }
        String local = path.substring(ROOT.length());
        List<String> segments = List.of(local.substring(1).split("/", -1));
        if (!segments.stream().allMatch(it -> PLAIN.matcher(it).matches())) {
            return Optional.empty();
        }
        return TABLE.stream()
                .filter(it -> it.fits(segments))
                .findFirst()
                .map(it -> new Destination(it.service(), local));
    }

    /**
     * Where a request goes.
     *
     * @param path address at the service, {@code /vacancies/42}
     */
    public record Destination(Service service, String path) {}

    private record Line(List<String> start, Service service) {

        boolean fits(List<String> segments) {
            if (segments.size() < start.size()) {
                return false;
            }
            for (int i = 0; i < start.size(); i++) {
                if (!start.get(i).equals("*") && !start.get(i).equals(segments.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Line line(String start, Service service) {
        return new Line(List.of(start.split("/")), service);
    }
}
