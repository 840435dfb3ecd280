package fr.releve.gateway.needs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.HalfDay;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.kit.time.Clock;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Needs as schema.org {@code JobPosting}, for search engines and job boards. */
@ApplicationScoped
class Postings {

    private static final String CONTEXT = "https://schema.org/";

    private final ObjectMapper json;
    private final Places places;

    Postings(ObjectMapper json, Places places) {
        this.json = json;
        this.places = places;
    }

    /**
     * To stand in a script element, so without {@code <}; empty for a need that is not open.
     *
     * @param now time of Paris
     */
    Optional<RawString> of(Vacancy need, LocalDateTime now) {
        if (!need.isOpen(now)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RawString(
                    json.writeValueAsString(posting(need, need.sought(now))).replace("<", "\\u003c")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a need cannot be written", e);
        }
    }

    private Map<String, Object> posting(Vacancy need, List<HalfDay> sought) {
        LocalDate first = sought.getFirst().date();
        LocalDate last = sought.getLast().date();
        Map<String, Object> posting = new LinkedHashMap<>();
        posting.put("@context", CONTEXT);
        posting.put("@type", "JobPosting");
        posting.put("title", need.title());
        posting.put("description", need.description().isBlank() ? need.title() : need.description());
        posting.put(
                "identifier",
                Map.of(
                        "@type",
                        "PropertyValue",
                        "name",
                        "Relève",
                        "value",
                        need.id().toString()));
        if (need.publishedAt() != null) {
            posting.put(
                    "datePosted",
                    LocalDate.ofInstant(need.publishedAt(), Clock.PARIS).toString());
        }
        posting.put("employmentType", "TEMPORARY");
        posting.put("occupationalCategory", "ROME J1102");
        posting.put("jobStartDate", first.toString());
        posting.put("validThrough", last.toString());
        posting.put(
                "hiringOrganization",
                Map.of("@type", "Organization", "name", need.practice().name()));
        posting.put("jobLocation", Map.of("@type", "Place", "address", address(need)));
        salary(need.pay()).ifPresent(it -> posting.put("baseSalary", it));
        return posting;
    }

    private Map<String, Object> address(Vacancy need) {
        return Map.of(
                "@type",
                "PostalAddress",
                "addressLocality",
                places.commune(need.commune()).map(Place.Commune::name).orElse(need.commune()),
                "addressRegion",
                places.territoryName(need.territory()),
                "addressCountry",
                "FR");
    }

    /** A share of fees is no amount of money, so it is not said. */
    private static Optional<Map<String, Object>> salary(Vacancy.Pay pay) {
        if ("FEE_SHARE".equals(pay.kind())) {
            return Optional.empty();
        }
        Map<String, Object> halfDay =
                Map.of("@type", "QuantitativeValue", "value", pay.amount(), "unitText", "demi-journée");
        return Optional.of(Map.of("@type", "MonetaryAmount", "currency", "EUR", "value", halfDay));
    }
}
