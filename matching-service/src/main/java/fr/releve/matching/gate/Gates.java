package fr.releve.matching.gate;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.DatedRules;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every gate, those first that shut most often at least cost. */
@Singleton
public class Gates {

    private final DatedRules rules;
    private final List<Gate> all;
    private final SameSpecialty specialty;
    private final TravelLimit travel;
    private final SameDayTravel sameDay = new SameDayTravel();
    private final WithinCaps caps = new WithinCaps();
    private final MinimumBlock block = new MinimumBlock();

    public Gates(MatchingConfig config, DatedRules rules) {
        this.rules = rules;
        var limits = config.gates();
        specialty = new SameSpecialty(rules);
        travel = new TravelLimit(limits.overnightFactor());
        all = List.of(
                new Consent(),
                new Attestation(),
                specialty,
                new MissionWanted(),
                new VacancyNotClosed(),
                new VacancyPublished(),
                new Housing(),
                travel,
                new CommonHalfDays(),
                new Notice(limits.notice()),
                new Entitlement(rules),
                new Insurance(rules),
                new NoOverlap(),
                sameDay,
                caps,
                new NotRefused(),
                new StudentPeriod(rules),
                block);
    }

    public List<Gate> all() {
        return all;
    }

    /** The rows of the rules that its gates ask now, {@code code@version}, separated by blanks. */
    public String rules(Instant now) {
        var today = LocalDate.ofInstant(now, Clock.PARIS);
        return all.stream()
                .flatMap(gate -> gate.rules().stream())
                .sorted()
                .map(code -> rules.reference(code, today))
                .collect(Collectors.joining(" "));
    }

    /** Minutes of road beyond which no gate lets the doctor through, whatever the vacancy. */
    public int farthest(Practitioner doctor) {
        return travel.farthest(doctor);
    }

    /** Minutes of road beyond which the doctor is not let through to this vacancy. */
    int limit(Practitioner doctor, Vacancy vacancy) {
        return travel.limit(doctor, vacancy);
    }

    /** Whether nobody is let through to a vacancy of another specialty. */
    public boolean partSpecialties(LocalDate day) {
        return specialty.isAsked(day);
    }

    /** The wanted half-days that every gate leaves open. */
    public HalfDays open(Pair pair) {
        HalfDays left = pair.vacancy().wanted();
        for (Gate gate : all) {
            if (left.isEmpty()) {
                return HalfDays.NONE;
            }
            left = gate.open(pair, left);
        }
        return left;
    }

    /**
     * Those of the half-days that the doctor can be asked for at once, all together: without the notice that a plan needs, and no more
     * than the caps allow, which a plan counts by itself.
     */
    public HalfDays openAtOnce(Pair pair, HalfDays among) {
        HalfDays left = among;
        for (Gate gate : all) {
            if (left.isEmpty()) {
                return HalfDays.NONE;
            }
            left = gate instanceof Notice ? left : gate.open(pair, left);
        }
        return block.open(pair, caps.earliest(pair, left));
    }

    /** Why a doctor cannot promise all of these half-days beside what is promised already, if that is so. */
    public Optional<Refusal> tooMuch(Pair pair, HalfDays asked) {
        if (!sameDay.open(pair, asked).containsAll(asked)) {
            return Optional.of(Refusal.by(sameDay, pair));
        }
        return caps.earliest(pair, asked).containsAll(asked) ? Optional.empty() : Optional.of(Refusal.by(caps, pair));
    }

    /** Of each of {@link #shut} why. */
    public List<Refusal> refusals(Pair pair) {
        return shut(pair).stream().map(gate -> Refusal.by(gate, pair)).toList();
    }

    /** Each gate that leaves nothing of the wanted half-days by itself; if there is none such, the one at which nothing was left. */
    public List<Gate> shut(Pair pair) {
        HalfDays wanted = pair.vacancy().wanted();
        List<Gate> alone = new ArrayList<>();
        for (Gate gate : all) {
            if (gate.open(pair, wanted).isEmpty()) {
                alone.add(gate);
            }
        }
        return alone.isEmpty() ? lastStraw(pair, wanted) : List.copyOf(alone);
    }

    /** The lasting gate that no longer leaves all of these half-days open. */
    public Optional<Refusal> broken(Pair pair, HalfDays agreed) {
        return all.stream()
                .filter(Gate::lasting)
                .filter(gate -> !gate.open(pair, agreed).containsAll(agreed))
                .map(gate -> Refusal.by(gate, pair))
                .findFirst();
    }

    private List<Gate> lastStraw(Pair pair, HalfDays wanted) {
        HalfDays left = wanted;
        for (Gate gate : all) {
            left = gate.open(pair, left);
            if (left.isEmpty()) {
                return List.of(gate);
            }
        }
        return List.of();
    }
}
